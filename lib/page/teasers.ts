import { asksForMore, isCited, opensSection } from './names.ts';
import { type Page, type Piece, proseIn, proseOf, sizeOf } from './pieces.ts';
import { isDateLine } from './published.ts';
import type { Range } from './raw.ts';

/** A link is a headline from so many characters on; shorter ones are names of columns and authors. */
const HEADLINE = 20;
/** What stands under a headline: a summary, a date, a count, a link to more. */
const MOST_PIECES = 8;
const SUMMARY = 600;
/** Of one that stands alone, with nothing else of its kind beside it. */
const SUMMARY_ALONE = 300;
const HEADLINE_ALONE = 30;
/** More of them, each alone, are what the page consists of. */
const MOST_ALONE = 12;

/**
 * Headlines of other pages, each with the first words of its page, in boxes of their own: two and more boxes in a row,
 * or a single one amid a text many times as long. They name people and documents that the page itself is not about.
 * In: the page with its frame marked by names. Out: the runs, in page order; none where they are all that the page has.
 */
export function teasersIn(page: Page): Range[] {
  const runs: { range: [number, number]; boxes: Range[] }[] = [];
  for (const box of outermost(page.boxes.filter((range) => isTeaser(page, range)))) {
    const last = runs[runs.length - 1];
    if (last?.range[1] === box[0]) {
      last.range[1] = box[1];
      last.boxes.push(box);
    } else runs.push({ range: [...box], boxes: [box] });
  }
  const alone = runs.filter(({ range, boxes }) => boxes.length === 1 && mayStandAlone(page, range));
  const asides = alone.length > MOST_ALONE ? [] : alone.filter(({ range }) => isAside(page, range));
  const found = runs.filter((run) => !isIntroduced(page, run.range) && (run.boxes.length > 1 || asides.includes(run)));
  const rest = found.reduce((sum, { range }) => sum - proseIn(page, range), proseIn(page, [0, page.pieces.length]));
  return found.map(({ range }) => range).filter((range) => rest >= Math.max(proseIn(page, range) / 2, SUMMARY_ALONE));
}

/**
 * Where the teasers end that begin at a piece, right below a label of related news. One in a box of its own; boxes that
 * lead elsewhere, or headlines and summaries in turn, only where they go on to the end of the box around them: else no
 * one knows which paragraph is the first of the text again.
 */
export function teasersFrom(page: Page, small: SmallBoxes, from: number, end = page.pieces.length): number | null {
  const boxAt = (at: number): Range | undefined =>
    small.get(at)?.findLast((box) => box[1] <= end && leadsAway(page, box));
  const first = boxAt(from);
  let at = from;
  let count = 0;
  for (let box = first; box; box = boxAt(at)) {
    at = box[1];
    count += 1;
  }
  if (count > 1 && isEnd(page, at, end)) return at;
  return first && isTeaser(page, first) ? first[1] : flowFrom(page, from, end);
}

/** Boxes of a few pieces by the piece that they begin with, the inner ones first. */
export type SmallBoxes = Map<number, Range[]>;

export function smallBoxesOf(page: Page): SmallBoxes {
  const small: SmallBoxes = new Map();
  for (const box of page.boxes) if (isSmall(box)) small.set(box[0], [...(small.get(box[0]) ?? []), box]);
  return small;
}

const isSmall = (box: Range): boolean => sizeOf(box) > 1 && sizeOf(box) <= MOST_PIECES;

const isEnd = (page: Page, at: number, end: number): boolean => at >= end || page.pieces[at]?.chrome === true;

/** A few pieces with a link among them. */
function leadsAway(page: Page, box: Range): boolean {
  const pieces = page.pieces.slice(...box);
  return (
    pieces.some(({ links }) => links > 0) &&
    proseIn(page, box) <= SUMMARY &&
    !pieces.some((piece) => isOwn(page, piece))
  );
}

function flowFrom(page: Page, from: number, end: number): number | null {
  let at = from;
  let teasers = 0;
  while (!isEnd(page, at, end)) {
    const headline = at;
    for (; at < end && isLinked(page.pieces[at] as Piece); at += 1) if (!page.pieces[at]?.isLink) teasers += 1;
    const summary = at;
    while (at < end && at < summary + 2 && isSummary(page.pieces[at] as Piece)) at += 1;
    if (summary === headline) return null;
    if (at > summary) teasers += 1;
  }
  return teasers > 1 ? at : null;
}

/** A link, or one that runs on into its summary: links within a sentence are a smaller part of it. */
const isLinked = ({ isLink, chrome, kind, links, text }: Piece): boolean =>
  isLink || (!chrome && kind !== 'row' && text.length <= SUMMARY_ALONE && links >= Math.max(HEADLINE, text.length / 4));

const isSummary = (piece: Piece): boolean =>
  !isLinked(piece) && !piece.chrome && piece.kind !== 'row' && piece.text.length <= SUMMARY_ALONE;

/** Boxes come from the inside out: of those within each other the last is the largest. */
function outermost(boxes: Range[]): Range[] {
  const out: Range[] = [];
  for (const box of boxes) {
    while (out.length > 0 && (out[out.length - 1] as Range)[0] >= box[0]) out.pop();
    out.push(box);
  }
  return out;
}

/** Is the box a headline that leads to another page, with a few words of that page below it, or words and a link to more? */
function isTeaser(page: Page, box: Range): boolean {
  if (!isSmall(box)) return false;
  const pieces = page.pieces.slice(...box);
  const start = pieces.findIndex((piece) => !isDateLine(piece));
  const links = pieces.findIndex((piece, i) => i >= start && !piece.isLink);
  const isHeaded = pieces.slice(Math.max(start, 0), links).some(isHeadline);
  const isCut = links === start && leadsOn(pieces[pieces.length - 1] as Piece);
  // A second headline below the summary: the box holds several.
  const isOne = !pieces.slice(links).some(isHeadline);
  const prose = pieces.reduce((sum, piece) => sum + proseOf(piece), 0);
  return (isHeaded || isCut) && isOne && prose > 0 && prose <= SUMMARY && !pieces.some((piece) => isOwn(page, piece));
}

/** Ends in a link to the rest. */
const leadsOn = ({ links, text }: Piece): boolean => links > 0 && asksForMore(text);

/** Never part of a teaser: rows, files, the page's own title. */
const isOwn = (page: Page, { kind, file, level, text }: Piece): boolean =>
  kind === 'row' || file === true || level === 1 || (text.length >= HEADLINE && isDeclared(page, text));

const isDeclared = ({ title, metas }: Page, text: string): boolean =>
  `${title}\n${metas['og:title'] ?? ''}`.toLowerCase().includes(text.toLowerCase());

/** A document that the text names is no page of news. */
const isHeadline = ({ isLink, text }: Piece): boolean => isLink && text.length >= HEADLINE && !isCited(text);

/** A line that ends in a colon introduces a list of the text's own. */
const isIntroduced = (page: Page, [from]: Range): boolean => {
  const above = page.pieces[from - 1];
  return above !== undefined && !above.chrome && above.text.endsWith(':') && !opensSection(above.text);
};

/** One headline with one summary, and a date at most; an item of a list is of the text. */
function mayStandAlone(page: Page, box: Range): boolean {
  const [headline, ...others] = page.pieces.slice(...box).filter((piece) => !isDateLine(piece)) as [Piece, ...Piece[]];
  const isLong = headline.isLink && headline.text.length >= HEADLINE_ALONE && proseIn(page, box) <= SUMMARY_ALONE;
  return isLong && others.length === 1 && headline.kind !== 'item';
}

/** Is it small beside the text around it? */
function isAside(page: Page, box: Range): boolean {
  const around = page.boxes.find((range) => range[0] <= box[0] && range[1] >= box[1] && sizeOf(range) > sizeOf(box));
  return around !== undefined && proseIn(page, around) >= proseIn(page, box) * 4;
}
