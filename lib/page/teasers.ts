import { isCited, opensSection } from './names.ts';
import { type Page, type Piece, proseIn, proseOf, sizeOf } from './pieces.ts';
import type { Range } from './raw.ts';

/** A link is a headline from so many characters on; shorter ones are names of columns and authors. */
const HEADLINE = 20;
/** What stands under a headline: a summary, a date, a count, a link to more. */
const MOST_PIECES = 6;
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
 * Where headlines and summaries in turn end, that begin at a piece and stand in no boxes of their own. Only where they
 * go on to the end of the box around them: else no one knows which paragraph is the first of the text again.
 */
export function teasersFrom(page: Page, from: number, end = page.pieces.length): number | null {
  let at = from;
  let summaries = 0;
  while (at < end && page.pieces[at]?.chrome !== true) {
    const headline = at;
    while (at < end && page.pieces[at]?.isLink) at += 1;
    const summary = at;
    while (at < end && at < summary + 2 && isSummary(page.pieces[at] as Piece)) at += 1;
    if (summary === headline) return null;
    if (proseIn(page, [summary, at]) > 0) summaries += 1;
  }
  return summaries > 1 ? at : null;
}

const isSummary = ({ isLink, chrome, kind, text }: Piece): boolean =>
  !isLink && !chrome && kind !== 'row' && text.length <= SUMMARY_ALONE;

/** Boxes come from the inside out: of those within each other the last is the largest. */
function outermost(boxes: Range[]): Range[] {
  const out: Range[] = [];
  for (const box of boxes) {
    while (out.length > 0 && (out[out.length - 1] as Range)[0] >= box[0]) out.pop();
    out.push(box);
  }
  return out;
}

/** Does the box begin with a headline that leads to another page, with a few words of that page below it? */
function isTeaser(page: Page, [from, to]: Range): boolean {
  if (to - from < 2 || to - from > MOST_PIECES) return false;
  const pieces = page.pieces.slice(from, to);
  const links = pieces.findIndex(({ isLink }) => !isLink);
  const isHeaded = pieces.slice(0, links).some((piece) => isHeadline(page, piece));
  // A second headline below the summary: the box holds several.
  if (!isHeaded || pieces.slice(links).some((piece) => isHeadline(page, piece))) return false;
  const prose = pieces.reduce((sum, piece) => sum + proseOf(piece), 0);
  return (
    prose > 0 && prose <= SUMMARY && pieces.every(({ kind, file, level }) => kind !== 'row' && !file && level !== 1)
  );
}

/** The page's own title may be a link to itself; a document that the text names is no page of news. */
const isHeadline = (page: Page, { isLink, text }: Piece): boolean =>
  isLink && text.length >= HEADLINE && !isCited(text) && !page.title.includes(text);

/** A line that ends in a colon introduces a list of the text's own. */
const isIntroduced = (page: Page, [from]: Range): boolean => {
  const above = page.pieces[from - 1];
  return above !== undefined && !above.chrome && above.text.endsWith(':') && !opensSection(above.text);
};

/** One headline with one summary; an item of a list is of the text. */
function mayStandAlone(page: Page, box: Range): boolean {
  const [headline, summary] = page.pieces.slice(...box) as [Piece, Piece];
  const isLong = headline.text.length >= HEADLINE_ALONE && summary.text.length <= SUMMARY_ALONE;
  return sizeOf(box) === 2 && isLong && headline.kind !== 'item';
}

/** Is it small beside the text around it? */
function isAside(page: Page, box: Range): boolean {
  const around = page.boxes.find((range) => range[0] <= box[0] && range[1] >= box[1] && sizeOf(range) > 2);
  return around !== undefined && proseIn(page, around) >= proseIn(page, box) * 4;
}
