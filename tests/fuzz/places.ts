import type { Span } from '../../lib/digest/model.ts';
import { evidenceOf } from '../../lib/locate/evidence.ts';
import { locate } from '../../lib/locate/locate.ts';
import type { collectedFromHtml } from '../../lib/page/from-html.ts';

type Read = ReturnType<typeof collectedFromHtml>;
type Edge = { node: Text; offset: number };

/** linkedom's ranges know no offsets: two edges that are checked as browsers check them. */
class Edges {
  start: Edge | undefined;
  end: Edge | undefined;
  setStart(node: Text, offset: number): void {
    this.start = checked({ node, offset });
  }
  setEnd(node: Text, offset: number): void {
    this.end = checked({ node, offset });
  }
  /** As `Range` has it: the text between the edges. */
  toString(): string {
    const { start, end } = this;
    if (!start || !end) throw new Error('a range without an edge');
    if (start.node === end.node) return start.node.data.slice(start.offset, end.offset);
    const walker = start.node.ownerDocument.createTreeWalker(start.node.ownerDocument.documentElement, 4);
    let text = '';
    let inside = false;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node === end.node) return text + node.data.slice(0, end.offset);
      if (inside) text += node.data;
      if (node === start.node) {
        inside = true;
        text = node.data.slice(start.offset);
      }
    }
    throw new Error('a range that ends before it begins');
  }
}

function checked(edge: Edge): Edge {
  if (edge.offset < 0 || edge.offset > edge.node.data.length) throw new Error(`a range's edge at ${edge.offset}`);
  return edge;
}

/** Letters and digits, in the form that both sides have in common. */
const ink = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Looks up places of a page that was read, in that page. Out: for each whether it was found. Throws where what is found
 * begins or ends in other words than what was looked for.
 */
export function findAll({ article, elements, document }: Read, spans: readonly Span[]): boolean[] {
  const texts = new Map([article.titleStamp, ...article.blocks.map(({ stamp }) => stamp)].map(textOf));
  function textOf(stamp: number): [number, string] {
    return [stamp, elements[stamp]?.textContent ?? ''];
  }
  const find = (span: Span): boolean => {
    const request = evidenceOf(article, span);
    const found = locate(request, { elements, texts }, document);
    if (typeof found === 'string') return false;
    const [wanted, shown] = [ink(request.quote), ink(found.toString())];
    // Cells that span rows stand in the first of them, and the letters of old fonts differ: where both begin alike, all is alike.
    if (!shown || (wanted.slice(-1) !== shown.slice(-1) && !isLegacy(shown)))
      throw new Error(`shows “${found}” for “${request.quote}”`);
    return true;
  };
  // What a document has of its own is what a page put there: its members are asked of its kind.
  const kind: Document = Object.getPrototypeOf(document);
  const { createRange } = kind;
  kind.createRange = () => new Edges() as unknown as Range;
  try {
    return spans.map(find);
  } finally {
    kind.createRange = createRange;
  }
}

const isLegacy = (text: string): boolean => /[\u00a1-\u00bf\u00d0-\u00ff]/.test(text);
