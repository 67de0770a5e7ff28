import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { unsupportedItems } from './items-in-evidence.ts';

/** Nothing invented: each item of every text at hand is in the words that it points to. */
const SHARED = '../shared';
const present = existsSync(SHARED);
if (!present) console.log(`evidence: skipped, ${SHARED} is not here`);

function texts(): [name: string, text: string][] {
  const dev = `${SHARED}/gold/dev`;
  const gold = readdirSync(dev)
    .filter((file) => file.endsWith('.txt'))
    .map((file): [string, string] => [file, readFileSync(`${dev}/${file}`, 'utf8')]);
  const rows = readFileSync(`${SHARED}/texts/unlabelled.jsonl`, 'utf8').split('\n').filter(Boolean);
  const more = rows.map((row): [string, string] => {
    const { id, title, text } = JSON.parse(row) as { id: string; title: string; text: string };
    return [id, `${title}\n${text}`];
  });
  return [...gold, ...more];
}

describe.runIf(present)('every text at hand', () => {
  it('gives only items that their evidence holds', () => {
    const wrong = texts().flatMap(([name, text]) => {
      const article = articleFromText(text);
      return unsupportedItems(digest(article), articleText(article)).map((why) => `${name}: ${why}`);
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  it('gives the same digest twice, and for text in decomposed form', () => {
    for (const [, text] of texts().slice(0, 60)) {
      const once = JSON.stringify(digest(articleFromText(text)));
      expect(JSON.stringify(digest(articleFromText(text)))).toBe(once);
      expect(JSON.stringify(digest(articleFromText(text.normalize('NFD'))))).toBe(once);
    }
  }, 120_000);
});
