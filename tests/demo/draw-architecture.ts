import { writeFileSync } from 'node:fs';

/** Draws the picture of docs/architecture.md, light and dark: `npx tsx tests/demo/draw-architecture.ts`. */
const LOOKS = {
  light: { ink: '#1f2328', faint: '#59636e', line: '#818b98', box: '#ffffff', main: '#ddf4ff', lane: '#f6f8fa' },
  dark: { ink: '#f0f6fc', faint: '#9198a1', line: '#848d97', box: '#0d1117', main: '#0c2d6b', lane: '#161b22' },
};

type Box = { at: [x: number, y: number]; wide: number; head: string; lines: string[]; main?: boolean };
const HIGH = 66;

const LANES: [name: string, y: number, high: number, words: number][] = [
  ['in the page: scripts injected on a click', 16, 118, 36],
  ['in the extension’s own pages', 150, 228, 368],
  ['on the command line', 394, 100, 414],
];

const BOXES: Record<string, Box> = {
  page: { at: [32, 52], wide: 128, head: 'live page', lines: ['the tab’s document'] },
  collect: { at: [208, 52], wide: 150, head: 'collect.js', lines: ['page: what is shown'] },
  fetch: { at: [382, 52], wide: 150, head: 'fetch-pdf.js', lines: ['pdf: the page’s own file'] },
  locate: { at: [750, 52], wide: 218, head: 'locate.js · marks.js', lines: ['locate: quote → place in the page'] },
  article: {
    at: [208, 190],
    wide: 150,
    head: 'Article',
    lines: ['page: article-of', 'blocks with stamps'],
    main: true,
  },
  pdf: { at: [382, 190], wide: 150, head: 'PDF', lines: ['pdf: rows, columns,', 'paragraphs'] },
  rules: {
    at: [382, 296],
    wide: 326,
    head: 'rules: a Reading in, items out',
    lines: ['text · lexicon · grammar · extract', 'record · tables · digest'],
  },
  digest: { at: [556, 190], wide: 152, head: 'Digest', lines: ['items, each with', 'its place and rule'], main: true },
  view: {
    at: [750, 190],
    wide: 218,
    head: 'view',
    lines: ['components · present · gloss · i18n', 'each item with its sentence'],
  },
  out: {
    at: [750, 296],
    wide: 218,
    head: 'export · library',
    lines: ['copies, files, paper', 'saved pages, side by side'],
  },
  html: { at: [208, 414], wide: 150, head: 'cli', lines: ['HTML or text, in Node'] },
  same: { at: [382, 414], wide: 326, head: 'the same rules', lines: ['session/engine.ts'] },
  json: { at: [750, 414], wide: 218, head: 'digest as JSON', lines: ['export/digest.schema.json'] },
};

/** Arrows: corners of a line, and what is written beside its middle. */
const ARROWS: [points: string, words?: string, at?: [x: number, y: number]][] = [
  ['160,85 208,85'],
  ['283,118 283,190', 'RawPage', [291, 143]],
  ['457,118 457,190', 'bytes', [465, 143]],
  ['382,223 358,223'],
  ['283,256 283,329 382,329'],
  ['632,296 632,256'],
  ['708,223 750,223'],
  ['729,223 729,329 750,329'],
  ['859,190 859,118', 'stamp and quote, on a click', [686, 146]],
  ['859,52 859,46 96,46 96,52'],
  ['358,447 382,447'],
  ['708,447 750,447'],
];

function draw(look: (typeof LOOKS)['light']): string {
  const text = (x: number, y: number, words: string, more: string) =>
    `<text x="${x}" y="${y}" ${more}>${words.replaceAll('&', '&amp;')}</text>`;
  const lanes = LANES.map(
    ([name, y, high, words]) =>
      `<rect x="16" y="${y}" width="968" height="${high}" rx="8" fill="${look.lane}"/>${text(28, words, name, `font-size="13" fill="${look.faint}"`)}`,
  );
  const boxes = Object.values(BOXES).map(({ at: [x, y], wide, head, lines, main }) => {
    const top = y + HIGH / 2 - lines.length * 8;
    const words = lines.map((line, i) =>
      text(x + wide / 2, top + 21 + i * 16, line, `font-size="11.5" fill="${look.ink}"`),
    );
    return [
      `<rect x="${x}" y="${y}" width="${wide}" height="${HIGH}" rx="6" fill="${main ? look.main : look.box}" stroke="${look.line}"/>`,
      `<g text-anchor="middle">${text(x + wide / 2, top + 4, head, `font-size="15" font-weight="600" fill="${look.ink}"`)}${words.join('')}</g>`,
    ].join('');
  });
  const arrows = ARROWS.map(
    ([points, words, at]) =>
      `<polyline points="${points}" fill="none" stroke="${look.line}" stroke-width="1.5" marker-end="url(#end)"/>${words && at ? text(...at, words, `font-size="12.5" fill="${look.faint}"`) : ''}`,
  );
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 510" font-family="system-ui, sans-serif">',
    `<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="${look.line}"/></marker></defs>`,
    ...lanes,
    ...arrows,
    ...boxes,
    '</svg>\n',
  ].join('\n');
}

for (const [name, look] of Object.entries(LOOKS)) writeFileSync(`docs/pictures/architecture-${name}.svg`, draw(look));
