import { expect, it } from 'vitest';
import { CLAIM_LEADS, CLAIMED } from '../../lib/lexicon/claims.ts';
import { fold } from '../../lib/text/fold.ts';
import { wholeWords } from '../../lib/text/words.ts';

it.each([...CLAIM_LEADS, ...CLAIMED.map(({ noun }) => noun)])('%s is folded and found as whole words', (row) => {
  expect(fold(row)).toBe(row);
  expect(`x ${row} y`.match(wholeWords([row]))).toEqual([row]);
});

it('rows stand once', () => {
  const rows = [...CLAIM_LEADS, ...CLAIMED.map(({ noun }) => noun)];
  expect(new Set(rows).size).toBe(rows.length);
});
