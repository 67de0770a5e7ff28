import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { evidenceOf } from '../../../lib/locate/evidence.ts';
import type { CollectResult, LocateResult } from '../../../lib/messages.ts';
import { articleOf } from '../../../lib/page/article-of.ts';
import { read } from '../../../lib/text/reading.ts';

const script = (name: string): string => readFileSync(`.output/chrome-mv3/${name}`, 'utf8');

/** What is highlighted, in the page or in a frame of its own. */
const QUOTE = `(() => {
  const views = [window, ...Array.from(window)].filter((view) => { try { return view.CSS; } catch { return false; } });
  const [range] = views.flatMap((view) => [...(view.CSS.highlights.get('trich-yeu') ?? [])]);
  return range ? range.toString() : '';
})()`;

const bare = (text: string): string => text.normalize('NFC').replace(/[\s|\u00AD\u200B-\u200F\uFEFF]/g, '');

export type Evidence = { kind: string; right: number; all: number; untouched: boolean; wrong: string[] };

/**
 * Runs the built scripts in an open page: does every sentence that was read lead back to its place, and is the page
 * left as it is? Throws where there is no build.
 */
export async function evidenceIn(page: Page): Promise<Evidence> {
  const before = await page.content();
  const article = articleOf((await page.evaluate(script('collect.js'))) as CollectResult);
  const untouched = (await page.content()) === before;
  await page.evaluate(script('locate.js'));
  const found: Evidence = { kind: article.kind, right: 0, all: 0, untouched, wrong: [] };
  for (const line of read(article).lines) {
    if (line.block === null && article.titleStamp < 0) continue;
    for (const span of line.sentences) {
      const request = evidenceOf(article, span);
      const result = (await page.evaluate((r) => globalThis.trichYeuLocate?.(r), request)) as LocateResult;
      const shown = (await page.evaluate(QUOTE)) as string;
      found.all += 1;
      if (result === 'shown' && bare(shown) === bare(request.quote)) found.right += 1;
      else found.wrong.push(`${result}: ${request.quote.slice(0, 60)} → ${shown.slice(0, 60)}`);
    }
  }
  return found;
}
