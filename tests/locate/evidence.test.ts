import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, articleText } from '../../lib/article.ts';
import { evidenceOf } from '../../lib/locate/evidence.ts';

const article: Article = {
  url: null,
  title: 'Hội nghị Tỉnh ủy',
  titleStamp: 3,
  site: null,
  published: null,
  kind: 'article',
  unread: [],
  blocks: [
    { kind: 'paragraph', text: 'Sáng 8/1, Tỉnh ủy họp.', stamp: 7 },
    { kind: 'paragraph', text: 'Tỷ lệ hộ nghèo giảm 2 - 2,5%.', stamp: 7 },
    { kind: 'row', text: '1 | Hộ nghèo | 2,5%', stamp: 12, cells: ['1', 'Hộ nghèo', '2,5%'], headers: ['', '', ''] },
  ],
};
const text = articleText(article);
const spanOf = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

describe('evidenceOf', () => {
  it('names the element of the one block that holds the words', () => {
    expect(evidenceOf(article, spanOf('giảm 2 - 2,5%'))).toEqual({
      stamps: [7],
      quote: 'giảm 2 - 2,5%',
      before: text.slice(text.indexOf('giảm') - 32, text.indexOf('giảm')),
      after: '.\n1 | Hộ nghèo | 2,5%',
      ink: 'Sáng8/1,Tỉnhủyhọp.Tỷlệhộnghèo'.length,
    });
  });

  it('names each element once, in page order, when the words run over several', () => {
    const whole: readonly [number, number] = [0, text.length];
    expect(evidenceOf(article, whole)).toEqual({ stamps: [3, 7, 12], quote: text, before: '', after: '', ink: 0 });
  });

  it('leaves out what has no element', () => {
    expect(evidenceOf({ ...article, titleStamp: -1 }, [0, 5]).stamps).toEqual([]);
  });

  it('gives quote and context as they stand in the text, for any span', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const { before, quote, after } = evidenceOf(article, [from, to]);
        expect(text.slice(0, from).endsWith(before)).toBe(true);
        expect(quote).toBe(text.slice(from, to));
        expect(text.slice(to).startsWith(after)).toBe(true);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(32);
      }),
    );
  });
});
