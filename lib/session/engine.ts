/**
 * The part of the popup that is loaded on its own while the page is being read: the extractors with their lexicon.
 * Nothing that the first paint needs may import from here.
 */
export { digest } from '../digest/build.ts';
export { decodeSymbol } from '../grammar/symbols.ts';
export { read } from '../text/reading.ts';
