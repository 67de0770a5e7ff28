import './own-formats.ts';
import './panel-entry.tsx';

/** What copying needs, and what few clicks ask of the browser, as a chunk of its own. */
export { about } from '../../lib/browser/about.ts';
export { describePlaces } from '../../lib/browser/describe-places.ts';
export { writeClipboard } from '../../lib/export/clipboard.ts';
export { makeCopy } from '../../lib/export/index.ts';
