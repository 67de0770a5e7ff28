import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { hasShared, SHARED } from './shared.ts';

/** In the probes K… must be read or reported as not read, D… must not be read; L… are a listing's entries. */
const FOLDER = `${SHARED}/pages/probes`;
const marksIn = (text: string, letter: string): string[] => [
  ...new Set(Array.from(text.matchAll(new RegExp(`(?<![\\p{L}\\d])${letter}\\d{1,3}(?= )`, 'gu')), ([mark]) => mark)),
];

if (hasShared('pages/probes'))
  describe('pages with one pitfall each', () => {
    it.each(readdirSync(FOLDER))('%s', (name) => {
      const html = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const article = articleFromHtml(html, 'https://tinh.example.gov.vn/bai/1');
      const text = articleText(article);
      const known = `${text}\n${article.unread.map(({ what }) => what).join('\n')}`;
      expect(marksIn(html, 'K').filter((mark) => !marksIn(known, 'K').includes(mark))).toEqual([]);
      expect(marksIn(text, 'D')).toEqual([]);
      expect(article.kind === 'listing').toBe(marksIn(html, 'L').length > 0);
    });
  });

describe('the marks', () => {
  it('are found as whole words', () => {
    expect(marksIn('K1 Ngày 15, K12 khác, TK3 không, D4.', 'K')).toEqual(['K1', 'K12']);
  });
});
