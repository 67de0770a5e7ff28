import { cleanLine } from '../text/clean.ts';
import { isBylineText, isGeneric, isName, isSiteName } from './names.ts';
import { type Page, type Piece, proseIn, proseOf } from './pieces.ts';
import { isDateLine } from './published.ts';
import type { Range } from './raw.ts';

/**
 * The title, and the piece that shows it; `at` is -1 where only `<title>` or meta data have it. `late`: below lines
 * that read like text, as of a notice above the page, and that are none of its text.
 */
export type Title = { text: string; at: number; repeated: boolean; late: boolean };

/** Of a title that `<title>` repeats, and of a heading that nothing confirms. */
const SHORTEST = 6;
const SHORTEST_ALONE = 10;
/** Of one that stands where the platform keeps titles, as boxes' headings do. */
const SHORTEST_KNOWN = 20;
const LONGEST = 400;
/** What parts a page's title from the site's name in `<title>`. */
const PARTS = /\s[-–—|:»]{1,2}\s/;

type Shown = { piece: Piece; at: number };

/**
 * Finds the title as shown: the piece above or at the start of the text that `<title>` or `og:title` repeats, else a
 * heading there, else something that is named a title. A heading that is the site's name comes last.
 */
export function titleOf(page: Page, root: Range): Title {
  // Of the page before: a piece's words keep all of its page's HTML in memory, of which they are a part.
  KNOWN.clear();
  const declared = [page.metas['og:title'] ?? '', cleanLine(page.title)].filter(Boolean);
  const isRepeated = ({ piece }: Pick<Shown, 'piece'>): boolean => declared.some((title) => repeats(title, piece.text));
  const first = firstProse(page, root);
  const headed = page.pieces.findIndex((piece, i) => piece.level && isRepeated({ piece }) && headsMost(page, root, i));
  const last = Math.max(first, headed);
  const shown = page.pieces
    .map((piece, at) => ({ piece, at }))
    .filter(({ piece, at }) => at <= last && piece.text.length >= SHORTEST && piece.text.length <= LONGEST);
  const own = shown.filter(({ piece }) => !isSiteName(piece.text) && piece.text !== page.metas['og:site_name']);
  const from = isSite(declared[0] ?? '') ? root[0] - 6 : last + 1;
  const best =
    bestOf(own, isRepeated, from) ??
    (declared.every(isSite) ? own.find(({ at }) => at >= last - 1 && isTitleLine(page, at)) : undefined) ??
    bestOf(shown, isRepeated, from);
  const known = own.findLast(
    (one) => isAtTitle(one.piece) && (one.piece.text.length >= SHORTEST_KNOWN || isRepeated(one)),
  );
  const found = known && !(best && isRepeated(best) && !isBelow(known, best)) ? known : best;
  const text = found?.piece.text ?? withoutSite(declared[0] ?? page.pieces[root[0]]?.text ?? '');
  return { text, at: found?.at ?? -1, repeated: !!found && isRepeated(found), late: !!found && found.at > first };
}

/** Stands nearly all the running text of the root below it? */
const headsMost = (page: Page, [from, to]: Range, at: number): boolean =>
  at >= from && at < to && proseIn(page, [at + 1, to]) > proseIn(page, [from, at]) * 4;

/** No part of the frame, and no headline that leads to another page. */
const isPlain = ({ chrome, links, text }: Piece): boolean => !chrome && links < text.length / 2;

/** Where the page's platform keeps titles, and the headings of boxes. */
const isAtTitle = (piece: Piece): boolean => piece.part === 'title' && isPlain(piece);

/** What `<title>` repeats may be the name of the column: the title stands below it and is longer. */
const isBelow = (known: Shown, best: Shown): boolean =>
  known.at > best.at && known.piece.text.length > best.piece.text.length;

/** `from`: where any heading will do. */
function bestOf(shown: Shown[], isRepeated: (one: Shown) => boolean, from: number): Shown | undefined {
  const repeated = shown.filter(isRepeated);
  const unsure = shown.filter(({ piece }) => piece.text.length >= SHORTEST_ALONE && isPlain(piece));
  return (
    repeated.findLast(({ piece }) => piece.level || piece.titled) ??
    repeated.findLast(({ piece }) => !piece.chrome) ??
    unsure.findLast(({ piece }) => piece.level === 1) ??
    unsure.findLast(({ piece }) => isNamedTitle(piece)) ??
    // For pages whose `<title>` names the site or the column only.
    unsure.find(({ piece, at }) => at >= from && piece.level && !piece.lead)
  );
}

/** A first line that is no sentence, above the sentences: the title of a page whose headings only name the site. */
function isTitleLine(page: Page, at: number): boolean {
  const line = page.pieces[at] as Piece;
  const next = page.pieces[at + 1];
  if (line.kind !== 'paragraph' || line.chrome || line.text.length < SHORTEST_ALONE || line.text.length > 200)
    return false;
  const isAside = line.byline || isDateLine(line) || isBylineText(line.text) || isName(line.text);
  if (isAside || /[.:;,!?…]$/.test(line.text)) return false;
  return next !== undefined && proseOf(next) > 0 && /[.:;!?…]$/.test(next.text);
}

const isNamedTitle = (piece: Piece): boolean => piece.titled === true && !piece.lead && isPlain(piece);

/** Index of the first running text: the title stands above it, or is it. */
function firstProse(page: Page, [from, to]: Range): number {
  for (let i = from; i < to; i += 1) {
    const piece = page.pieces[i] as Piece;
    if (proseOf(piece) > 0 && !piece.level && !isNamedTitle(piece)) return i;
  }
  return from;
}

/** A title and its parts are asked for again with each piece that could show it. */
function lettersOf(text: string): string {
  const letters =
    KNOWN.get(text) ??
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  KNOWN.set(text, letters);
  return letters;
}
const KNOWN = new Map<string, string>();

/** Does the declared title hold the shown one, whole, as all of it or as one of its parts? */
function repeats(declared: string, shown: string): boolean {
  const own = lettersOf(shown);
  if (own.length < SHORTEST) return false;
  if (lettersOf(declared) === own) return true;
  if (declared.split(PARTS).some((part) => lettersOf(part) === own)) return true;
  return own.length >= declared.length * 0.4 && ` ${lettersOf(declared)} `.includes(` ${own} `);
}

/** Names the site or a column, and nothing of its own. */
export const isSite = (title: string): boolean =>
  title.split(PARTS).every((part) => isGeneric(part) || isSiteName(part));

/** Takes the site's name off: the last part, where it says so or what is left is the longer one. */
function withoutSite(title: string): string {
  const [first = '', ...others] = title.split(PARTS);
  if (isGeneric(first) && !others.every(isGeneric)) return title.slice(first.length).replace(/^[\s\-–—|:»]+/, '');
  const site = others.pop() ?? '';
  if (!site) return title;
  const rest = title.slice(0, title.length - site.length).replace(/[\s\-–—|:»]{1,40}$/, '');
  return rest && !/\d/.test(site) && (isGeneric(site) || rest.length >= site.length) ? rest : title;
}
