import { searchable } from '../../lib/compare/find.ts';
import { gatherPeople, type NamePeople } from '../../lib/compare/gather-people.ts';
import type { JoinStore } from '../../lib/compare/joins.ts';
import { peopleOf } from '../../lib/compare/people.ts';
import type { Saved } from '../../lib/library/types.ts';
import { PageWords } from '../controls/page-words.tsx';
import { Fold } from './fold.tsx';
import { FoundList } from './found-list.tsx';
import { Gathered } from './gathered.tsx';
import { NameDetail } from './name-detail.tsx';
import { useCompareWords } from './use-compare-words.ts';
import { useJoins } from './use-joins.ts';

type Props = {
  saved: () => AsyncIterable<Saved>;
  /** Where the reader's joins are kept. */
  joins: JoinStore;
};

const wordsOf = ({ name, mentions }: NamePeople): string =>
  searchable([name, ...new Set(mentions.flatMap(({ positions }) => positions.map(({ words }) => words)))].join(' '));
/** Enough to tell who is meant before the entry is opened. */
const lastPosition = ({ mentions }: NamePeople): string | undefined =>
  mentions.findLast(({ positions }) => positions.length > 0)?.positions[0]?.words;

/** People by name, those of most pages first; each opens to positions and events over time. */
export function PeopleView({ saved, joins: store }: Props) {
  const say = useCompareWords();
  const joins = useJoins(store);
  return (
    <Gathered view="people" saved={saved} make={gatherPeople} note={say('note.people')}>
      {(items: NamePeople[]) => (
        <FoundList view="people" items={items} wordsOf={wordsOf}>
          {(shown) => (
            <ul class="compare-list">
              {shown.map((person) => {
                const people = peopleOf(person, joins.all);
                return (
                  <Fold
                    key={person.key}
                    head={
                      <>
                        <PageWords class="compare-name">{person.name}</PageWords>{' '}
                        {people.length > 1 ? (
                          <span class="compare-tag">{say('people.several', { count: people.length })}</span>
                        ) : (
                          <PageWords class="compare-amount">{lastPosition(person)}</PageWords>
                        )}{' '}
                        <span class="compare-amount">{say('pages.count', { count: person.mentions.length })}</span>
                      </>
                    }
                  >
                    {() => <NameDetail person={person} people={people} joins={joins} />}
                  </Fold>
                );
              })}
            </ul>
          )}
        </FoundList>
      )}
    </Gathered>
  );
}
