import { describe, expect, it } from 'vitest';
import { tableCopy } from '../../lib/compare/table-copy.ts';

const table = {
  title: 'Thu ngân sách: Kon Tum, tỷ đồng',
  heads: ['Kỳ', 'Nguyên văn', 'Số'],
  rows: [
    ['năm 2023', '965 tỷ đồng', 965],
    ['8/1', '=1+1', 2.5],
    ['a\tb\nc', '<b>&', null],
  ],
  tail: 'Trích tự động, đối chiếu với nguồn',
};

describe('a table that is copied', () => {
  const { plain, html = '' } = tableCopy(table, 'vi');
  it('is tab-separated text in which nothing is guessed at', () => {
    expect(plain.split('\n')).toEqual([
      'Thu ngân sách: Kon Tum, tỷ đồng',
      'Kỳ\tNguyên văn\tSố',
      'năm 2023\t965 tỷ đồng\t965',
      '“8/1”\t“=1+1”\t25E-1',
      'a b c\t<b>&\t',
      'Trích tự động, đối chiếu với nguồn',
    ]);
  });
  it('is HTML with numbers as numbers, and nothing of a page as markup', () => {
    expect(html).toContain('x:num="2.5"');
    expect(html).toContain('>2,5</td>');
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html.match(/<tr>/g)).toHaveLength(4);
    expect(html).toContain('<p><i>Trích tự động, đối chiếu với nguồn</i></p>');
  });
});
