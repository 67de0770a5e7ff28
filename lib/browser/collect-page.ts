import { browser } from 'wxt/browser';
import { COLLECT_FILE, type CollectResult } from '../messages.ts';

/** The browser refuses scripts in this tab: a page of its own, an add-on store, a closed PDF viewer. */
export class RefusedError extends Error {
  override name = 'RefusedError';
}

/**
 * Reads the tab's page by the script that runs in it. Throws `RefusedError` where the browser lets no script in, and
 * another error where the script ran and failed.
 */
export async function collectPage(tabId: number): Promise<CollectResult> {
  const injections = await browser.scripting
    .executeScript({ target: { tabId }, files: [COLLECT_FILE] })
    .catch((error: unknown) => {
      throw new RefusedError(error instanceof Error ? error.message : String(error));
    });
  const [injection] = injections;
  // Firefox does not refuse its own pages in words: it runs the script nowhere.
  if (!injection) throw new RefusedError('no frame to read');
  const { result } = injection as { result?: unknown };
  if (isCollected(result)) return result;
  // Firefox hands over what the script threw; Chromium only leaves the result out.
  const thrown = (injection as { error?: unknown }).error;
  throw new Error(thrown === undefined ? 'the page gave no answer' : String(thrown));
}

/** Is it what the script gives? It has run where a page of any kind is at home. */
function isCollected(result: unknown): result is CollectResult {
  const raw = result as CollectResult | null | undefined;
  return (
    typeof raw?.title === 'string' &&
    Array.isArray(raw.pieces) &&
    raw.pieces.every((piece) => typeof piece?.text === 'string' && Number.isInteger(piece.stamp))
  );
}
