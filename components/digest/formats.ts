import type { Format } from '../../lib/export/index.ts';

/** The forms that a digest is copied in, in the menu's order. */
export const FORMATS: readonly Format[] = ['plain', 'markdown', 'table', 'csv', 'json'];
