import type { Span } from '../../digest/model.ts';
import { phraseAt, syllablesOf } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { type Author, subjectOf } from './author.ts';
import type { Cast } from './cast.ts';
import { type Context, verbAt } from './instruction.ts';
import * as t from './tables.ts';

/** An attribution at a sentence's end is no longer than this. */
const LONGEST_CLOSING = 24;

/** "…, Thủ tướng nhấn mạnh." at the end of a sentence: the speaker, and the syllable where the attribution begins. */
export function closingSpeaker({
  reading,
  cast,
  syllables,
}: Pick<Context, 'reading' | 'cast' | 'syllables'>): { author: Author; end: number } | null {
  const count = syllables.length;
  for (let v = count - 1; v >= Math.max(1, count - 5); v -= 1) {
    const n = verbAt(reading, syllables, v);
    if (n === 0 || count - v - n > 2 || phraseAt(t.actions, syllables, v + n)) continue;
    for (let start = v - 1; start >= Math.max(0, v - LONGEST_CLOSING); start -= 1) {
      if (!/["-]|^,$/.test(syllables[start]?.gap ?? '') || start === 0) continue;
      if (
        !/"/.test(syllables[start]?.gap ?? '') &&
        !phraseAt(t.offices, syllables, start) &&
        !phraseAt(t.persons, syllables, start)
      )
        continue;
      const subject = subjectOf(reading, cast, syllables, start, v);
      if (subject.kind === 'author' && subject.author.human) return { author: subject.author, end: start };
    }
  }
  return null;
}

type Opening = { author: Author; from: number };

/** "Ông A - Chủ tịch UBND huyện B: …", "Theo Bộ trưởng A, …" at the head of a sentence; the speech begins at `from`. */
export function openingSpeaker({
  reading,
  cast,
  syllables,
}: Pick<Context, 'reading' | 'cast' | 'syllables'>): Opening | null {
  const according = syllables[0]?.text === 'theo' ? 1 : 0;
  const mark = according ? ',' : ':';
  const from = syllables.slice(0, LONGEST_CLOSING).findIndex(({ gap }) => gap.startsWith(mark));
  if (from < 1 || !(phraseAt(t.offices, syllables, according) || phraseAt(t.persons, syllables, according)))
    return null;
  const subject = subjectOf(reading, cast, syllables.slice(according, from + 1), 0, from - according);
  return subject.kind === 'author' && subject.author.human ? { author: subject.author, from } : null;
}

/** Sentences of a quotation whose speaker is named only at its end, by index. */
export function quotedBy(reading: Reading, cast: Cast, sentences: readonly Span[]): Map<number, Author> {
  const out = new Map<number, Author>();
  for (const [index, span] of sentences.entries()) {
    const marked = reading.marked.slice(...span);
    const quote = marked.lastIndexOf('"');
    if (quote < 0 || marked.split('"').length % 2 === 1) continue;
    const closing = closingSpeaker({ reading, cast, syllables: syllablesOf(reading, span) });
    if (!closing) continue;
    for (let back = index - 1; back >= Math.max(0, index - 8); back -= 1) {
      out.set(back, closing.author);
      if (reading.marked.slice(...(sentences[back] as Span)).split('"').length % 2 === 0) break;
    }
  }
  return out;
}
