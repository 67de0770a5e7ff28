import type { Person, Span } from '../../digest/model.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { countBefore } from '../../text/touching.ts';

type Place = { at: Span };

/** A person: the name in full, folded, and where it stands so; how else the page may call them, by office or by given name. */
export type Known = { name: string; folded: string; named: Place[]; titles: string[] };

/** The people of a page, and where they are named, in page order. */
export type Cast = { known: readonly Known[]; mentions: readonly (Known & Place)[] };

export function castOf(reading: Reading, people: readonly Person[]): Cast {
  const mentions: (Known & Place)[] = [];
  const known = people.map(({ name, positions, at: places }) => {
    const one: Known = {
      name,
      folded: fold(name),
      named: [],
      titles: [...positions, name.split(' ').at(-1) ?? ''].map(fold),
    };
    for (const at of places) {
      mentions.push({ ...one, at });
      if (reading.folded.slice(...at).includes(one.folded)) one.named.push({ at });
    }
    return one;
  });
  return { known, mentions: mentions.sort((a, b) => a.at[0] - b.at[0]) };
}

/** So many of the last that were named, and of the first, are asked: of a page that names thousands, for each verb. */
const MOST = 300;

/** Whom an office or a given name means: the person who holds it and was named last before `offset`. */
export function personOf({ known, mentions }: Cast, words: string, offset: number): Known | undefined {
  const title = words.replace(/^(?:các )?(?:đồng chí|đ\/c|ông|bà) /, '');
  const anybody = PRONOUN.test(words);
  const isMeant = ({ titles }: Known): boolean => anybody || titles.some((one) => one.startsWith(title));
  const before = countBefore(mentions, offset);
  const named = mentions.slice(Math.max(0, before - MOST), before).findLast(isMeant);
  return named ?? (anybody ? undefined : known.slice(0, MOST).find(isMeant));
}

/** Pronouns, and papers' words for whom they named before. */
const PRONOUN = /^(?:(?:ông|bà|đồng chí|anh)$|người đứng đầu|lãnh đạo chính phủ)/u;
