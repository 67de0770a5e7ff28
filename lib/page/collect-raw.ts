import { cleanLine } from '../text/clean.ts';
import { looksLikeLead, looksLikeTitle } from './element-names.ts';
import { memberOf } from './members.ts';
import { markParts, type Parts, partsIn } from './parts.ts';
import { DECLARED, FILE, type Range, type RawPage, type RawPiece, type Source } from './raw.ts';
import { readableIn } from './readable.ts';
import { lengthOf, type Snapshot, snapshot, textIn, type View } from './snapshot.ts';
import { piecesOf, type Thing, type Walk, type Walked } from './walk.ts';

/** Narrower images are pictures of the text's own, or of the frame. */
const SCAN_WIDTH = 400;
/** Shorter links are names of columns, and pages. */
const HEADLINE = 25;
/** More of them than anybody copies. */
const MOST_LINKS = 1000;
/** Text of a hidden part that is worth saying so: less is a label or a tool. */
const WORTH_SAYING = 245;

/**
 * The part of reading that needs the page itself. The page is not changed.
 * In: a live document, how to look at it, its address. Out: plain data, and the live elements by stamp.
 */
export function collectRaw(document: Document, view: View, url: string | null): { raw: RawPage; elements: Element[] } {
  const { contentType } = document;
  const metas = metasOf(document);
  const time = attributeOf(document.querySelector('time[datetime]'), 'datetime');
  const base = attributeOf(document.querySelector('base'), 'href');
  const raw: RawPage = { url, contentType, title: document.title ?? '', metas, time, base, ...NOTHING };
  // A browser's viewer of PDF is a page without text.
  if (contentType === 'application/pdf') return { raw, elements: [] };
  const shot = snapshot(document, view);
  const parts = partsIn([shot.body, ...shot.frames.values()]);
  const walk = piecesOf(shot, new Set(Object.values(parts).flat()));
  Object.assign(raw, foundIn(shot, walk, parts));
  for (const piece of raw.pieces) if (view.isFolded?.(walk.elements[piece.stamp] as Element)) piece.folded = true;
  raw.readable = readableIn(document, shot, walk, raw);
  return { raw, elements: walk.elements };
}

type Found = Omit<RawPage, 'url' | 'contentType' | 'title' | 'metas' | 'time' | 'base'>;
const NOTHING: Found = {
  pieces: [],
  boxes: [],
  frames: [],
  platforms: [],
  readable: [],
  embeds: [],
  files: [],
  links: [],
  scans: [],
  hidden: [],
};

function foundIn(shot: Snapshot, walk: Walk, parts: Parts): Omit<Found, 'readable'> {
  const { body, gone } = shot;
  const rangeOf = (element: Element): Range => walk.ranges.get(element) ?? [0, 0];
  const textOf = (element: Element): string => textIn(element, gone);
  // The header within an article is the article's own: its lead stands there.
  const titled = aroundTitles([body, ...shot.frames.values()], gone);
  const framed = [...walk.frame, ...parts.out].filter(
    (element) => !titled.has(element) && !element.matches('article header'),
  );
  const linkOf = (link: Thing): Source => {
    const source = { ...sourceOf(link, '', 'href'), text: textOf(link.element) };
    // The links of a frame are counted from its own address.
    const isOwn = link.element.ownerDocument === body.ownerDocument || source.source.startsWith('#');
    return isOwn ? source : { ...source, source: hrefOf(link.element as HTMLAnchorElement, source.source) };
  };
  const links = walk.links.map(linkOf);
  // A platform's attachments may be handed out by a script, under words that name no file.
  const isAttached = (link: Source, i: number): boolean =>
    isFile(link) || parts.files.some((box) => box.contains((walk.links[i] as Thing).element));
  const mayLead = ({ at, text }: Source): boolean =>
    text.trim().length >= HEADLINE || (walk.pieces[at]?.kind === 'row' && text.trim() !== '');
  const pieces = walk.pieces.map((piece, i, all) => rawOf(piece, all[i - 1], linkOf));
  const boxes = boxesOf(walk, body);
  markParts(parts, pieces, rangeOf);
  return {
    pieces,
    boxes,
    frames: framed.map((element) => ({ range: rangeOf(element), tag: element.matches('nav,aside,footer') })),
    platforms: parts.text.map(rangeOf).filter(([from, to]) => to > from),
    embeds: walk.media.map((thing) => embedOf(thing, linkOf)),
    files: links.filter(isAttached),
    links: links.filter(mayLead).slice(0, MOST_LINKS),
    scans: walk.images
      .filter(({ element }) => widthOf(element) >= SCAN_WIDTH)
      .map((image) => sourceOf(image, 'alt', 'src')),
    hidden: shot.hidden
      .filter((element) => lengthOf(element) >= WORTH_SAYING)
      .map((element) => cleanLine(textOf(element)).slice(0, WORTH_SAYING)),
  };
}

/** The elements around the titles that are read. */
function aroundTitles(bodies: Element[], gone: Set<Node>): Set<Element> {
  const around = new Set<Element>();
  for (const title of bodies.flatMap((body) => Array.from(body.querySelectorAll('h1')))) {
    const path: Element[] = [];
    for (let at: Element | null = title; at; at = memberOf(at, 'parentElement')) path.push(at);
    if (!path.some((element) => gone.has(element))) for (const element of path) around.add(element);
  }
  return around;
}

/** Out of browsers an address with a broken "%" has no absolute form, and says so by throwing. */
function hrefOf(link: HTMLAnchorElement, written: string): string {
  try {
    return link.href;
  } catch {
    return written;
  }
}

const attributeOf = (element: Element | null, ...names: string[]): string =>
  names.map((name) => element?.getAttribute(name)).find((value) => value != null) ?? '';

function metasOf(document: Document): Record<string, string> {
  const metas: Record<string, string> = {};
  for (const meta of document.querySelectorAll('meta[content]'))
    for (const kind of ['property', 'name', 'itemprop']) {
      const name = attributeOf(meta, kind);
      if ((DECLARED as readonly string[]).includes(name)) metas[name] ??= cleanLine(attributeOf(meta, 'content'));
    }
  return metas;
}

function rawOf({ element, byline, node, ...piece }: Walked, above: Walked | undefined, linkOf: LinkOf): RawPiece {
  const raw: RawPiece = piece;
  if (above?.element.parentElement === element.parentElement) raw.beside = true;
  if (byline) raw.byline = true;
  if (element.localName === 'time') raw.time = true;
  if (looksLikeTitle(element)) raw.titled = true;
  if (looksLikeLead(element)) raw.lead = true;
  if (
    piece.links > 0 &&
    Array.from(element.querySelectorAll('a[href]')).some((element) => isFile(linkOf({ element, at: 0 })))
  )
    raw.file = true;
  return raw;
}

/** Elements with the same pieces are one box; the element that holds a single piece is none. */
function boxesOf({ pieces, ranges }: Walk, body: Element): Range[] {
  const boxes: Range[] = [];
  for (const [element, range] of ranges) {
    const [from, to] = range;
    const last = boxes[boxes.length - 1];
    if (element === body || to === from || (last && last[0] === from && last[1] === to)) continue;
    if (to - from > 1 || (pieces[from]?.element !== element && (pieces[from]?.text.length ?? 0) >= 40))
      boxes.push(range);
  }
  return boxes;
}

const sourceOf = ({ element, at }: Thing, name: string, ...sources: string[]): Source => ({
  at,
  text: attributeOf(element, name),
  source: attributeOf(element, ...sources),
});
/** Where a script hands out the file, only the link's words tell. */
const isFile = ({ source, text }: Source): boolean => FILE.test(source) || FILE.test(text.trim());

type LinkOf = (link: Thing) => Source;

const embedOf = ({ element, at }: Thing, linkOf: LinkOf) => ({
  at,
  text: attributeOf(element, 'title', 'name'),
  source: attributeOf(element, 'src', 'data'),
  tag: element.localName,
  type: attributeOf(element, 'type'),
  links: Array.from(element.querySelectorAll('a[href]'), (link) => linkOf({ element: link, at })),
});

/** As laid out, where it is; as declared otherwise. */
const widthOf = (image: Element): number =>
  Number((image as HTMLImageElement).width) || Number.parseInt(attributeOf(image, 'width'), 10) || 0;
