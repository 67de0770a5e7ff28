import type { PrintedDate } from '../../grammar/dates.ts';
import { matchAt } from '../../grammar/sticky.ts';
import { type PrintedSymbol, symbolAt } from '../../grammar/symbols.ts';
import type { Part } from './citation.ts';
import { lengthAt } from './clause-words.ts';
import { dateAfter } from './dates.ts';
import { closed, type Flow, partOf } from './flow.ts';
import type { Head } from './heads.ts';
import { issuerEnd } from './issuers.ts';

export type NumberPart = PrintedSymbol & { date: PrintedDate | null; bare: boolean };
/** The numbers of one citation: several in a list that shares its head ("các Nghị quyết số 18, 19"). */
export type Numbers = { parts: NumberPart[]; end: number; issuer?: Part | null };

/** "số", "số:", with what may stand before it. */
const LEAD = /(?: sau(?: đây)?:| gồm:)?(?: ?\((?=số)| |\n(?=số))?(số ?:? ?|: ?(?=\d{1,5}[/-]))?/uy;
/** Words between a name and its number that say what kind of it it is ("Thông báo kết luận số", "Quyết định khởi tố vụ án số"). */
const KIND =
  /(?: (?!(?:về|tại|theo|việc|của|các|và|trong|có) )\p{Ll}{1,8}){1,7}(?= số:? ?(?:\d{1,5}\s?[/-]|(?:0\d|\d{3,5})))/uy;
const BARE =
  /\d{1,5}[a-z]?(?:\s?[/-]\s?(?:19|20)\d{2})?(?![A-Za-zÀ-ỹ\d%]|[.,:]\d|\s?[/-]\s?\d|[/-][A-Za-zÀ-ỹ]|\s\d{1,3}[/.])/uy;
const SEPARATOR = /(?: ?[,;] ?| (?:và|hoặc) )(số )?/uy;
/** What plainly goes on about the document ("nghị quyết 57 của"). */
const GOES_ON =
  /^(?:\s?$|\s?[,.;:)\]"/\n(-]|\s(?:của|về|ngày|và|là|đã|được|này|có|do|ban|sẽ|thì|quy|năm 20)(?![A-Za-zÀ-ỹ]))/u;
/** No list of a text is longer; a table's may be, and has its own lines. */
const MOST = 40;
const YEAR = /^(?:19[4-9]|20)\d\d(?:-|$)/;

/**
 * The numbers after a head. In: the flow and the head. Out: null where none follows. A bare number without "số" must
 * stand where it counts nothing ("Nghị quyết 57 của", not "nghị quyết 5 điểm"), and the head's name be in capitals.
 */
export function numbersAfter(flow: Flow, head: Head): Numbers | null {
  const from = head.end + (head.type.weight === 'act' ? 0 : lengthAt(KIND, flow.marked, head.end));
  const parts: NumberPart[] = [];
  let end = from;
  let lead = matchAt(LEAD, flow.folded, from);
  const numbered = lead?.[1] !== undefined;
  // "Hợp đồng thuê đất số 0001" is no document of state.
  const told = numbered && (from === head.end || head.type.weight !== 'weak');
  while (lead && parts.length < MOST) {
    const next = numberAt(flow, end + lead[0].length, head, told);
    // "Quyết định số 62/QĐ-TTg, 15 xã": after a symbol a bare number needs a "số" of its own.
    if (!next || (next.bare && !lead[1] && parts[0]?.bare === false)) break;
    parts.push(next);
    end = closed(flow, next.date?.at[1] ?? next.end);
    lead = matchAt(SEPARATOR, flow.folded, end);
  }
  return parts.length > 0 ? { parts, end } : null;
}

/** "Tờ trình của Ban Tổ chức Trung ương (số 378-TTr/BTCTW, …)": the numbers in brackets behind the issuer; null where none stand there. */
export function numbersBehind(flow: Flow, head: Head): Numbers | null {
  const start = head.end + 5;
  const end = flow.folded.startsWith(' của ', head.end) ? issuerEnd(flow, start) : null;
  const numbers = end && flow.folded.startsWith(' (số ', end) ? numbersAfter(flow, { ...head, end }) : null;
  return numbers && { ...numbers, issuer: partOf(flow, start, end as number) };
}

function numberAt(flow: Flow, at: number, head: Head, numbered: boolean): NumberPart | null {
  const symbol = symbolAt(flow.marked, at);
  if (symbol) return { ...symbol, date: dateAfter(flow, symbol.end, head), bare: false };
  const printed = matchAt(BARE, flow.folded, at)?.[0] ?? '';
  const end = at + printed.length;
  const number = printed.replace(/\s/g, '');
  const date = dateAfter(flow, end, head);
  if (number === '' || (!numbered && !standsBare(flow, head, number, end, date !== null))) return null;
  return { start: at, end, number, key: number.replace('-', '/'), date, bare: true };
}

/** "Nghị quyết 57" but not "nghị quyết 5 điểm": what follows must not be what the number counts. */
function standsBare(flow: Flow, { type, capital }: Head, number: string, end: number, isDated: boolean): boolean {
  if (number.includes('/')) return type.weight === 'norm';
  if (YEAR.test(number) || type.weight === 'act' || number.length < 2) return false;
  const norm = type.weight === 'norm';
  // A norm in a capital is no verb and no common noun.
  return capital && norm ? true : (capital || norm || isDated) && GOES_ON.test(flow.folded.slice(end, end + 14));
}
