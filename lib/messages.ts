import type { RawPage } from './page/raw.ts';

/**
 * What the extension's pages and the scripts that they inject say to each other. Both scripts run in the tab's
 * isolated world; nothing stays in the page after its document is gone.
 *
 * Reading:  `executeScript({ target: { tabId }, files: [COLLECT_FILE] })` → `[{ result: CollectResult }]`
 * Showing:  `insertCSS({ target: { tabId }, css: HIGHLIGHT_CSS })` (lib/locate/style.ts, once a document),
 *           `executeScript({ target: { tabId }, files: [LOCATE_FILE] })`, then
 *           `executeScript({ target: { tabId }, func: showInPage, args: [request] })` → `[{ result: LocateResult }]`
 * The request comes from `evidenceOf(article, span)` (lib/locate/evidence.ts).
 */
export const COLLECT_FILE = '/collect.js';
export const LOCATE_FILE = '/locate.js';

/** What COLLECT_FILE returns, for `articleOf`. Its stamps hold until the tab loads another document. */
export type CollectResult = RawPage;

export type LocateRequest = {
  /** Stamps of the elements that hold the quote, in page order. */
  stamps: number[];
  /** The evidence as it stands in the article's text: blocks parted by "\n", a row's cells by " | ". */
  quote: string;
  /** Up to 32 characters of the article's text on either side, for a page whose elements were replaced. */
  before: string;
  after: string;
  /** How many characters that are no blanks stand before the quote in the lines of its first element. */
  ink: number;
};

/**
 * shown: highlighted and in view; folded: highlighted in a part of the page that could not be opened; changed: the
 * place is there, its words are others; gone: no such place.
 */
export const LOCATE_RESULTS = ['shown', 'folded', 'changed', 'gone'] as const;
export type LocateResult = (typeof LOCATE_RESULTS)[number];

declare global {
  /** Set by LOCATE_FILE in the isolated world, where the page's own scripts don't see it. */
  var trichYeuLocate: ((request: LocateRequest) => Promise<LocateResult>) | undefined;
}

/** Runs in the tab, serialised by `executeScript`: it must use nothing from outside of itself. */
export const showInPage = (request: LocateRequest): Promise<LocateResult> | LocateResult =>
  globalThis.trichYeuLocate?.(request) ?? 'gone';
