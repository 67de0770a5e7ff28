import { useId } from 'preact/hooks';
import type { Mention } from '../../lib/compare/gather-people.ts';
import type { OnePerson as Person } from '../../lib/compare/people.ts';
import { dateWords } from '../../lib/present/date.ts';
import { capitalised } from '../../lib/present/language.ts';
import { heldWords, roleWords } from '../../lib/present/words.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { CopyTable } from './copy-table.tsx';
import { PanelBox } from './panel-box.tsx';
import { QuoteLine } from './quote-line.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = {
  name: string;
  person: Person;
  /** Which of several of the name, from 1; null for the only one. */
  number: number | null;
  picked: boolean;
  onPick: (picked: boolean) => void;
  /** Undoes the reader's joins. */
  onPart: () => void;
};

/** A person over time: day, positions as each page has them, role and event, sentences. */
export function OnePerson({ name, person, number, picked, onPick, onPart }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const id = useId();
  const title = number === null ? name : `${name} · ${say('people.number', { number })}`;
  const dayOf = ({ day }: Mention) => (day ? dateWords(day, language) : say('undated.page'));
  const rolesOf = ({ roles }: Mention) =>
    roles
      .filter((role) => role !== 'other' || roles.length === 1)
      .map((role) => roleWords(role, language))
      .join(', ');
  const positionsOf = ({ positions }: Mention) =>
    positions.map(({ words, held }) => (held ? `${words} (${heldWords(held, language)})` : words));
  const table = () => ({
    title,
    heads: [
      say('people.date'),
      say('people.positions'),
      say('people.event'),
      say('column.sentence'),
      say('column.title'),
      say('column.site'),
    ],
    rows: person.mentions.map((mention) => [
      dayOf(mention),
      positionsOf(mention).join('; '),
      [rolesOf(mention), mention.event].filter(Boolean).join(': '),
      mention.found.map(({ quote }) => quote.words).join(' … '),
      mention.page.title,
      mention.page.site,
    ]),
    tail: say('tail'),
  });
  return (
    <PanelBox labelledBy={id}>
      <div class="compare-panel-head">
        <h4 id={id}>
          {number === null ? <PageWords>{name}</PageWords> : say('people.number', { number })}
          {number !== null && <span class="compare-tag">{say('people.same')}</span>}
          {person.byHand && <span class="compare-tag">{say('people.byhand')}</span>}
        </h4>
        {number !== null && (
          <label class="compare-check">
            <input
              type="checkbox"
              checked={picked}
              aria-label={say('people.pick', { number })}
              onChange={({ currentTarget }) => onPick(currentTarget.checked)}
            />
            {say('people.pick.short')}
          </label>
        )}
        {person.byHand && (
          <button type="button" class="text-button" aria-describedby={id} onClick={onPart}>
            {say('people.part')}
          </button>
        )}
        <CopyTable table={table} describedBy={id} />
      </div>
      <ScrollBox label={`${say('table.scroll')}: ${title}`}>
        <table class="compare-table compare-rows">
          <caption>{say('people.table', { name: title })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('people.date')}</th>
              <th scope="col">{say('people.positions')}</th>
              <th scope="col">{say('people.event')}</th>
              <th scope="col">{say('people.where')}</th>
            </tr>
          </thead>
          <tbody>
            {person.mentions.map((mention) => (
              <tr key={mention.key}>
                <th scope="row">{dayOf(mention)}</th>
                <td>
                  {mention.positions.length === 0 && <span class="compare-none">{say('people.positions.none')}</span>}
                  {mention.positions.map(({ words, held }) => (
                    <div key={words}>
                      <PageWords>{words}</PageWords>
                      {held && <span class="compare-tag">{heldWords(held, language)}</span>}
                    </div>
                  ))}
                </td>
                <td>
                  {capitalised(rolesOf(mention))}
                  {mention.event && <PageWords class="compare-event">{mention.event}</PageWords>}
                </td>
                <td>
                  {mention.found.map((found) => (
                    <QuoteLine key={found.at.join()} found={found} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </PanelBox>
  );
}
