import { describe, expect, it } from 'vitest';
import { readGuide } from './guide.ts';
import { itemsIn } from './items.ts';

/** Run in the copy of the project that has the newcomer's rows: see newcomer.test.ts. */
describe('with its row', () => {
  it.each(readGuide().rows)('$row: the sentence gives the item', ({ reads, gives }) => {
    expect(itemsIn(reads)).toContain(gives);
  });
});
