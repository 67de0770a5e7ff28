import type { Span } from '../../digest/model.ts';
import { gapAt, phraseAt, syllablesOf, wordAt } from '../../grammar/phrases.ts';
import { isQuoteOpen, type Reading } from '../../text/reading.ts';
import { type Author, type Scene, subjectOf } from './author.ts';
import type { Cast } from './cast.ts';
import { verbAt } from './instruction.ts';
import * as t from './tables.ts';

/** An attribution at a sentence's end is no longer than this. */
const LONGEST_CLOSING = 24;

/** Who speaks, and the syllable where the attribution begins or the speech does. */
type Voice = { author: Author; at: number };

/** "…, Thủ tướng nhấn mạnh." at the end of a sentence. */
export function closingSpeaker(scene: Scene): Voice | null {
  const { syllables } = scene;
  const count = syllables.length;
  for (let v = count - 1; v >= Math.max(1, count - 5); v -= 1) {
    const n = verbAt(syllables, v);
    if (n === 0 || count - v - n > 2) continue;
    for (let at = v - 1; at > Math.max(0, v - LONGEST_CLOSING - 1); at -= 1) {
      const gap = gapAt(syllables, at);
      if (!gap.includes('"') && !(/-|^,$/.test(gap) && phraseAt(t.humans, syllables, at))) continue;
      const author = subjectOf(scene, at, v);
      if (author?.human) return { author, at };
    }
  }
  return null;
}

/** "Ông A - Chủ tịch UBND huyện B: …", "Theo Bộ trưởng A, …" at the head of a sentence. */
export function openingSpeaker(scene: Scene): Voice | null {
  const according = Number(wordAt(scene.syllables, 0) === 'theo');
  const mark = according ? ',' : ':';
  const at = scene.syllables.slice(0, LONGEST_CLOSING).findIndex(({ gap }) => gap.startsWith(mark));
  if (at < 1 || !phraseAt(t.humans, scene.syllables, according)) return null;
  const author = subjectOf({ ...scene, syllables: scene.syllables.slice(according, at + 1) }, 0, at - according);
  return author?.human ? { author, at } : null;
}

/** Sentences of a quotation whose speaker is named only at its end, by index. */
export function quotedBy(reading: Reading, cast: Cast, sentences: readonly Span[]): Map<number, Author> {
  const out = new Map<number, Author>();
  const isOpen = (span: Span) => isQuoteOpen(reading.marked.slice(...span));
  for (const [index, span] of sentences.entries()) {
    if (!isOpen(span)) continue;
    const closing = closingSpeaker({ reading, cast, syllables: syllablesOf(reading, span) });
    if (!closing) continue;
    for (let back = index - 1; back >= Math.max(0, index - 8); back -= 1) {
      out.set(back, closing.author);
      if (isOpen(sentences[back] as Span)) break;
    }
  }
  return out;
}
