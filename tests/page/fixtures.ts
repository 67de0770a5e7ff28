import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../lib/article.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';

/** Pages written for the tests, at least one for each platform, named topic--platform, with what must and must not be read. */
const FOLDER = 'tests/fixtures/pages';
const URL = 'https://vanson.example.gov.vn/chi-tiet';

type Expected = {
  title: string;
  site?: string;
  published: string | null;
  kind: string;
  /** "kind: text", all of them in order. */
  blocks: string[];
  /** "reason: what", all of them in order. */
  unread: string[];
  /** What the page says that is not of its text. */
  never: string[];
};

export type Fixture = { name: string; html: string; expected: Expected; article: Article };

export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const name = file.slice(0, -'.html'.length);
    const html = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const expected = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Expected;
    return { name, html, expected, article: articleFromHtml(html, URL) };
  });
