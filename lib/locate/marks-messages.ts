import type { Section } from '../digest/coverage.ts';
import type { LocateRequest } from '../messages.ts';

/**
 * What the side panel and the script for highlights say to each other. The script is injected when the panel first
 * points at something: `executeScript({ files: [MARKS_FILE] })`, then `tabs.connect(tabId, { name: MARKS_PORT })`,
 * whose end (the panel is closed) clears the page, then one of the functions below.
 */
export const MARKS_FILE = '/marks.js';
export const MARKS_PORT = 'trich-yeu-marks';

/** Places to highlight, by kind; a kind that isn't there is not highlighted. */
export type MarkRequest = Partial<Record<Section, LocateRequest[]>>;
/** How many places of each kind were found in the page. */
export type MarksFound = Partial<Record<Section, number>>;

declare global {
  /** Set by MARKS_FILE in the isolated world, where the page's own scripts don't see it. */
  var trichYeuMarks:
    | {
        /** Highlights these places and no others. */
        mark: (request: MarkRequest) => MarksFound;
        /** Highlights one place beside them, without scrolling; null for none. Out: whether it is there. */
        point: (request: LocateRequest | null) => boolean;
      }
    | undefined;
}

/** Both run in the tab, serialised by `executeScript`: they must use nothing from outside of themselves. */
export const markInPage = (request: MarkRequest): MarksFound | null => globalThis.trichYeuMarks?.mark(request) ?? null;
export const pointInPage = (request: LocateRequest | null): boolean =>
  globalThis.trichYeuMarks?.point(request) ?? false;
