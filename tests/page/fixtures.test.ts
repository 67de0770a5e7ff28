import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';

/** Pages written for the tests, one for each platform, named topic--platform, with what must and must not be read. */
const FOLDER = 'tests/fixtures/pages';
type Expected = {
  title: string;
  site?: string;
  published: string | null;
  kind: string;
  /** "kind: beginning of the text", all of them in order. */
  blocks: string[];
  /** "reason: what", all of them in order. */
  unread: string[];
  never: string[];
};

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.html')))('%s', (name) => {
  const html = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const expected = JSON.parse(readFileSync(`${FOLDER}/${name.replace('.html', '.json')}`, 'utf8')) as Expected;
  const article = articleFromHtml(html, 'https://vanson.example.gov.vn/chi-tiet');

  it('is read from its title to its end', () => {
    const found = article.blocks.map(({ kind, text }, i) =>
      `${kind}: ${text}`.slice(0, expected.blocks[i]?.length ?? 60),
    );
    expect(found).toEqual(expected.blocks);
    expect(article.title).toBe(expected.title);
    expect(article.site).toBe(expected.site ?? 'vanson.example.gov.vn');
    expect(article.published).toBe(expected.published);
    expect(article.kind).toBe(expected.kind);
  });

  it('says what was not read', () => {
    expect(article.unread.map(({ reason, what }) => `${reason}: ${what}`)).toEqual(expected.unread);
  });

  it('leaves out what is about the page', () => {
    const whole = html.replace(/&nbsp;/g, ' ');
    expect(expected.never.filter((words) => !whole.includes(words))).toEqual([]);
    expect(expected.never.filter((words) => articleText(article).includes(words))).toEqual([]);
  });
});
