import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Document, Event } from '../../lib/digest/model.ts';
import { extractSummary } from '../../lib/extract/summary/index.ts';
import { scoreSentences } from '../../lib/extract/summary/score.ts';
import { read } from '../../lib/text/reading.ts';

const NOTHING = { event: null, targets: [], people: [], documents: [], tasks: [] };
/** A sentence whose words no other sentence has. */
const apart = (n: number, words = 9): string => `${Array.from({ length: words }, (_, i) => `T${i}n${n}`).join(' ')}.`;
const pageOf = (...lines: string[]) => read(articleFromText(['Tin trong ngày', ...lines].join('\n')));
const many = (count: number): string[] => Array.from({ length: count }, (_, n) => apart(n + 100));

/** The numbers of the sentences from the best to the worst; what can't be chosen is left out. */
const ranked = (reading: ReturnType<typeof pageOf>, known: Parameters<typeof scoreSentences>[1] = NOTHING): number[] =>
  scoreSentences(reading, known)
    .map(({ score }, index) => ({ score, index }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => b.score - a.score)
    .map(({ index }) => index);

describe('how many sentences stand for a page', () => {
  it.each([
    [2, 2],
    [3, 3],
    [29, 3],
    [30, 4],
    [69, 4],
    [70, 5],
    [200, 5],
  ])('of %d they are %d', (count, picked) =>
    expect(extractSummary(pageOf(...many(count)), NOTHING)).toHaveLength(picked),
  );

  it('those that have too few words of their own are none', () => {
    expect(ranked(pageOf(apart(1, 7), apart(2, 8), apart(3, 9)))).toEqual([1, 2]);
  });

  it('captions and headings are none', () => {
    const reading = pageOf(apart(1), apart(2), apart(3));
    const [first, second] = reading.article.blocks;
    Object.assign(first ?? {}, { kind: 'caption' });
    Object.assign(second ?? {}, { kind: 'heading' });
    expect(scoreSentences(read(reading.article), NOTHING)).toHaveLength(1);
  });
});

describe('what speaks for a sentence', () => {
  it('to stand before the others, most of all as the first', () => {
    const [first = 0, second = 0, third = 0] = scoreSentences(pageOf(apart(1), apart(2), apart(3)), NOTHING).map(
      ({ score }) => score,
    );
    expect(first).toBeGreaterThan(second + 0.9);
    expect(second).toBeGreaterThan(third);
  });

  it('what is no key sentence takes nobody’s place', () => {
    const question = apart(1).replace('.', '?');
    const before = scoreSentences(pageOf(apart(2)), NOTHING)[0]?.score;
    const [asked, next] = scoreSentences(pageOf(question, apart(2)), NOTHING);
    expect(next?.score).toBe(before);
    expect(asked?.score).toBe(-5);
  });

  it('to share its words with the others', () => {
    const lines = [apart(1), apart(2), apart(3), apart(4), apart(5), apart(6), apart(7), apart(8)];
    const centre = `T0n3 T1n4 T2n5 T3n6 T4n7 T5n8 T6n3 T7n4 T8n5.`;
    const found = scoreSentences(pageOf(...lines, centre), NOTHING);
    // Nine sentences: a word of two of them is in less than a half of a quarter.
    expect(found.at(-1)?.score).toBeCloseTo((3 * 9 * (1 / 2.25)) / 12 + 0.9 / 9, 5);
  });

  it('to be easy to read: what is longer loses for each word', () => {
    const scores = [25, 26, 30].map((words) => scoreSentences(pageOf(apart(1, words)), NOTHING)[0]?.score ?? 0);
    expect(scores.map((score) => Number(score.toFixed(2)))).toEqual([1.5, 1.47, 1.35]);
  });

  it('that the event, and the first mention of a document, stand in it', () => {
    const lines = [apart(1), apart(2), apart(3), apart(4)];
    const reading = pageOf(...lines);
    const starts = lines.map((line) => reading.text.indexOf(line));
    const [, second = 0, third = 0, fourth = 0] = starts;
    const event = { at: [fourth, fourth + 3] } as unknown as Event;
    const mentions = [
      [third, third + 2],
      [second, second + 2],
    ];
    const document = { at: mentions } as unknown as Document;
    expect(ranked(reading, { ...NOTHING, event })).toEqual([0, 3, 1, 2]);
    const scores = (documents: Document[]) =>
      scoreSentences(reading, { ...NOTHING, documents }).map(({ score }) => Number(score.toFixed(3)));
    const plain = scores([]);
    const gained = scores([document]).map((score, i) => Number((score - (plain[i] ?? 0)).toFixed(3)));
    expect(gained).toEqual([0, 0, 0.08, 0]);
    // Of many in one sentence two count, in whatever order they come.
    const other = { at: [[second, second + 2]] } as unknown as Document;
    const gain = scores([document, other, document, other, document]).map((score, i) =>
      Number((score - (plain[i] ?? 0)).toFixed(3)),
    );
    expect(gain).toEqual([0, 0.16, 0.16, 0]);
  });
});
