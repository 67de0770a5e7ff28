import type { Format } from '../../lib/export/index.ts';

/**
 * The forms that a digest is copied in, in the menu's order; the first is the one that an item is copied in at once. The
 * order of the person's own settings takes its place when it is there (entrypoints/popup/own-formats.ts).
 */
export const FORMATS: Format[] = ['plain', 'markdown', 'table', 'csv', 'json'];
