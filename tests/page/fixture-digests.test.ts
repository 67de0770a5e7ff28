import { describe, expect, it } from 'vitest';
import { f1, factsOf, factsOfText } from './facts.ts';
import { FIXTURES } from './fixtures.ts';

const textOf = (block: string): string => block.slice(block.indexOf(': ') + 2);

/** Whatever stands around a text on its page: its digest is that of the text alone, item by item. */
describe('the digest of a page is that of its text', () => {
  // A document's own page has its facts in a table of labels: `tests/record/` holds what is read of it.
  it.each(FIXTURES.filter(({ name }) => !name.includes('--record-')))('$name', ({ article, expected }) => {
    const wanted = factsOfText(expected.title, expected.blocks.map(textOf), article);
    const found = factsOf(article);
    expect(wanted.length).toBeGreaterThan(2);
    expect(found).toEqual(wanted);
    expect(f1(found, wanted)).toBe(1);
  });

  it.each(FIXTURES)('$name has no item of what stands around the text', ({ article, expected }) => {
    const facts = factsOf(article).join('\n');
    expect(expected.never.filter((words) => facts.includes(words))).toEqual([]);
  });

  it('counts what is missing and what is more', () => {
    expect(f1(['a', 'b'], ['a', 'b'])).toBe(1);
    expect(f1(['a', 'a'], ['a'])).toBeCloseTo(2 / 3);
    expect(f1([], ['a'])).toBe(0);
  });
});
