import { datesIn, type PrintedDate } from '../../grammar/dates.ts';
import { decodeSymbol, symbolAt } from '../../grammar/symbols.ts';
import { DOCUMENT_TYPES, type DocumentType, typeNamed } from '../../lexicon/document-types.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords } from '../../text/words.ts';
import { blank, type Citation, type Part } from './citation.ts';
import { lengthAt } from './clause-words.ts';
import { yearAt } from './dates.ts';
import { type Flow, partOf } from './flow.ts';

/** The state puts a colon behind "Số", the Party none. */
const NUMBER = /(?:(?<![A-Za-zÀ-ỹ])số\s?:\s?|(?<=\n)số )(?=\d)/gu;
/** The national motto of the state's texts, the Party's name on its own. */
const MOTTO = /cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam/u;
const REACH = 2500;
/** The day and month are written in by hand, and missing in the file. */
const OPEN_DATE = /ngày\s{1,9}tháng\s{1,9}năm\s(\d{4})/u;
/** A title runs over lines until the preamble, a rule, the issuing body in capitals or a paragraph. */
const TITLE_END =
  /\n(?=Điều 1|Chương I|Theo đề nghị|Xét |\p{Lu}[^\n]{60})|[Cc]ăn cứ|_{3,1500}|\/{3,1500}|-{5,1500}|(?<=\s)\p{Lu}{2,1500}(?:[\s-]{1,3}\p{Lu}{2,1500}){1,12}/u;
const ABOUT = /\s{0,4}(?:v\/v|về việc|về)?\s?/uy;
/** So far below the number stands the type. */
const TYPE_REACH = 600;

/**
 * The head that Decree 30/2020/NĐ-CP and Instruction 36-HD/VPTW prescribe for an official text: body, number, place and
 * date, type in capitals, subject. In: the flow. Out: the text's own document; null where the page has no such head.
 */
export function headOfText(flow: Flow): Citation | null {
  const top = flow.folded.slice(0, REACH);
  if (!MOTTO.test(top)) return null;
  for (const match of top.matchAll(NUMBER)) {
    const symbol = symbolAt(flow.marked, match.index + match[0].length);
    if (!symbol) continue;
    const type = typeOf(symbol.key, flow, symbol.end);
    if (!type) return null;
    const subject = subjectOf(flow, type, symbol.end);
    const date = dateOf(flow, symbol.end, subject?.at[0] ?? symbol.end + 400);
    const issuer = issuerOf(flow, match.index, symbol.key);
    const end = subject?.at[1] ?? Math.max(symbol.end, date?.at[1] ?? 0);
    const start = Math.min(match.index, issuer?.at[0] ?? match.index);
    const { number, key } = symbol;
    return { ...blank(type, false, [start, end], 'text-head'), number, key, date, issuer, subject };
  }
  return null;
}

/** Patterns of the few names that heads bear, each made once. */
const PATTERNS = new Map<string, RegExp>();

/** Where words stand, as whole words; -1 where they don't. */
function placeOf(words: string, text: string): number {
  const pattern = PATTERNS.get(words) ?? wholeWords([words]);
  PATTERNS.set(words, pattern);
  return text.search(pattern);
}

/** The type that stands in capitals below; else the one that the symbol's code gives. */
function typeOf(key: string, flow: Flow, from: number): DocumentType | null {
  const decoded = decodeSymbol(key).type;
  const below = flow.marked.slice(from, from + TYPE_REACH);
  const printed = DOCUMENT_TYPES.filter((type) => below.includes(type.name.toUpperCase()));
  return printed.find((type) => type.name === decoded) ?? printed[0] ?? typeNamed(decoded);
}

function dateOf(flow: Flow, from: number, to: number): PrintedDate | null {
  const printed = datesIn(flow.folded, from, to).find((date) => date.day !== null && date.year !== null);
  const open = OPEN_DATE.exec(flow.folded.slice(0, to));
  return printed ?? (open && yearAt(open.index, open[0]));
}

function subjectOf(flow: Flow, type: DocumentType, from: number): Part | null {
  const name = type.name.toUpperCase();
  const found = placeOf(name, flow.marked.slice(from, from + TYPE_REACH));
  if (found < 0) return null;
  const typeEnd = from + found + name.length;
  const start = typeEnd + lengthAt(ABOUT, flow.folded, typeEnd);
  const rest = flow.marked.slice(start, start + 1500).split(TITLE_END, 1)[0] ?? '';
  const title = rest.replace(/[;:,.\s]{1,40}$/u, '');
  return title.length > 3 ? partOf(flow, start, start + title.length) : null;
}

/** The place that a local body belongs to, in capitals on the same line or the next. */
const PLACE = /\s(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)(?: \p{Lu}{2,}){1,5}(?!\p{L}| \p{Lu}{2})/uy;

/** The body as the page writes it in running text; else the line in capitals above the number. */
function issuerOf(flow: Flow, numberAt: number, key: string): Part | null {
  const { body } = decodeSymbol(key);
  if (!body) return null;
  const at = placeOf(fold(body), flow.folded.slice(0, numberAt + 200));
  if (at < 0) return null;
  const place = lengthAt(PLACE, flow.marked, at + body.length);
  const running = place ? -1 : placeOf(body, flow.text);
  const start = running < 0 ? at : running;
  return partOf(flow, start, start + body.length + place);
}
