import type { Person } from '../../lib/digest/model.ts';
import { capitalised, heldWords, rolesWords } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { Item } from './item.tsx';

type Props = {
  person: Person;
  /** The person's index in the digest. */
  index: number;
};

const SAYS_FORMER = /^(?:nguyên|cựu)\s/iu;

/** A person with the positions in the page's own order, which is protocol, and what they do in the event. */
export function PersonCard({ person, index }: Props) {
  const { t, language } = useWords();
  const { name, positions, held } = person;
  const roles = rolesWords(person, language);
  const mark = (position: string) => {
    const how = Object.hasOwn(held, position) ? held[position] : undefined;
    return how && !(how === 'former' && SAYS_FORMER.test(position)) ? heldWords(how, language) : null;
  };
  return (
    <Item
      id={`people:${index}`}
      class="person"
      spans={person.at}
      head={
        <>
          <PageWords class="name">{name}</PageWords>{' '}
          {roles.length > 0 && <span class="roles">{capitalised(roles.join(', '))}</span>}
        </>
      }
      body={
        positions.length > 0 && (
          <ol class="positions" aria-label={t('person.positions')}>
            {positions.map((position) => (
              <li key={position}>
                <PageWords>{position}</PageWords>
                {mark(position) && <span class="held">{mark(position)}</span>}
              </li>
            ))}
          </ol>
        )
      }
    />
  );
}
