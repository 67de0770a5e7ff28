/** Sizes of others that can't be measured here, with where they were read. Bytes but for what says otherwise. */
export const PUBLISHED = [
  {
    what: 'SingleFile, the script that it puts into the page to save it (`lib/single-file.js`)',
    size: '803 kB',
    source: 'github.com/gildas-lormeau/SingleFile at 00109392, as committed there, read in November 2026',
  },
  {
    what: 'SingleFile, the script that stands in every page (`lib/single-file-bootstrap.js`)',
    size: '28 kB',
    source: 'the same',
  },
  {
    what: 'SingleFile, its background script (`lib/single-file-extension-background.js`)',
    size: '97 kB',
    source: 'the same',
  },
  {
    what: 'Obsidian Web Clipper, what it loads into every page that is opened',
    size: '44,000 lines of JavaScript',
    source: 'github.com/obsidianmd/obsidian-clipper/issues/971, 18 September 2026',
  },
] as const;
