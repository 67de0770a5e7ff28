import type { Digest, Span } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

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

const WEIGHTS = {
  first: 1.2,
  early: 0.9,
  title: 1.6,
  centre: 3,
  event: 0.5,
  target: 0.12,
  task: 0.25,
  document: 0.08,
  notKey: -1.5,
  long: -0.6,
};

/** What speaks for each sentence of the page. */
export function scoreSentences(
  reading: Reading,
  known: Pick<Digest, 'event' | 'targets' | 'people' | 'documents' | 'tasks'>,
): Scored[] {
  const spans = reading.lines.flatMap((line) =>
    line.block === null || line.block.kind === 'caption' || line.block.kind === 'heading' ? [] : line.sentences,
  );
  const words = spans.map((at) => wordsOf(reading.folded.slice(...at)));
  const title = wordsOf(reading.folded.slice(0, reading.lines[0]?.end ?? 0));
  const spread = new Map<string, number>();
  for (const set of words) for (const word of set) spread.set(word, (spread.get(word) ?? 0) + 1);
  const found = counter(known);
  let read = 0;
  return spans.map((at, index) => {
    const own = words[index] ?? new Set<string>();
    const text = reading.folded.slice(...at);
    const items = found(at);
    let score = WEIGHTS.early / (1 + read);
    if (read === 0) score += WEIGHTS.first;
    score += WEIGHTS.title * share(title, own);
    score += WEIGHTS.centre * centrality(own, spread, spans.length);
    score += WEIGHTS.event * Math.min(1, items.event) + WEIGHTS.target * Math.min(3, items.targets);
    score += WEIGHTS.task * Math.min(2, items.tasks) + WEIGHTS.document * Math.min(2, items.documents);
    if (NOT_KEY.test(text)) score += WEIGHTS.notKey;
    if (own.size > LONGEST) score += WEIGHTS.long;
    if (own.size >= SHORTEST) read += 1;
    return { at, words: own, score: own.size < SHORTEST ? Number.NEGATIVE_INFINITY : score };
  });
}

const wordsOf = (folded: string): ReadonlySet<string> =>
  new Set((folded.match(WORD) ?? []).filter((word) => !COMMON.has(word)));

function share(of: ReadonlySet<string>, inside: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of of) if (inside.has(word)) shared += 1;
  return of.size ? shared / of.size : 0;
}

/** How much of a sentence is what the other sentences speak of too: the mean spread of its syllables over the page. */
function centrality(own: ReadonlySet<string>, spread: ReadonlyMap<string, number>, sentences: number): number {
  let sum = 0;
  for (const word of own) sum += Math.min(1, ((spread.get(word) ?? 1) - 1) / Math.max(1, sentences / 4));
  return own.size ? sum / Math.max(12, own.size) : 0;
}

/** Counts the digest's items that stand in a sentence. */
function counter({ event, targets, documents, tasks }: Pick<Digest, 'event' | 'targets' | 'documents' | 'tasks'>) {
  const inside = (spans: readonly Span[], [start, end]: Span) => spans.filter(([a]) => a >= start && a < end).length;
  const firsts = documents.flatMap(({ at }) => at.slice(0, 1));
  return (at: Span) => ({
    event: event ? inside([event.at], at) : 0,
    targets: inside(
      targets.map((item) => item.at),
      at,
    ),
    documents: inside(firsts, at),
    tasks: inside(
      tasks.map((item) => item.at),
      at,
    ),
  });
}
