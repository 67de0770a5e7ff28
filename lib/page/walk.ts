import type { Block } from '../article.ts';
import { looksLikeByline, looksLikeCaption, looksLikeChrome } from './element-names.ts';
import { isGlued, type Line, paragraphsOf, startsApart } from './lines.ts';
import { memberOf } from './members.ts';
import type { Range } from './raw.ts';
import type { Snapshot } from './snapshot.ts';
import { copyOf } from './table-copy.ts';
import { isTable, rowsOf, type TableRow } from './tables.ts';

/** A block of the page with the element that holds it. */
export type Walked = Block & {
  element: Element;
  /** Characters of it that stand in links. */
  links: number;
  /** In an element whose name is that of an author's, source's or date's line. */
  byline: boolean;
  /** The text that it begins with. */
  node: Text | undefined;
};

/** Something that holds no text of its own, and the piece before which it stands. */
export type Thing = { element: Element; at: number };

export type Walk = {
  pieces: Walked[];
  /** Which pieces stand in an element. */
  ranges: Map<Element, Range>;
  /** Elements that look like part of the frame. */
  frame: Element[];
  media: Thing[];
  images: Thing[];
  links: Thing[];
  /** The live elements that hold the pieces: a piece's stamp is the index of its own here. */
  elements: Element[];
};

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

type Context = { kind: Block['kind']; level: number; owner: Element; link: boolean; byline: boolean; pre: boolean };

/** An element whose children are being walked, and how the walk goes on behind it. */
type Open = {
  element: Element;
  /** Around it, and of its own text. */
  outer: Context;
  context: Context;
  block: boolean;
  chrome: boolean;
  from: number;
  next: Node | null;
};

/**
 * Lists the blocks of a page in page order, and which of them stand in each element. The page is not changed.
 * `known` = elements that are blocks because a platform's row names them.
 */
export function piecesOf({ body, gone, frames, forms }: Snapshot, known: ReadonlySet<Element> = new Set()): Walk {
  const page: Walk = { pieces: [], ranges: new Map(), frame: [], media: [], images: [], links: [], elements: [] };
  const stamps = new Map<Element, number>();
  let lines: Line[] = [emptyLine()];
  /** Pieces of a cell are taken back into their row, so ranges over them would not hold. */
  let inCell = false;
  /** The live elements of a table that was copied. */
  let lives = new Map<Element, Element>();
  const liveOf = (element: Element): Element => lives.get(element) ?? element;
  const last = (): Line => lines[lines.length - 1] as Line;

  const stampOf = (element: Element): number => {
    const live = liveOf(element);
    const stamp = stamps.get(live) ?? page.elements.push(live) - 1;
    stamps.set(live, stamp);
    return stamp;
  };
  stampOf(body);

  const flush = (context: Context): void => {
    const wanted = lines;
    if (wanted.length === 1 && !wanted[0]?.text) return;
    lines = [emptyLine()];
    if (wanted.length === 1 && !wanted[0]?.text.trim()) return;
    // Letters that are turned round say another thing on the screen.
    if (wanted.some(({ text }) => text.includes('\u202E'))) return;
    for (const { text, links, node } of paragraphsOf(wanted, context.kind === 'heading')) {
      const heading = context.kind === 'heading' && !(text.length > 80 && /[.…]$/.test(text));
      const kind = context.kind === 'heading' && !heading ? 'paragraph' : context.kind;
      const { owner, byline, level } = context;
      const given = { kind, text, stamp: stampOf(owner), element: owner, links, byline, node };
      page.pieces.push(heading ? { ...given, level } : given);
    }
  };

  const add = (node: Text, { link, pre }: Context): void => {
    const { data } = node;
    const parts = pre ? data.split('\n') : [data];
    for (const [i, part] of parts.entries()) {
      if (i > 0) lines.push(emptyLine());
      const line = last();
      line.text += isGlued(line.text, part) && startsApart(node, gone) ? ` ${part}` : part;
      const ink = link || !line.node ? part.trim().length : 0;
      if (link) line.links += ink;
      if (ink > 0) line.node ??= node;
    }
  };

  const walk = (root: Element, context: Context): void => {
    const open: Open[] = [];
    let inner = context;
    let next = root.firstChild as Node | null;
    for (;;) {
      if (!next) {
        const closed = open.pop();
        if (!closed) return;
        close(closed);
        inner = closed.outer;
        next = closed.next;
        continue;
      }
      const child = next;
      next = memberOf(child, 'nextSibling');
      if (child.nodeType === 3) add(child as Text, inner);
      else if (child.nodeType === 1 && !gone.has(child)) {
        const entered = enter(child as Element, inner, next);
        if (!entered) continue;
        open.push(entered);
        inner = entered.inner;
        next = (frames.get(child as Element) ?? child).firstChild;
      }
    }
  };

  /** Begins an element, or deals with all of it; what is to be walked in it is returned. */
  const enter = (element: Element, outer: Context, next: Node | null): (Open & { inner: Context }) | null => {
    const name = element.localName;
    const at = page.pieces.length;
    const isFrame = frames.has(element);
    if (name === 'br') lines.push(emptyLine());
    else if (name === 'img') page.images.push({ element: liveOf(element), at });
    else if (!isFrame && (name.endsWith('frame') || name === 'object' || name === 'embed'))
      page.media.push({ element, at });
    else {
      const isForm = forms.has(element);
      const isBlock = BLOCK.test(name) || isFrame;
      const apart = !isForm && (isBlock || standsApart(element));
      const chrome = apart && looksLikeChrome(element);
      const byline = apart && looksLikeByline(element);
      const block = !isForm && (chrome || byline || isBlock || known.has(element));
      const context = block ? contextOf(element, outer, byline) : outer;
      const href = name === 'a' ? element.getAttribute('href') : null;
      if (href !== null) page.links.push({ element, at });
      const inner = name === 'a' && leadsAway(element) ? { ...context, link: true } : context;
      if (block) flush(outer);
      const from = page.pieces.length;
      const opened = { element, outer, context, block, chrome, from, next, inner };
      if (!isTable(element) || !addTable(element, inner)) return opened;
      close(opened);
    }
    return null;
  };

  const close = ({ element, context, block, chrome, from }: Open): void => {
    if (block) flush(context);
    if (inCell) return;
    if (chrome) page.frame.push(element);
    page.ranges.set(element, [from, page.pieces.length]);
  };

  /** Adds the rows of a table that holds data, and says whether it is one. */
  const addTable = (table: Element, context: Context): boolean => {
    const copied = copyOf(table, gone);
    const rows = rowsOf(copied?.table ?? table);
    if (!rows) return false;
    lives = copied?.lives ?? lives;
    for (const child of (copied?.table ?? table).children)
      if (child.localName === 'caption') {
        const entered = enter(child, context, null);
        if (!entered) continue;
        walk(child, entered.inner);
        close(entered);
      }
    const said = new Map<Element, string>();
    for (const row of rows) addRow(row, context, said, stampOf(table));
    lives = new Map();
    return true;
  };

  /**
   * A data table's row is one piece; what stands in its cells is collected as anywhere else. A cell that spans rows is
   * said again in each, one that spans columns is followed by blanks.
   */
  const addRow = (row: TableRow, context: Context, said: Map<Element, string>, table: number): void => {
    const from = page.pieces.length;
    let links = 0;
    let node: Text | undefined;
    inCell = true;
    for (const cell of row.cells) {
      if (said.has(cell)) continue;
      const inner: Context = { ...context, owner: cell };
      walk(cell, inner);
      flush(inner);
      const taken = page.pieces.splice(from);
      links += taken.reduce((sum, piece) => sum + piece.links, 0);
      node ??= taken[0]?.node;
      said.set(cell, taken.map((piece) => piece.text).join(' '));
    }
    inCell = false;
    for (const list of [page.links, page.media, page.images])
      for (let i = list.length - 1; i >= 0 && (list[i] as Thing).at > from; i -= 1) (list[i] as Thing).at = from;
    const spread = row.cells.map((cell) => said.get(cell) as string);
    const cells = spread.map((text, i) => (row.cells[i] === row.cells[i - 1] ? '' : text));
    const filled = cells.filter(Boolean);
    if (!filled.length) return;
    const element = liveOf(row.element);
    const base = { stamp: stampOf(element), element, links, byline: false, node, table };
    const piece: Walked = { kind: 'paragraph', text: filled[0] as string, ...base };
    if (filled.length > 1) {
      const end = cells.findLastIndex(Boolean) + 1;
      Object.assign(piece, { kind: 'row', text: cells.slice(0, end).join(' | '), cells });
      if (spread.join() !== cells.join()) piece.spread = spread;
      if (row.head) piece.head = true;
    }
    page.pieces.push(piece);
    page.ranges.set(element, [from, page.pieces.length]);
  };

  const root: Context = { kind: 'paragraph', level: 0, owner: body, link: false, byline: false, pre: false };
  walk(body, root);
  flush(root);
  page.ranges.set(body, [0, page.pieces.length]);
  return page;
}

const emptyLine = (): Line => ({ text: '', links: 0, node: undefined });

/** A place in the same page is no link to another; a link whose script fills in the address is. */
const leadsAway = (link: Element): boolean => {
  const href = link.getAttribute('href');
  return href === null ? !link.id && !link.hasAttribute('name') : href.length < 2 || !href.startsWith('#');
};

/** Parents that hold text of their own: asked once for all their children, or thousands of siblings would each ask all others. */
const holdsText = new WeakMap<Node, boolean>();

/** An inline element without text beside it may be a line of its own, if its name says so. */
function standsApart({ parentNode }: Element): boolean {
  if (!parentNode) return true;
  const known = holdsText.get(parentNode);
  const holds =
    known ?? Array.from(parentNode.childNodes).some((node) => node.nodeType === 3 && (node as Text).data.trim());
  if (known === undefined) holdsText.set(parentNode, holds);
  return !holds;
}

function contextOf(element: Element, outer: Context, byline: boolean): Context {
  const name = element.localName;
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  let kind = outer.kind;
  if (level) kind = 'heading';
  else if (name === 'li') kind = 'item';
  else if (name === 'figcaption' || name === 'caption' || looksLikeCaption(element)) kind = 'caption';
  return {
    ...outer,
    kind,
    level: level || outer.level,
    owner: element,
    byline: byline || outer.byline,
    pre: outer.pre || name === 'pre',
  };
}
