/** What copying needs, as a chunk of its own. */
export { writeClipboard } from '../../lib/export/clipboard.ts';
export { makeCopy } from '../../lib/export/index.ts';
