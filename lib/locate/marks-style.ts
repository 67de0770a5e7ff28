import type { Section } from '../digest/coverage.ts';

/** What is coloured: the items of each kind, and the one that the pointer is on in the side panel. */
export type MarkKind = Section | 'pointed';

/** Name under which the ranges of a kind are registered in `CSS.highlights`: the page's own highlights keep theirs. */
export const markName = (kind: MarkKind): string => `trich-yeu-${kind}`;

export type MarkLook = { paper: string; line: string; style: 'solid' | 'double' | 'dashed' | 'dotted' | 'wavy' };

/**
 * A colour for each kind, told apart by the style of its line as well: the hues are those of Okabe and Ito's palette
 * for colour-blind readers ("Color Universal Design", 2008), as light as paper. The words get an ink of their own, so
 * that they stay readable on light and dark pages: `tests/locate/marks.test.ts` holds the contrast.
 */
export const MARK_LOOKS: Readonly<Record<Section, MarkLook>> = {
  targets: { paper: '#c2ddf7', line: '#00508c', style: 'solid' },
  people: { paper: '#bfead9', line: '#00624a', style: 'double' },
  documents: { paper: '#ffdcae', line: '#964400', style: 'dashed' },
  tasks: { paper: '#f3cfe4', line: '#8a2062', style: 'wavy' },
  summary: { paper: '#e1e3e6', line: '#454a52', style: 'dotted' },
};
export const MARK_INK = '#1a1a1a';
const POINTED_PAPER = '#ffe14d';

const rule = (kind: MarkKind, words: string): string => `::highlight(${markName(kind)}){${words}}`;
const underline = ({ style }: MarkLook, colour: string): string =>
  `text-decoration:underline ${style} 1.5px ${colour};text-underline-offset:1px`;
const looks = Object.entries(MARK_LOOKS) as [Section, MarkLook][];

/** For `scripting.insertCSS`, and to be taken away by `scripting.removeCSS`. */
export const MARKS_CSS = [
  ...looks.map(([kind, look]) =>
    rule(kind, `background-color:${look.paper};color:${MARK_INK};${underline(look, look.line)}`),
  ),
  rule('pointed', `background-color:${POINTED_PAPER};color:${MARK_INK}`),
  '@media (forced-colors:active){',
  ...looks.map(([kind, look]) =>
    rule(kind, `background-color:Canvas;color:CanvasText;${underline(look, 'Highlight')}`),
  ),
  rule('pointed', 'background-color:Mark;color:MarkText'),
  '}',
].join('\n');
