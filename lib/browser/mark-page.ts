import { browser } from 'wxt/browser';
import type { Section } from '../digest/coverage.ts';
import type { Span } from '../digest/model.ts';
import { evidenceOf } from '../locate/evidence.ts';
import {
  MARKS_FILE,
  MARKS_PORT,
  type MarkRequest,
  type MarksFound,
  markInPage,
  pointInPage,
} from '../locate/marks-messages.ts';
import { MARKS_CSS } from '../locate/marks-style.ts';
import { spansOf } from '../present/index.ts';
import type { PageRead } from '../session/page-read.ts';

/** Tabs whose present document has the script, with the line that tells it when this page is gone. */
const ready = new Map<number, Promise<unknown>>();
/** Tabs whose present document has the colours. */
const styled = new Set<number>();

/** Frames of the page's own origin are read too, so a place may stand in one of them; they load as they like. */
const style = (tabId: number) => ({ target: { tabId, allFrames: true }, css: MARKS_CSS });

async function colour(tabId: number): Promise<void> {
  if (styled.has(tabId)) return;
  styled.add(tabId);
  await browser.scripting.insertCSS(style(tabId));
}

function prepare(tabId: number): Promise<unknown> {
  const known = ready.get(tabId);
  if (known) return known;
  const pending = (async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: [MARKS_FILE] });
    const port = browser.tabs.connect(tabId, { name: MARKS_PORT, frameId: 0 });
    port.onDisconnect.addListener(() => forget(tabId));
  })();
  ready.set(tabId, pending);
  pending.catch(() => forget(tabId));
  return pending;
}

function forget(tabId: number): void {
  ready.delete(tabId);
  styled.delete(tabId);
}

/**
 * Highlights all items of some kinds in the page that was read. Out: how many places of each were found; null where the
 * page has no script by now. Throws where the browser refuses.
 */
export async function markPage(page: PageRead, kinds: readonly Section[]): Promise<MarksFound | null> {
  const { tabId, article, digest } = page;
  const request: MarkRequest = Object.fromEntries(
    kinds.map((kind) => [kind, digest[kind].flatMap(spansOf).map((span) => evidenceOf(article, span))]),
  );
  await prepare(tabId);
  await colour(tabId);
  const [done] = await browser.scripting.executeScript({ target: { tabId }, func: markInPage, args: [request] });
  return foundIn(done?.result, kinds);
}

/** How many of each kind the page's script says that it found. */
function foundIn(result: unknown, kinds: readonly Section[]): MarksFound | null {
  if (typeof result !== 'object' || result === null) return null;
  const counts = result as Partial<Record<Section, unknown>>;
  return Object.fromEntries(kinds.map((kind) => [kind, Number.isSafeInteger(counts[kind]) ? counts[kind] : 0]));
}

/** Takes all of it away again: the page is as it was. Nothing happens where the tab has moved on. */
export async function unmarkPage(tabId: number): Promise<void> {
  if (!ready.has(tabId)) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: markInPage, args: [{}] });
    styled.delete(tabId);
    await browser.scripting.removeCSS(style(tabId));
  } catch {
    // The document that was marked is gone, and its highlights with it.
  }
}

/** Highlights one place without scrolling to it; null takes that away. Out: whether it was found. */
export async function pointInTab({ tabId, article }: PageRead, span: Span | null): Promise<boolean> {
  if (!span && !ready.has(tabId)) return false;
  await prepare(tabId);
  const args: [Parameters<typeof pointInPage>[0]] = [span && evidenceOf(article, span)];
  if (span) await colour(tabId);
  const [done] = await browser.scripting.executeScript({ target: { tabId }, func: pointInPage, args });
  return done?.result === true;
}
