import { usePage } from '../page.ts';
import { PersonCard } from './person-card.tsx';

/** People in the order in which the page names them. */
export const PeoplePanel = () => (
  <ul class="items cards">
    {usePage().digest.people.map((person, index) => (
      <li key={person.name}>
        <PersonCard person={person} index={index} />
      </li>
    ))}
  </ul>
);
