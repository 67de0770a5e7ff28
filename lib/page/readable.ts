import Readability from '@mozilla/readability/Readability.js';
import { isLinkList, mark, markNamed } from './marks.ts';
import { type Page, pageOf } from './pieces.ts';
import type { Range, RawPage } from './raw.ts';
import { openIn } from './root.ts';
import { STAMP, smallDocument } from './small-document.ts';
import type { Snapshot } from './snapshot.ts';
import type { Walk } from './walk.ts';

/** Its time grows with the elements: larger pages are read by the plain walk alone. */
const MOST_ELEMENTS = 3000;
/** A notice may be that short: under it Readability tries again with less care. */
const SHORTEST = 200;

/**
 * The pieces that Readability takes for the text. It is asked where it could decide: not where the page's structure or
 * a platform's place leaves it no choice. None, too, where it finds no text, fails, or the page is too large.
 * In: the live document, what was found in it. Neither is changed. Throws nothing.
 */
export function readableIn(document: Document, shot: Snapshot, walk: Walk, raw: RawPage): Range[] {
  const page = marked(raw);
  const part = openIn(page);
  return part ? readableWithin(document, shot, walk, page, part) : [];
}

/** The same, asked of a part of the page in any case. */
export function readableWithin(document: Document, shot: Snapshot, walk: Walk, page: Page, part: Range): Range[] {
  const isWanted = (i: number): boolean => i >= part[0] && i < part[1] && !page.pieces[i]?.chrome;
  const small = smallDocument(document, shot, walk.pieces, isWanted);
  const ranges: [number, number][] = [];
  for (const mark of contentOf(small)?.querySelectorAll(`[${STAMP}]`) ?? []) {
    const at = Number(mark.getAttribute(STAMP));
    const last = ranges[ranges.length - 1];
    if (last?.[1] === at) last[1] = at + 1;
    else ranges.push([at, at + 1]);
  }
  return ranges;
}

/** With as much of the frame marked as needs no words. */
function marked(raw: RawPage): Page {
  const page = pageOf(raw);
  markNamed(page);
  for (const i of page.pieces.keys()) if (isLinkList(page, i)) mark(page, [i, i + 1], 'links');
  return page;
}

function contentOf(document: Document): Element | null {
  try {
    const options = {
      serializer: (node: Node) => node,
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: SHORTEST,
      disableJSONLD: true,
    };
    return (new Readability<Node>(document, options).parse()?.content as Element | undefined) ?? null;
  } catch {
    return null;
  }
}
