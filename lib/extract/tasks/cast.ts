import type { Person, Span } from '../../digest/model.ts';
import { fold } from '../../text/fold.ts';
import { countBefore } from '../../text/touching.ts';

/** The people of a page by what they may be called, and where they are named, in page order. */
export type Cast = { known: { person: Person; titles: string[] }[]; mentions: { at: Span; person: Person }[] };

export function castOf(people: readonly Person[]): Cast {
  const known = people.map((person) => ({
    person,
    titles: [...person.positions, person.name.split(' ').at(-1) ?? ''].map(fold),
  }));
  const mentions = people.flatMap((person) => person.at.map((at) => ({ at, person })));
  return { known, mentions: mentions.sort((a, b) => a.at[0] - b.at[0]) };
}

/** Whom an office or a given name means: the person who holds it and was named last before `offset`. */
export function personOf({ known, mentions }: Cast, words: string, offset: number): Person | undefined {
  const title = words.replace(/^(?:các )?(?:đồng chí|đ\/c|ông|bà) /, '');
  const isTitle = (one: string) => one.startsWith(title);
  const holders = known.filter(({ titles }) => titles.some(isTitle)).map(({ person }) => person);
  const anybody = PRONOUN.test(words);
  let before = countBefore(mentions, offset) - 1;
  while (before >= 0 && !anybody && !holders.includes((mentions[before] as Cast['mentions'][number]).person))
    before -= 1;
  return mentions[before]?.person ?? (anybody ? undefined : holders[0]);
}

/** Pronouns, and papers' words for whom they named before. */
const PRONOUN = /^(?:(?:ông|bà|đồng chí|anh)$|người đứng đầu|lãnh đạo chính phủ)/u;
