import { browser } from 'wxt/browser';
import type { Article } from '../article.ts';
import type { Span } from '../digest/model.ts';
import { evidenceOf } from '../locate/evidence.ts';
import { HIGHLIGHT_CSS } from '../locate/style.ts';
import { LOCATE_FILE, LOCATE_RESULTS, type LocateResult, showInPage } from '../messages.ts';

/** Tabs whose present document has the script; a popup lives as long as one reading. */
const prepared = new Set<number>();

/**
 * Scrolls the tab's page to a span of the article's text and highlights it; the page's focus stays where it is.
 * Throws where the browser refuses the script, for example because the tab has moved to another site.
 */
export async function showSpan(tabId: number, article: Article, span: Span): Promise<LocateResult> {
  const target = { tabId };
  await Promise.all([
    // Frames of the page's own origin are read too, so a sentence may stand in one of them; they load as they like.
    browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: HIGHLIGHT_CSS }),
    prepared.has(tabId) || browser.scripting.executeScript({ target, files: [LOCATE_FILE] }),
  ]);
  prepared.add(tabId);
  const [injection] = await browser.scripting.executeScript({
    target,
    func: showInPage,
    args: [evidenceOf(article, span)],
  });
  return LOCATE_RESULTS.find((known) => known === injection?.result) ?? 'gone';
}

/** The tab has loaded another document, which doesn't have the script. */
export const forgetPrepared = (tabId: number): void => {
  prepared.delete(tabId);
};
