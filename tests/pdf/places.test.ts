import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { digest } from '../../lib/digest/build.ts';
import { makeCopy } from '../../lib/export/index.ts';
import { pageAt, pageSpans, pagesOf } from '../../lib/pdf/places.ts';
import { articleOf, articleOfFile, lines } from './support.ts';

const FULL = 'Tỉnh ủy Vân Sơn yêu cầu các cấp ủy, tổ chức đảng tập trung';
const overleaf = articleOf(lines([FULL, FULL], 60, 740), lines(['thực hiện nghị quyết.', 'Kết quả.'], 60, 80));
const spanOf = (words: string): readonly [number, number] => {
  const start = articleText(overleaf).lastIndexOf(words);
  return [start, start + words.length];
};

describe('the page of a place', () => {
  it('is that on which its words stand, in a paragraph over two pages too', () => {
    expect(overleaf.blocks).toHaveLength(2);
    expect(pageAt(overleaf, spanOf('yêu cầu'))).toBe(1);
    expect(pageAt(overleaf, spanOf('thực hiện'))).toBe(2);
    expect(pageAt(overleaf, spanOf('Kết quả'))).toBe(2);
  });

  it('is none of the title, and none where there are no pages', () => {
    expect(pageAt(overleaf, [0, 3])).toBeNull();
    const { page: _, ...block } = overleaf.blocks[1] as (typeof overleaf.blocks)[number];
    expect(pageAt({ ...overleaf, blocks: [block] }, [overleaf.title.length + 1, overleaf.title.length + 4])).toBeNull();
  });

  it('has all words of the text between its beginning and its end', () => {
    const text = articleText(overleaf);
    expect(pageSpans(overleaf).map(({ page, at }) => [page, text.slice(...at).trim()])).toEqual([
      [1, `${FULL} ${FULL}`],
      [2, 'thực hiện nghị quyết.\nKết quả.'],
    ]);
  });

  it('has its blocks, each with where it begins', () => {
    const text = articleText(overleaf);
    for (const { blocks } of pagesOf(overleaf))
      for (const { block, start } of blocks) expect(text.slice(start, start + block.text.length)).toBe(block.text);
  });
});

describe('a copy of an item of a PDF', async () => {
  const article = { ...(await articleOfFile('quyet-dinh')), url: 'https://vanson.example.gov.vn/quyet-dinh.pdf' };
  const input = { article, digest: digest(article), readAt: '2024-03-15T02:00:00.000Z', language: 'vi' } as const;
  const item = { kind: 'item', section: 'people', index: 0 } as const;

  it('names the file, its address and the page', () => {
    const { plain } = makeCopy({ ...input, selection: item }, 'plain');
    for (const words of ['quyet-dinh.pdf', article.url, 'Trang số 2', 'Nông Văn Thử']) expect(plain).toContain(words);
    expect(makeCopy({ ...input, selection: item }, 'markdown').plain).toContain('- Trang số: 2');
  });

  it('has in JSON where the pages begin and end; the whole digest names no page', () => {
    const { pages } = JSON.parse(makeCopy({ ...input, selection: { kind: 'all' } }, 'json').plain);
    expect(pages.map(({ page }: { page: number }) => page)).toEqual([1, 2]);
    expect(makeCopy({ ...input, selection: { kind: 'all' } }, 'plain').plain).not.toContain('Trang số');
  });
});
