import { describe, expect, it } from 'vitest';
import type { Span } from '../../lib/digest/model.ts';
import { sentencesFor } from '../../lib/present/index.ts';
import { read } from '../../lib/text/reading.ts';
import { article, people, spanOf, targets } from '../export/sample.ts';

const reading = read(article);

describe('the sentence of an item', () => {
  it('is the whole sentence, not the line', () => {
    expect(sentencesFor(reading, targets[8]!)).toEqual(['Năm 2023, tăng trưởng kinh tế đạt −1,2%, chưa đạt kế hoạch.']);
  });

  it('covers all sentences that the evidence runs over', () => {
    const at: Span = [spanOf('chưa đạt kế hoạch')[0], spanOf('chỉ đạt 16/19')[1]];
    expect(sentencesFor(reading, { at })).toEqual([article.blocks[3]?.text]);
  });

  it('gives each sentence of an item with several places once', () => {
    const twice = { at: [...people[0]!.at, people[0]!.at[0]!] };
    const found = sentencesFor(reading, twice);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(/^Sáng 5\/2, .*chủ trì\.$/u);
    expect(found[1]).toMatch(/^Đồng chí Trần Văn Bình yêu cầu/u);
  });

  it('is none for an item without a place', () => {
    expect(sentencesFor(reading, { at: [] as readonly Span[] })).toEqual([]);
  });
});
