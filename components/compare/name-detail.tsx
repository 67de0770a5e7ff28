import { useState } from 'preact/hooks';
import type { NamePeople } from '../../lib/compare/gather-people.ts';
import { joinsOf, joinsWithin } from '../../lib/compare/joins.ts';
import type { OnePerson as Person } from '../../lib/compare/people.ts';
import { OnePerson } from './one-person.tsx';
import { useCompareWords } from './use-compare-words.ts';
import type { Joins } from './use-joins.ts';

type Props = {
  person: NamePeople;
  /** Who bears the name. */
  people: readonly Person[];
  joins: Joins;
};

const keyOf = ({ mentions }: Person): string => mentions[0]?.key ?? '';

/** All who bear one name, each apart, with what joins and parts them. */
export function NameDetail({ person, people, joins }: Props) {
  const say = useCompareWords();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const several = people.length > 1;
  const chosen = people.map(keyOf).filter((key) => picked.includes(key));
  const join = () => {
    if (chosen.length < 2) return;
    setPicked([]);
    joins.join(joinsOf(person.key, chosen));
  };
  const part = (one: Person) =>
    joins.part(
      joinsWithin(
        joins.all,
        person.key,
        one.mentions.map(({ key }) => key),
      ),
    );
  return (
    <>
      {several && <p class="compare-note">{say('people.same.note', { count: people.length })}</p>}
      {people.map((one, i) => (
        <OnePerson
          key={keyOf(one)}
          name={person.name}
          person={one}
          number={several ? i + 1 : null}
          picked={picked.includes(keyOf(one))}
          onPick={(on) => setPicked(on ? [...picked, keyOf(one)] : picked.filter((key) => key !== keyOf(one)))}
          onPart={() => part(one)}
        />
      ))}
      {several && (
        <p class="compare-join">
          <button type="button" class="compare-button" aria-disabled={chosen.length < 2} onClick={join}>
            {say('people.join', { count: chosen.length })}
          </button>{' '}
          {chosen.length < 2 && <span class="compare-hint">{say('people.join.hint')}</span>}
        </p>
      )}
    </>
  );
}
