import type { Digest, Span } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

/** What the digest has found, for telling which sentences it stands on. */
export type Known = Pick<Digest, 'event' | 'targets' | 'people' | 'documents' | 'tasks'>;
export type Scored = { at: Span; words: ReadonlySet<string>; score: number };

const WORD = /[A-Za-zÀ-ỹ0-9%]+/gu;
/** Syllables that most sentences have: they tell none from another. */
const COMMON = new Set(
  'và của các là có trong được với cho đã những về không này một để từ tại đến khi đó theo trên ra cũng như người vào phải sẽ còn bị do thì ông bà đồng chí nhiều năm việc mà lại nên qua sau trước làm đang cần'.split(
    ' ',
  ),
);
const SHORTEST = 8;
const LONGEST = 45;
/** A caption, a byline, a question, somebody's own words: they stand for nothing. */
const NOT_KEY = /(?:^|\s)ảnh(?: minh họa)?\s?[:(]|\?["”]?$|^["“][^"”]*$|^(?:toàn|quang) cảnh|(?:^|\s)tôi(?:\s|$)/u;

/** What speaks for a sentence, and against it. */
const FIRST = 1.2;
const EARLY = 0.9;
const TITLE = 1.6;
const CENTRE = 3;
const NOT_KEY_WEIGHT = -1.5;
const LONG = -0.6;

/** What speaks for each sentence of the page. */
export function scoreSentences(reading: Reading, known: Known): Scored[] {
  const spans = reading.lines.flatMap((line) =>
    line.block === null || line.block.kind === 'caption' || line.block.kind === 'heading' ? [] : line.sentences,
  );
  const words = spans.map((at) => wordsOf(reading.folded.slice(...at)));
  const title = wordsOf(reading.folded.slice(0, reading.lines[0]?.end));
  const spread = new Map<string, number>();
  for (const set of words) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1);
  const found = places(known);
  let read = 0;
  return spans.map((at, index) => {
    const own = words[index] as ReadonlySet<string>;
    if (own.size < SHORTEST) return { at, words: own, score: Number.NEGATIVE_INFINITY };
    let score = EARLY / (1 + read) + (read === 0 ? FIRST : 0);
    score += TITLE * (shared(title, own) / Math.max(1, title.size));
    score += CENTRE * centrality(own, spread, spans.length);
    for (const { items, weight, most } of found)
      score += weight * Math.min(most, items.filter((start) => start >= at[0] && start < at[1]).length);
    if (NOT_KEY.test(reading.folded.slice(...at))) score += NOT_KEY_WEIGHT;
    if (own.size > LONGEST) score += LONG;
    read += 1;
    return { at, words: own, score };
  });
}

const wordsOf = (folded: string): ReadonlySet<string> =>
  new Set((folded.match(WORD) ?? []).filter((word) => !COMMON.has(word)));

/** How many words two sets share. */
export const shared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((word) => others.has(word)).length;

/** How much of a sentence is what the other sentences speak of too: the mean spread of its syllables over the page. */
function centrality(own: ReadonlySet<string>, spread: ReadonlyMap<string, number>, sentences: number): number {
  let sum = 0;
  for (const word of own) sum += Math.min(1, ((spread.get(word) as number) - 1) / Math.max(1, sentences / 4));
  return sum / Math.max(12, own.size);
}

/** Where the digest's items stand, what each adds to its sentence, and how many count in one sentence. */
const places = ({ event, targets, documents, tasks }: Known) => [
  { items: event ? [event.at[0]] : [], weight: 0.5, most: 1 },
  { items: targets.map(({ at }) => at[0]), weight: 0.12, most: 3 },
  { items: tasks.map(({ at }) => at[0]), weight: 0.25, most: 2 },
  { items: documents.flatMap(({ at }) => at.slice(0, 1).map(([start]) => start)), weight: 0.08, most: 2 },
];
