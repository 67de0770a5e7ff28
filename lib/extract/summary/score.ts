import type { Digest, Span } from '../../digest/model.ts';
import { shared } from '../../text/overlap.ts';
import { isQuoteOpen, type Reading } from '../../text/reading.ts';

/** What the digest has found, for telling which sentences it stands on. */
export type Known = Pick<Digest, 'event' | 'targets' | 'people' | 'documents' | 'tasks'>;
export type Scored = { at: Span; words: ReadonlySet<string>; score: number };

const WORD = /[A-Za-zÀ-ỹ0-9%]+/g;
/** Syllables that most sentences have: they tell none from another. */
const COMMON = new Set(
  'và của các là có trong được với cho đã những về không này một để từ tại đến khi đó theo trên ra cũng như người vào phải sẽ còn bị do thì ông bà đồng chí nhiều năm việc mà lại nên qua sau trước làm đang cần'.split(
    ' ',
  ),
);
const SHORTEST = 8;
/**
 * A caption, a byline, who was there or spoke, a question, somebody's own words, a preamble, the gazette's running head,
 * half a sentence: they stand for nothing.
 */
const NOT_KEY =
  /(?:^|\s)ảnh(?: minh họa)?\s?[:(]|^(?:toàn|quang) cảnh|(?:^|\s)tôi(?:\s|$)|^(?:(?:cùng |tham |đến )?dự|(?:các )?đại biểu|về phía|công báo)[ /]|phát biểu (?:\S{1,7} ){0,4}tại [^,:]{0,90}$|căn cứ [^;]{5,400};|(?::.{0,5}| \d{1,2}\.)$/u;
const IS_WHOLE = /[.!…"”)]$/;
/** A line that goes on from the one before. */
const GOES_ON = /^\p{Ll}/u;

/** What speaks for a sentence, and against it: a long one is read last, and says what a shorter one says as well. */
const FIRST = 0.6;
const EARLY = 0.9;
const TITLE = 4;
const CENTRE = 3;
const NOT_KEY_WEIGHT = -5;
const EASY = 25;
const LONG = -0.03;

/** What speaks for each sentence of the page. */
export function scoreSentences(reading: Reading, known: Known): Scored[] {
  const spans = reading.lines.flatMap((line) =>
    line.block === null || line.block.kind === 'caption' || line.block.kind === 'heading' ? [] : line.sentences,
  );
  const words = spans.map((at) => wordsOf(reading.folded.slice(...at)));
  const title = wordsOf(reading.folded.slice(0, reading.lines[0]?.end));
  const spread = new Map<string, number>();
  for (const set of words) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1);
  const found = worths(known);
  let read = 0;
  return spans.map((at, index) => {
    const own = words[index] as ReadonlySet<string>;
    let score = found.reduce((sum, worth) => sum + worth(at), 0);
    if (own.size < SHORTEST) return { at, words: own, score: Number.NEGATIVE_INFINITY };
    score += (TITLE * shared(title, own)) / Math.sqrt(Math.max(1, title.size) * own.size);
    score += CENTRE * centrality(own, spread, spans.length);
    score += LONG * Math.max(0, own.size - EASY);
    const folded = reading.folded.slice(...at);
    if (
      NOT_KEY.test(folded) ||
      !IS_WHOLE.test(folded) ||
      isQuoteOpen(folded) ||
      GOES_ON.test(reading.text.slice(...at))
    )
      return { at, words: own, score: score + NOT_KEY_WEIGHT };
    score += EARLY / (1 + read) + (read === 0 ? FIRST : 0);
    read += 1;
    return { at, words: own, score };
  });
}

function wordsOf(folded: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of folded.match(WORD) ?? []) if (!COMMON.has(word)) words.add(word);
  return words;
}

/** How much of a sentence is what the other sentences speak of too: the mean spread of its syllables over the page. */
function centrality(own: ReadonlySet<string>, spread: ReadonlyMap<string, number>, sentences: number): number {
  let sum = 0;
  for (const word of own) sum += Math.min(1, ((spread.get(word) as number) - 1) / Math.max(1, sentences / 4));
  return sum / Math.max(12, own.size);
}

/** What the digest's items add to the sentence that they stand in; the last number is how many count in one. */
const worths = ({ event, targets, documents, tasks }: Known) => [
  worthOf(event ? [event.at[0]] : [], 1.2, 1),
  worthOf(starts(targets), 0.12, 3),
  worthOf(starts(tasks), 0.25, 2),
  worthOf(
    documents.flatMap(({ at }) => at.slice(0, 1).map(([start]) => start)),
    0.08,
    2,
  ),
];

const starts = (items: readonly { at: Span }[]): number[] => items.map(({ at }) => at[0]);

/** Sentences are asked for in page order: each place is looked at once. */
function worthOf(places: number[], weight: number, most: number): (at: Span) => number {
  places.sort((a, b) => a - b);
  let next = 0;
  return ([start, end]) => {
    let count = 0;
    for (; (places[next] as number) < end; next += 1) if ((places[next] as number) >= start) count += 1;
    return weight * Math.min(most, count);
  };
}
