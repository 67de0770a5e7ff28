import { Fragment } from 'preact';
import { letterOf, STATUSES } from '../../lib/compare/chart.ts';
import type { Figure } from '../../lib/compare/figure.ts';
import type { Found } from '../../lib/compare/page-info.ts';
import type { Column, Panel } from '../../lib/compare/panels.ts';
import { shareWords } from '../../lib/compare/share.ts';
import { capitalised } from '../../lib/present/language.ts';
import { periodWords } from '../../lib/present/period.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { MarkSign } from './mark-sign.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { strandWords } from './strand-words.ts';
import { useCompareWords } from './use-compare-words.ts';

type Props = {
  title: string;
  panel: Panel;
  /** The number of a sentence below the table. */
  numberOf: (found: Found) => number;
  /** Shows that sentence. */
  onQuote: (number: number) => void;
};

/** The figures as a table: periods in columns, grouped by what may be compared; target, estimate and result in rows. */
export function PanelTable({ title, panel: { strands }, numberOf, onQuote }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const columns = strands.flatMap((strand, s) =>
    strand.columns.map((column, c) => ({ column, first: c === 0 && s > 0 })),
  );
  const rows = STATUSES.filter((status) => columns.some(({ column }) => column.figures[status].length > 0));
  const shares = columns.some(({ column }) => column.shares.length > 0);
  const value = (figure: Figure) => (
    <div class="compare-value">
      <PageWords>{figure.printed}</PageWords>
      {figure.found.map((found) => (
        <button
          key={numberOf(found)}
          type="button"
          class="compare-number"
          aria-label={say('quote.number', { number: numberOf(found) })}
          onClick={() => onQuote(numberOf(found))}
        >
          [{numberOf(found)}]
        </button>
      ))}
    </div>
  );
  const share = ({ shares: all }: Column) =>
    all.map((one) => (
      <div class="compare-value" key={`${one.outcome.value} ${one.aim.value} ${one.outcome.status}`}>
        {one.outcome.status === 'estimate' && `${say('share.estimate')}: `}
        {shareWords(one, language)}
      </div>
    ));
  return (
    <>
      <ScrollBox label={`${say('table.scroll')}: ${title}`}>
        <table class="compare-table">
          <caption>{title}</caption>
          <thead>
            <tr>
              <td rowSpan={2} />
              {strands.map((strand, i) => (
                <th
                  key={letterOf(i)}
                  scope="colgroup"
                  colSpan={strand.columns.length}
                  class="compare-strand"
                  data-break={i > 0}
                >
                  {strands.length > 1 && <span class="compare-letter">{letterOf(i)}</span>}
                  {strandWords(strand, say, language).map((words, w) => (
                    <Fragment key={words}>
                      {w > 0 && ' · '}
                      {words}
                    </Fragment>
                  ))}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map(({ column, first }, i) => (
                <th key={i} scope="col" data-break={first}>
                  {capitalised(periodWords(column.period.code, language))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((status) => (
              <tr key={status}>
                <th scope="row">
                  <MarkSign status={status} />
                  {say(`status.${status}`)}
                </th>
                {columns.map(({ column, first }, i) => (
                  <td key={i} data-break={first}>
                    {column.figures[status].length > 0 ? (
                      column.figures[status].map((figure) => <Fragment key={figure.printed}>{value(figure)}</Fragment>)
                    ) : (
                      <span class="compare-none">–</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
            {shares && (
              <tr>
                <th scope="row">{say('share.row')}</th>
                {columns.map(({ column, first }, i) => (
                  <td key={i} data-break={first}>
                    {column.shares.length > 0 ? share(column) : <span class="compare-none">–</span>}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </ScrollBox>
      {shares && <p class="compare-how">{say('share.how')}</p>}
    </>
  );
}
