import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article.ts';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import * as engine from '../../lib/session/engine.ts';
import { type Page, pageOf, unsupported } from './check.ts';
import { CHECKS } from './checks.ts';
import { RECORD } from './record.ts';

const SHARED = '../shared';
const present = existsSync(SHARED);
if (!present) console.log(`evidence: skipped, ${SHARED} is not here`);

const read = (file: string): string => readFileSync(`${SHARED}/${file}`, 'utf8');
const filesIn = (folder: string, suffix: string): string[] =>
  readdirSync(`${SHARED}/${folder}`)
    .filter((file) => file.endsWith(suffix))
    .map((file) => `${folder}/${file}`);

function articles(): [name: string, article: Article][] {
  const rows = read('texts/unlabelled.jsonl').split('\n').filter(Boolean);
  return [
    ...filesIn('gold/dev', '.txt').map((file): [string, Article] => [file, articleFromText(read(file))]),
    ...rows.map((row): [string, Article] => {
      const { id, title, text } = JSON.parse(row) as { id: string; title: string; text: string };
      return [id, articleFromText(`${title}\n${text}`)];
    }),
    ...filesIn('pages/real', '.html').map((file): [string, Article] => [file, articleFromHtml(read(file))]),
  ];
}

/** Nothing invented: what each item of every text at hand says stands in the words that it points to. */
describe.runIf(present)('every text at hand', () => {
  let pages: Page[] = [];
  beforeAll(() => {
    pages = articles().map(([name, article]) => pageOf(name, article));
  }, 300_000);
  afterAll(() => {
    pages = [];
  });

  it.each(Object.entries(CHECKS))('%s', { timeout: 120_000 }, (_, check) => {
    expect(pages.some((page) => check(page).length > 0)).toBe(true);
    expect(pages.flatMap((page) => unsupported(page, check))).toEqual([]);
  });

  // Few pages have one, and maybe none at hand.
  it.each(Object.entries(RECORD))('%s', (_, check) => {
    expect(pages.flatMap((page) => unsupported(page, check))).toEqual([]);
  });

  it('gives the same bytes again, in whatever order the texts are read', { timeout: 120_000 }, () => {
    for (const page of pages.slice(0, 200).toReversed())
      expect(JSON.stringify(digestOf(page.article, engine))).toBe(JSON.stringify(page.digest));
  });
});
