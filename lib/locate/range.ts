import { isConcealed } from '../page/concealed.ts';
import { isMasked } from '../page/members.ts';
import { documentOf } from './documents.ts';
import type { Place } from './match.ts';

/** The text of some elements in page order, and which text node each part of it comes from. */
export type RawText = { text: string; nodes: { node: Text; from: number }[] };

const SKIPPED = /^(?:script|style|noscript|textarea|select|template)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|dfn|em|font|i|ins|kbd|label|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;

/**
 * Reads the text nodes of elements; of nested ones the outer counts. Blocks and breaks are parted by a line break. What
 * is hidden in something that is shown stays out: it may be a copy of it.
 */
export function rawTextOf(roots: Element[]): RawText {
  const raw: RawText = { text: '', nodes: [] };
  for (const root of roots.filter((one) => !roots.some((other) => other !== one && other.contains(one)))) {
    const wantsShown = isDrawn(root);
    let block: Element | null = null;
    // What is kept from the eye isn't read either, and a form whose controls answer for it can't be asked.
    const isLeftOut = (node: Node): boolean =>
      node.nodeType === 1 && (isMasked(node as Element) || (wantsShown && hides(node as Element)));
    // 1 | 4: elements and text nodes; 2: nothing in it.
    const walker = documentOf(root).createTreeWalker(root, 5, (node) => (isLeftOut(node) ? 2 : 1));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType !== 3) {
        if ((node as Element).localName === 'br') raw.text += '\n';
        continue;
      }
      const holder = blockOf(node as Text);
      const parent = node.parentElement;
      if (!parent || SKIPPED.test(parent.localName) || (wantsShown && !isDrawn(parent))) continue;
      if (holder !== block) raw.text += '\n';
      block = holder;
      raw.nodes.push({ node: node as Text, from: raw.text.length });
      raw.text += (node as Text).data;
    }
    raw.text += '\n';
  }
  return raw;
}

/** What lays nothing out hides nothing. */
const hides = (element: Element): boolean =>
  Boolean(element.checkVisibility) && isDrawn(element) && isConcealed(element);

/** Elements with `display: contents` have no box of their own; what lays nothing out hides nothing. */
export function isDrawn(element: Element): boolean {
  if (!element.checkVisibility || element.checkVisibility({ visibilityProperty: true })) return true;
  const outer = element.parentElement;
  return outer !== null && getComputedStyle(element).display === 'contents' && isDrawn(outer);
}

function blockOf(node: Text): Element | null {
  let box = node.parentElement;
  while (box && INLINE.test(box.localName)) box = box.parentElement;
  return box;
}

/** The live range of a place in raw text. */
export function rangeIn(raw: RawText, { from, to }: Place): Range | null {
  const start = raw.nodes.findLast((entry) => entry.from <= from);
  const end = raw.nodes.findLast((entry) => entry.from < to);
  // No range reaches from one document into another.
  if (!start || !end || start.node.ownerDocument !== end.node.ownerDocument) return null;
  const range = documentOf(start.node).createRange();
  range.setStart(start.node, from - start.from);
  range.setEnd(end.node, to - end.from);
  return range;
}
