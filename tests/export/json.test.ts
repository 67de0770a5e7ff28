import { describe, expect, it } from 'vitest';
import { makeCopy } from '../../lib/export/index.ts';
import { inputOf, READ_AT, sample } from './sample.ts';

const json = (selection?: Parameters<typeof inputOf>[0]) => JSON.parse(makeCopy(inputOf(selection), 'json').plain);

describe('JSON', () => {
  it('is the digest with the time of reading and, last, how it was made', () => {
    const { read_at, note, ...digest } = json();
    expect(digest).toEqual(JSON.parse(JSON.stringify(sample)));
    expect(read_at).toBe(READ_AT);
    expect(note).toBe('Trích tự động, đối chiếu với nguồn');
    expect(Object.keys(json()).at(-1)).toBe('note');
  });

  it('gives a section or an item with schema and source, and the sentences of an item', () => {
    expect(Object.keys(json({ kind: 'section', section: 'people' }))).toEqual([
      'schema',
      'source',
      'people',
      'read_at',
      'note',
    ]);
    const item = json({ kind: 'item', section: 'targets', index: 8 });
    expect(item.targets).toEqual([JSON.parse(JSON.stringify(sample.targets[8]))]);
    expect(item.sentences).toEqual(['Năm 2023, tăng trưởng kinh tế đạt −1,2%, chưa đạt kế hoạch.']);
    expect(json({ kind: 'item', section: 'targets', index: 99 }).targets).toEqual([]);
  });
});
