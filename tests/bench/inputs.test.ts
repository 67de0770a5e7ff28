import { describe, expect, it } from 'vitest';
import { longText, pagesOfText } from './inputs.ts';

const text = (name: string, length: number) => ({ name, text: 'a'.repeat(length) });

describe('texts as long as a page', () => {
  it('are those nearest to the length', () => {
    const texts = [text('long', 9000), text('near', 4800), text('nearest', 5100), text('short', 20)];
    expect(pagesOfText(texts, 5000, 2).map(({ name }) => name)).toEqual(['nearest', 'near']);
  });

  it('are made of short ones where there are no others', () => {
    const [page, ...others] = pagesOfText(
      Array.from({ length: 5 }, (_, i) => text(`t${i}`, 2000)),
      5000,
      9,
    );
    expect(page?.text).toHaveLength(6002);
    expect(others).toHaveLength(0);
  });

  it('are none where there is none', () => {
    expect(pagesOfText([], 5000, 9)).toEqual([]);
  });
});

it('a long text has as many bytes of UTF-8 as it should, whole texts only', () => {
  const long = longText([{ name: 'a', text: 'ấm' }], 10);
  expect(Buffer.byteLength(long)).toBeGreaterThanOrEqual(10);
  expect(new Set(long.split('\n'))).toEqual(new Set(['ấm']));
});
