import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { hasShared, SHARED } from './shared.ts';

const FOLDER = `${SHARED}/pages/real`;

/** What stands on a saved page and is not of its text: headlines of others, their summaries. */
const NEVER: Record<string, string[]> = {
  'nhandan.vn__1.html': ['Bài viết của Tổng Bí thư góp phần', '(ĐTCK)'],
  'nhandan.vn__2.html': ['Bài viết của Tổng Bí thư góp phần', '(ĐTCK)'],
};

if (hasShared('pages/real')) {
  const [, ...rows] = readFileSync(`${FOLDER}/INDEX.tsv`, 'utf8').trim().split('\n');
  describe('saved pages', () => {
    it.each(rows.map((row) => row.split('\t')))(
      '%s of %s is called %s',
      { timeout: 60_000 },
      (file = '', _site, kind = '') => {
        const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
        const article = articleFromHtml(html, null);
        expect(article.kind).toBe(kind);
        expect(article.title).not.toBe('');
        expect(article.blocks.every(({ text }) => text.trim() === text && text !== '')).toBe(true);
        const never = NEVER[file] ?? [];
        expect(never.filter((words) => !html.replace(/\s+/g, ' ').includes(words))).toEqual([]);
        expect(never.filter((words) => articleText(article).includes(words))).toEqual([]);
      },
    );
  });
}

describe('a page without anything', () => {
  it('is read as nothing', () => {
    const article = articleFromHtml('', null);
    expect(article).toMatchObject({ title: '', blocks: [], unread: [], kind: 'article' });
  });
});
