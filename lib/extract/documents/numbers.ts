import type { PrintedDate } from '../../grammar/dates.ts';
import { type PrintedSymbol, symbolAt } from '../../grammar/symbols.ts';
import type { Part } from './citation.ts';
import { lengthAt } from './clause-words.ts';
import { dateAfter } from './dates.ts';
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';

export type NumberPart = PrintedSymbol & { date: PrintedDate | null; bare: boolean };
/** The numbers of one citation: several in a list that shares its head ("các Nghị quyết số 18, 19"). */
export type Numbers = { parts: NumberPart[]; end: number; issuer?: Part | null };

/** "số", "số:", with words that may stand before it. */
const LEAD =
  /(?: sau(?: đây)?:| gồm:)?(?: ?\((?=số)| |\n(?=số))?(?:(?:hỏa tốc|khẩn|mật|chuyên đề|chung|mang) )?(số ?:? ?|: ?(?=\d{1,5}[/-]))?/uy;
/** Words between a name and its number that say what kind of it it is ("Thông báo kết luận số", "Quyết định khởi tố vụ án số"). */
const KIND = /(?: \p{Ll}[\p{Ll}]{0,6}){1,4}(?= số:? ?\d{1,5}\s?[/-])/uy;
const BARE =
  /\d{1,5}[a-z]?(?:\s?[/-]\s?(?:19|20)\d{2})?(?![A-Za-zÀ-ỹ\d%]|[.,:]\d|\s?[/-]\s?\d|[/-][A-Za-zÀ-ỹ]|\s\d{1,3}[/.])/uy;
const SEPARATOR = /(?: ?[,;] ?| (?:và|hoặc) )(số )?/uy;
/** What plainly goes on about the document ("nghị quyết 57 của"). */
const GOES_ON =
  /^(?:\s?$|\s?[,.;:)\]"/\n(-]|\s(?:của|về|ngày|và|là|đã|được|này|có|do|ban|sẽ|thì|quy|năm 20)(?![A-Za-zÀ-ỹ]))/u;
/** No list of a text is longer; a table's may be, and has its own lines. */
const MOST = 40;
const YEAR = /^(?:19[4-9]|20)\d\d$/;

/**
 * The numbers after a head. In: the flow and the head. Out: null where none follows. A bare number without "số" must
 * stand where it counts nothing ("Nghị quyết 57 của", not "nghị quyết 5 điểm"), and the head's name be in capitals.
 */
export function numbersAfter(flow: Flow, head: Head): Numbers | null {
  const from = head.end + (head.type.weight === 'act' ? 0 : lengthAt(KIND, flow.marked, head.end));
  LEAD.lastIndex = from;
  const lead = LEAD.exec(flow.folded);
  if (!lead?.[0]) return null;
  const numbered = lead[1] !== undefined;
  const start = from + lead[0].length;
  const first = numberAt(flow, start, head, numbered);
  if (!first) return null;
  const parts = [first];
  let end = first.date?.at[1] ?? first.end;
  if (flow.text.charAt(end) === ')') end += 1;
  while (parts.length < MOST) {
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(flow.folded);
    if (!separator) break;
    const next = numberAt(
      flow,
      end + separator[0].length,
      head,
      numbered && (separator[1] !== undefined || head.plural),
    );
    const sameKind = next && (!next.bare || separator[1] !== undefined || first.bare);
    if (!next || !sameKind) break;
    parts.push(next);
    end = next.date?.at[1] ?? next.end;
    if (flow.text.charAt(end) === ')') end += 1;
  }
  return { parts, end };
}

/** "Đề án 896 năm 2017": the year is that of the work, not of the paper. */
function dateOf(flow: Flow, head: Head, end: number): PrintedDate | null {
  const date = dateAfter(flow, end);
  return date?.month === null && head.type.weight === 'plan' ? null : date;
}

function numberAt(flow: Flow, at: number, head: Head, numbered: boolean): NumberPart | null {
  const symbol = symbolAt(flow.marked, at);
  if (symbol) return { ...symbol, date: dateAfter(flow, symbol.end), bare: false };
  BARE.lastIndex = at;
  const match = BARE.exec(flow.folded);
  if (!match) return null;
  const number = match[0].replace(/\s/g, '');
  const end = at + match[0].length;
  if (!numbered && !standsBare(flow, head, number, end)) return null;
  return { start: at, end, number, key: number.replace('-', '/'), date: dateOf(flow, head, end), bare: true };
}

/** "Nghị quyết 57" but not "nghị quyết 5 điểm": what follows must not be what the number counts. */
function standsBare(flow: Flow, { type, capital }: Head, number: string, end: number): boolean {
  if (YEAR.test(number) || type.weight === 'act') return false;
  // A norm in a capital is no verb and no common noun.
  if (type.weight === 'norm' && capital && number.length > 1) return true;
  return (capital || type.weight === 'norm') && number.length > 1 && GOES_ON.test(flow.folded.slice(end, end + 14));
}
