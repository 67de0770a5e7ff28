import { useId, useState } from 'preact/hooks';
import type { ApartFigure, ApartReason } from '../../lib/compare/figure.ts';
import { capitalised } from '../../lib/present/language.ts';
import { periodWords } from '../../lib/present/period.ts';
import { statusWords } from '../../lib/present/words.ts';
import { Icon } from '../controls/icon.tsx';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { Pager } from './pager.tsx';
import { QuoteLine } from './quote-line.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = { figures: readonly ApartFigure[] };

const SIZE = 20;
const ORDER: readonly ApartReason[] = [
  'province',
  'undated',
  'borders',
  'unit',
  'elsewhere',
  'running',
  'start',
  'period',
  'vague',
];

/** Figures that fit into no series, by why, each with its sentence. */
export function ApartList({ figures }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const [open, setOpen] = useState(false);
  const [page, setPage] = useState(0);
  const id = useId();
  const sorted = [...figures].sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
  const shown = sorted.slice(page * SIZE, (page + 1) * SIZE);
  const reasons = ORDER.filter((why) => shown.some((figure) => figure.why === why));
  return (
    <div class="compare-apart">
      <button
        type="button"
        class="text-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {say('apart', { count: figures.length })}
        <Icon name="down" />
      </button>
      {open && (
        <div id={id}>
          {reasons.map((why) => (
            <div key={why}>
              <h4 class="compare-why">{say(`apart.${why}`)}</h4>
              <ul>
                {shown
                  .filter((figure) => figure.why === why)
                  .map((figure) => (
                    <li key={`${figure.found.page.id} ${figure.found.at.join()}`} class="compare-apart-figure">
                      <p>
                        <PageWords class="compare-printed">{figure.printed}</PageWords>
                        <span class="compare-source-facts">
                          {[
                            capitalised(statusWords(figure.status, language)),
                            periodWords(figure.period, language),
                            figure.scope,
                          ]
                            .filter(Boolean)
                            .join(' · ')}
                        </span>
                      </p>
                      <QuoteLine found={figure.found} />
                    </li>
                  ))}
              </ul>
            </div>
          ))}
          {sorted.length > SIZE && <Pager page={page} count={Math.ceil(sorted.length / SIZE)} onPage={setPage} />}
        </div>
      )}
    </div>
  );
}
