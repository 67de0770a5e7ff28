import type { Person } from '../digest/model.ts';
import type { Language } from './language.ts';
import { heldWords, roleWords } from './words.ts';

const SAYS_FORMER = /^(?:nguyên|cựu)\s/iu;

/** A person's positions in the page's own order (it is protocol), each with how it is held where not simply current. */
export const positionWords = ({ positions, held }: Person, language: Language): string[] =>
  positions.map((position) => {
    const how = Object.hasOwn(held, position) ? held[position] : undefined;
    if (!how || (how === 'former' && SAYS_FORMER.test(position))) return position;
    return `${position} (${heldWords(how, language)})`;
  });

/** What the person does in the event; that somebody is merely named needs no words beside other roles. */
export const rolesWords = ({ roles }: Person, language: Language): string[] =>
  roles.filter((role) => role !== 'other' || roles.length === 1).map((role) => roleWords(role, language));
