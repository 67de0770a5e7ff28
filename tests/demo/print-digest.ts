import { readFileSync } from 'node:fs';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { makeCopy } from '../../lib/export/index.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import * as engine from '../../lib/session/engine.ts';

export const SAMPLE_FOLDER = 'tests/fixtures/sample';
export const SAMPLE_PAGE = 'index.html';

/** The sample page's digest as readable Vietnamese text, by the same code that the command line uses. */
export function sampleDigestAsText(url: string | null): string {
  const article = articleFromHtml(readFileSync(`${SAMPLE_FOLDER}/${SAMPLE_PAGE}`, 'utf8'), url);
  const readAt = new Date().toISOString();
  const input = {
    article,
    digest: digestOf(article, engine),
    readAt,
    language: 'vi',
    selection: { kind: 'all' },
  } as const;
  return makeCopy(input, 'plain').plain;
}
