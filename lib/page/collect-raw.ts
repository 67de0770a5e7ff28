import { cleanLine } from '../text/clean.ts';
import { looksLikeLead, looksLikeTitle } from './element-names.ts';
import { PLATFORMS } from './platforms.ts';
import { DECLARED, FILE, type Range, type RawPage, type RawPiece, type Source } from './raw.ts';
import { readableIn } from './readable.ts';
import { inkOf, type Snapshot, snapshot, type View } from './snapshot.ts';
import { piecesOf, type Thing, type Walk, type Walked } from './walk.ts';

/** Narrower images are pictures of the text's own, or of the frame. */
const SCAN_WIDTH = 400;
/** Shorter links are names of columns, and pages. */
const HEADLINE = 25;
/** More of them than anybody copies. */
const MOST_LINKS = 1000;
/** Text of a hidden part that is worth saying so: less is a label or a tool. */
const WORTH_SAYING = 200;

/**
 * The part of reading that needs the page itself. The page is not changed.
 * In: a live document, how to look at it, its address. Out: plain data, and the live elements by stamp.
 */
export function collectRaw(document: Document, view: View, url: string | null): { raw: RawPage; elements: Element[] } {
  const { contentType } = document;
  // A browser's viewer of PDF is a page without text.
  const shot = contentType === 'application/pdf' ? null : snapshot(document, view);
  const found = shot ? foundIn(shot) : NOTHING;
  const time = attributeOf(document.querySelector('time[datetime]'), 'datetime');
  const base = attributeOf(document.querySelector('base'), 'href');
  const raw = { url, contentType, title: document.title ?? '', metas: metasOf(document), time, base, ...found };
  return { raw, elements: shot?.elements ?? [] };
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

function foundIn({ copy, elements, stamps, hidden }: Snapshot): Found {
  const walk = piecesOf(copy.body, stamps);
  const rangesOf = (some: Iterable<Element>): Range[] =>
    Array.from(some, (element) => walk.ranges.get(element) ?? [0, 0]);
  const known = rangesOf(copy.querySelectorAll(PLATFORMS.join()));
  // The header within an article is the article's own: its lead stands there.
  const framed = walk.frame.filter((element) => !element.querySelector('h1') && !element.matches('article header'));
  const isWide = ({ element }: Thing): boolean => widthOf(element, elements[stamps.get(element) ?? -1]) >= SCAN_WIDTH;
  const links = walk.links.map(linkOf);
  const mayLead = ({ at, text }: Source): boolean =>
    text.trim().length >= HEADLINE || (walk.pieces[at]?.kind === 'row' && text.trim() !== '');
  return {
    pieces: walk.pieces.map(rawOf),
    boxes: boxesOf(walk, copy.body),
    frames: rangesOf(framed).map((range, i) => ({
      range,
      tag: /^(?:nav|aside|footer)$/.test(framed[i]?.localName ?? ''),
    })),
    platforms: known.filter(([from, to]) => to > from),
    embeds: walk.media.map(embedOf),
    files: links.filter(isFile),
    links: links.filter(mayLead).slice(0, MOST_LINKS),
    scans: walk.images.filter(isWide).map((image) => sourceOf(image, 'alt', 'src')),
    hidden: hidden
      .filter((element) => inkOf(element) >= WORTH_SAYING)
      .map((element) => cleanLine(element.textContent ?? '').slice(0, WORTH_SAYING)),
    // The last to look: it takes the clone apart.
    readable: readableIn(copy, walk.pieces),
  };
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

function rawOf({ element, byline, node, ...piece }: Walked, i: number, all: Walked[]): RawPiece {
  const raw: RawPiece = piece;
  if (all[i - 1]?.element.parentElement === element.parentElement) raw.beside = true;
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
  text: name ? attributeOf(element, name) : (element.textContent ?? ''),
  source: attributeOf(element, ...sources),
});
const linkOf = (link: Thing): Source => sourceOf(link, '', 'href');
/** Where a script hands out the file, only the link's words tell. */
const isFile = ({ source, text }: Source): boolean => FILE.test(source) || FILE.test(text.trim());

const embedOf = ({ element, at }: Thing) => ({
  at,
  text: attributeOf(element, 'title', 'name'),
  source: attributeOf(element, 'src', 'data'),
  tag: element.localName,
  type: attributeOf(element, 'type'),
  links: Array.from(element.querySelectorAll('a[href]'), (link) => linkOf({ element: link, at })),
});

/** As laid out, where it is; as declared otherwise. */
const widthOf = (image: Element, live: Element | undefined): number =>
  Number((live as HTMLImageElement | undefined)?.width) || Number.parseInt(attributeOf(image, 'width'), 10) || 0;
