import { describe, expect, it } from 'vitest';
import { scorer } from './fake.ts';
import { differ, share } from './words.ts';

const { fold } = scorer;

describe('words', () => {
  it('are shared once for each time that they stand there', () => {
    expect(share(fold, 'các xã, các huyện', 'các xã huyện')).toBe(0.75);
    expect(share(fold, 'CÁC XÃ', 'các xã huyện')).toBe(1);
  });

  it('that are none share nothing', () => {
    expect([share(fold, '', 'xã'), share(fold, null, null)]).toEqual([0, 0]);
  });

  it.each([
    ['các xã', null, 'missing'],
    [null, 'các xã', 'spurious'],
    ['các xã', 'các xã vùng cao', 'too long'],
    ['các xã vùng cao', 'các xã', 'too short'],
    ['các xã', 'các huyện', 'other'],
  ])('%s for %s: %s', (gold, predicted, name) => {
    expect(differ(fold, gold, predicted)).toBe(name);
  });
});
