/** English beside the page's words, and words explained: one file, loaded after the first paint or when an item is opened. */
export { Gloss } from './gloss.tsx';
export { Terms } from './terms.tsx';
