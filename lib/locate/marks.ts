import type { LocateRequest } from '../messages.ts';
import { documentsIn } from './documents.ts';
import { locate } from './locate.ts';
import type { MarkRequest, MarksFound } from './marks-messages.ts';
import { MARK_LOOKS, type MarkKind, markName } from './marks-style.ts';
import { highlightsOf, type View } from './show.ts';

type Kind = Exclude<MarkKind, 'pointed'>;
const KINDS = Object.keys(MARK_LOOKS) as Kind[];

/** Highlights these places of the page, kind by kind, and no others. Nothing of the page's DOM is changed. */
export function mark(request: MarkRequest, page: Document): MarksFound {
  const found: MarksFound = {};
  for (const [rank, kind] of KINDS.entries()) {
    const ranges = (request[kind] ?? []).flatMap((one) => rangeOf(one, page) ?? []);
    // Of places that lie over each other the smaller one is on top: a figure is part of a key sentence.
    register(kind, ranges, page, -1 - rank);
    if (request[kind]) found[kind] = ranges.length;
  }
  return found;
}

/** Highlights one place above all others, where the page stands; null takes it away. Out: whether it was found. */
export function point(request: LocateRequest | null, page: Document): boolean {
  const range = request && rangeOf(request, page);
  register('pointed', range ? [range] : [], page, 1);
  return range !== null;
}

function rangeOf(request: LocateRequest, page: Document): Range | null {
  const found = locate(request, globalThis.trichYeuPage, page);
  return typeof found === 'string' ? null : found;
}

/** The words of a frame are painted by the frame's own registry. */
function register(kind: MarkKind, ranges: readonly Range[], page: Document, priority: number): void {
  for (const { defaultView } of documentsIn(page)) {
    const view = defaultView as View;
    const own = ranges.filter(({ startContainer }) => startContainer.ownerDocument === view.document);
    if (own.length === 0) {
      highlightsOf(view).delete(markName(kind));
      continue;
    }
    const highlight = new view.Highlight(...own);
    highlight.priority = priority;
    highlightsOf(view).set(markName(kind), highlight);
  }
}
