import { CLAIM_LEADS, CLAIMED } from '../lexicon/claims.ts';
import { type Line, lineAt, type Reading } from '../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
import type { Claim } from './coverage.ts';
import type { Digest, Span } from './model.ts';

const CLAIM = new RegExp(
  `${NOT_AFTER_WORD}${oneOf(CLAIM_LEADS)} (?:tổng số |khoảng |tất cả |cả )?(?:(\\d{1,3}) (${oneOf(CLAIMED.map(({ noun }) => noun))}))${NOT_BEFORE_WORD}`,
  'gu',
);
/** "33 chỉ tiêu" that were reached are counted, not listed. */
const RESULT = /^ (?:đã |đều )?(?:đạt|vượt|hoàn thành|không đạt|chưa đạt|được hoàn thành)(?!\p{L})/u;
/** "giao 5 nhiệm vụ trọng tâm: …": what follows a number of tasks that is only counted is no list of them. */
const OPENS_LIST = /^(?:, giải pháp)?(?: (?:trọng tâm|chủ yếu|cụ thể|lớn|chính|sau)| [^.;:]{0,40}:|:)/u;
const OPEN = /(?:…|\.{3}|v\.v\.?(?:…|\.{3})?)(?=["”’)\]]{0,2}[.;]?\s{0,2}$)/u;
/** A line that belongs to a list that the line before opened. */
const LIST_LINE = /^(?:[-+*•–]|\d{1,2}[.)]|\(\d{1,2}\)|[a-zđ][.)]) ?/iu;

/** What the page says about how many items it has, beside the items found from there to the end of the list. */
export function claimsIn(reading: Reading, digest: Digest): Claim[] {
  const claims: Claim[] = [];
  for (const match of reading.folded.matchAll(CLAIM)) {
    const [whole, printed = '', noun = ''] = match;
    const what = CLAIMED.find((row) => row.noun === noun)?.what;
    const end = match.index + whole.length;
    const at: Span = [end - printed.length - 1 - noun.length, end];
    const line = lineAt(reading, at[0]);
    const count = Number(printed);
    if (!what || count < 2 || line.block === null || RESULT.test(reading.folded.slice(end, end + 24))) continue;
    if (what === 'tasks' && !OPENS_LIST.test(reading.folded.slice(end, end + 60))) continue;
    const list: Span = [end, listEnd(reading, line)];
    const found = startsIn(digest[what], list);
    const endsWith = OPEN.exec(reading.text.slice(...list))?.[0] ?? null;
    if (found === 0 && endsWith === null) continue;
    if (found > count || claims.some((other) => other.what === what && other.count === count)) continue;
    claims.push({ what, count, at, found, endsWith });
  }
  return claims;
}

/** Where the list that a line opens ends: with the line, or with the last of the list's own lines after it. */
function listEnd(reading: Reading, line: Line): number {
  let end = line.end;
  for (const next of reading.lines.slice(reading.lines.indexOf(line) + 1)) {
    const { block } = next;
    const inList =
      block?.kind === 'item' || block?.kind === 'row' || LIST_LINE.test(reading.marked.slice(next.start, next.end));
    if (!inList) break;
    end = next.end;
  }
  return end;
}

/** Items whose first evidence lies in a span. */
const startsIn = (items: readonly { at: Span | readonly Span[] }[], [start, end]: Span): number =>
  items.filter(({ at }) => spansOf(at).some(([a]) => a >= start && a < end)).length;

/** Evidence is one span or a list of them. */
export const spansOf = (at: Span | readonly Span[]): readonly Span[] =>
  typeof at[0] === 'number' ? [at as Span] : (at as readonly Span[]);
