import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { PROSE } from './support.ts';

const page = (before: string): string =>
  `${before}<html><head><title>Tin trong tỉnh</title></head><body><p>${PROSE}</p></body></html>`;

describe('a page from its HTML', () => {
  it.each(['', '<!doctype html>', '<!doctype html><![CDATA[\n', 'Nạp lại trang '])('is read behind “%s”', (before) => {
    const { title, blocks } = articleFromHtml(page(before));
    expect(title).toBe('Tin trong tỉnh');
    expect(blocks.map(({ text }) => text)).toContain(PROSE);
  });
});
