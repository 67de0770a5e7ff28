import type { Person, Span } from '../../digest/model.ts';
import type { Syllable } from '../../grammar/phrases.ts';
import { fold } from '../../text/fold.ts';

type Known = { person: Person; positions: string[]; given: string };

/** The people of a page, prepared for looking up who an office or a given name means. */
export type Cast = { known: Known[]; mentions: { at: Span; person: Person }[] };

export function castOf(people: readonly Person[]): Cast {
  const known = people.map((person) => ({
    person,
    positions: person.positions.map(fold),
    given: fold(person.name.split(' ').at(-1) ?? ''),
  }));
  const mentions = people.flatMap((person) => person.at.map((at) => ({ at, person })));
  return { known, mentions: mentions.sort((a, b) => a.at[0] - b.at[0]) };
}

export function lastMention(cast: Cast, syllables: readonly Syllable[], from: number, to: number) {
  const start = syllables[from]?.start;
  const end = syllables[to - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  return cast.mentions.findLast(({ at }) => at[0] < end && at[1] > start);
}

/** Whom an office or a given name means: the person who holds it and was named last before `offset`. */
export function personOf(cast: Cast, words: string, offset: number): Person | undefined {
  const office = words.replace(/^(?:các )?(?:đồng chí|đ\/c|ông|bà|ngài) /, '');
  const holds = ({ positions, given }: Known) =>
    given === office || positions.some((p) => p.startsWith(office) && !/^[A-Za-zÀ-ỹ]/u.test(p.slice(office.length)));
  const holders = cast.known.filter(holds);
  if (PRONOUN.test(words)) return lastBefore(cast, () => true, offset);
  return lastBefore(cast, (person) => holders.some((k) => k.person === person), offset) ?? holders[0]?.person;
}

/** Pronouns, and papers' words for whom they named before. */
const PRONOUN =
  /^(?:(?:ông|bà|đồng chí|ngài|anh|chị)$|người đứng đầu|vị lãnh đạo|vị (?:bộ|thứ) trưởng|lãnh đạo chính phủ|tư lệnh ngành|tổng tư lệnh)/u;

const lastBefore = (cast: Cast, test: (person: Person) => boolean, offset: number): Person | undefined =>
  cast.mentions.findLast(({ at, person }) => at[0] < offset && test(person))?.person;
