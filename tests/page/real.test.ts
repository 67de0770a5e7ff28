import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { hasShared, SHARED } from './shared.ts';

const FOLDER = `${SHARED}/pages/real`;

if (hasShared('pages/real')) {
  const [, ...rows] = readFileSync(`${FOLDER}/INDEX.tsv`, 'utf8').trim().split('\n');
  describe('saved pages', () => {
    it.each(rows.map((row) => row.split('\t')))(
      '%s of %s is called %s',
      { timeout: 60_000 },
      (file = '', _site, kind = '') => {
        const article = articleFromHtml(readFileSync(`${FOLDER}/${file}`, 'utf8'), null);
        expect(article.kind).toBe(kind);
        expect(article.title).not.toBe('');
        expect(article.blocks.every(({ text }) => text.trim() === text && text !== '')).toBe(true);
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
