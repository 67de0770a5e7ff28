import Readability from '@mozilla/readability/Readability.js';
import type { Range } from './raw.ts';
import type { Walked } from './walk.ts';

/** Which piece begins in an element of the clone. On elements of the page itself it would get lost: many are replaced. */
const STAMP = 'data-piece';
/** Its time grows with the elements: larger pages are read by the plain walk alone. */
const MOST_ELEMENTS = 8000;
/** A notice may be that short: under it Readability tries again with less care. */
const SHORTEST = 200;

/**
 * The pieces that Readability takes for the text; none where it finds no text, fails, or the page is too large.
 * In: the pruned clone, which it takes apart, and its pieces. Throws nothing.
 */
export function readableIn(copy: Document, pieces: Walked[]): Range[] {
  for (const [i, { node }] of pieces.entries()) {
    const mark = copy.createElement('span');
    mark.setAttribute(STAMP, `${i}`);
    node?.replaceWith(mark);
    if (node) mark.append(node);
  }
  const ranges: [number, number][] = [];
  for (const mark of contentOf(copy)?.querySelectorAll(`[${STAMP}]`) ?? []) {
    const at = Number(mark.getAttribute(STAMP));
    const last = ranges[ranges.length - 1];
    if (last?.[1] === at) last[1] = at + 1;
    else ranges.push([at, at + 1]);
  }
  return ranges;
}

function contentOf(copy: Document): Element | null {
  try {
    const options = {
      serializer: (node: Node) => node,
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: SHORTEST,
      disableJSONLD: true,
    };
    return (new Readability<Node>(copy, options).parse()?.content as Element | undefined) ?? null;
  } catch {
    return null;
  }
}
