import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Article } from '../../lib/article.ts';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { BOTH, BUILDS, type Build } from './built.ts';

/**
 * The packages shorten the names of the records that rules hand to each other (`wxt.config.ts`). A name that is also
 * asked for as text, or that names a group in a pattern, would lose its value there and nowhere else.
 */
type Digesting = (article: Article) => unknown;

async function builtDigest(build: Build): Promise<Digesting> {
  const folder = resolve(BUILDS[build], 'chunks');
  const file = readdirSync(folder).find((name) => name.startsWith('engine-'));
  const chunk = (await import(/* @vite-ignore */ join(folder, file ?? 'engine'))) as Record<string, unknown>;
  const engines = Object.values(chunk).filter(
    (part): part is { digest: Digesting } => typeof part === 'object' && part !== null && 'digest' in part,
  );
  expect(engines.length).toBe(1);
  return (engines[0] as { digest: Digesting }).digest;
}

const texts = readdirSync('tests/own')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, articleFromText(readFileSync(join('tests/own', name), 'utf8'))] as const);

it.each(BOTH)('the extractors packed for %s give what their source gives', async (build) => {
  const packed = await builtDigest(build);
  expect(texts.length).toBeGreaterThan(30);
  for (const [name, article] of texts)
    expect(JSON.stringify(packed(article)), name).toBe(JSON.stringify(digest(article)));
});
