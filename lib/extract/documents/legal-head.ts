import { datesIn, type PrintedDate } from '../../grammar/dates.ts';
import { decodeSymbol, symbolAt } from '../../grammar/symbols.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/document-types.ts';
import { ISSUER_CODES } from '../../lexicon/issuer-codes.ts';
import { fold } from '../../text/fold.ts';
import type { Citation, Part } from './citation.ts';
import type { Flow } from './flow.ts';

const NUMBER = /(?<![A-Za-zÀ-ỹ])số\s?:\s?(?=\d)/gu;
/** The national motto of the state's texts, the Party's name on its own. */
const MOTTO = /cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam/u;
const REACH = 2500;
/** The day and month are written in by hand, and missing in the file. */
const OPEN_DATE = /ngày\s{1,9}tháng\s{1,9}năm\s(\d{4})/u;
/** A title runs over lines until the preamble, a rule, or the issuing body in capitals. */
const TITLE_END =
  /\n(?=(?:điều 1|chương i|theo đề nghị|xét |phần ))|(?<![A-Za-zÀ-ỹ])căn cứ(?![A-Za-zÀ-ỹ])|_{3,}|\/{3,}|-{5,}/u;
const ABOUT = /^\s?(?:v\/v|về việc|về)?\s?/u;

/**
 * The head that Decree 30/2020/NĐ-CP and Instruction 36-HD/VPTW prescribe for an official text: body, number, place and
 * date, type in capitals, subject. In: the flow. Out: the text's own document; null where the page has no such head.
 */
export function headOfText(flow: Flow): Citation | null {
  const top = flow.folded.slice(0, REACH);
  const motto = MOTTO.exec(top);
  if (!motto) return null;
  for (const match of top.matchAll(NUMBER)) {
    const symbol = symbolAt(flow.marked, match.index + match[0].length);
    if (!symbol) continue;
    const type = typeOf(symbol.key, flow, symbol.end);
    if (!type) return null;
    const subject = subjectOf(flow, type, symbol.end);
    const date = dateOf(flow, symbol.end, subject?.at[0] ?? symbol.end + 400);
    const issuer = issuerOf(flow, match.index, symbol.key);
    const end = subject?.at[1] ?? Math.max(symbol.end, date?.at[1] ?? 0);
    const { number, key } = symbol;
    const at = [issuer && issuer.at[0] < match.index ? issuer.at[0] : match.index, end] as const;
    return {
      type,
      at,
      number,
      key,
      date,
      issuer,
      subject,
      draft: false,
      carriesOut: null,
      implied: {},
      rule: 'text-head',
    };
  }
  return null;
}

/** The type that stands in capitals below; else the one that the symbol's code gives. */
function typeOf(key: string, flow: Flow, from: number): DocumentType | null {
  const decoded = decodeSymbol(key).type;
  const below = flow.marked.slice(from, from + 600);
  const printed = DOCUMENT_TYPES.filter((type) => below.includes(type.name.toUpperCase()));
  return (
    printed.find((type) => type.name === decoded) ??
    printed[0] ??
    DOCUMENT_TYPES.find((type) => type.name === decoded) ??
    null
  );
}

function dateOf(flow: Flow, from: number, to: number): PrintedDate | null {
  const stretch = flow.folded.slice(0, to);
  const open = OPEN_DATE.exec(stretch);
  const printed = datesIn(flow.folded, from, to).find((date) => date.day !== null && date.year !== null);
  if (printed) return printed;
  return open ? { at: [open.index, open.index + open[0].length], day: null, month: null, year: Number(open[1]) } : null;
}

function subjectOf(flow: Flow, type: DocumentType, from: number): Part | null {
  const name = type.name.toUpperCase();
  const found = flow.marked.indexOf(name, from);
  if (found === -1 || found - from > 600) return null;
  let start = found + name.length;
  start += /^\s{0,3}/u.exec(flow.folded.slice(start, start + 3))?.[0].length ?? 0;
  start += ABOUT.exec(flow.folded.slice(start, start + 12))?.[0].length ?? 0;
  const rest = flow.folded.slice(start, start + 1500);
  const hard = TITLE_END.exec(rest)?.index ?? rest.length;
  const capitals = CAPITALS.exec(flow.marked.slice(start, start + hard))?.index ?? hard;
  const text = flow.text.slice(start, start + Math.min(hard, capitals)).trimEnd();
  const title = text.replace(/[;:,.\s]+$/u, '');
  return title.length > 3 ? { text: title, at: [start, start + title.length] } : null;
}

/** The issuing body's line in capitals after the title. */
const CAPITALS = /(?<=\s)\p{Lu}{2,}(?:[\s-]{1,3}\p{Lu}{2,}){1,12}/u;

/** The body as the page writes it in running text; else the line in capitals above the number. */
function issuerOf(flow: Flow, numberAt: number, key: string): Part | null {
  const above = flow.folded.slice(0, numberAt + 200);
  const body = ISSUER_CODES.find((row) => row.body === decodeSymbol(key).body)?.body;
  if (!body || !above.includes(fold(body))) return null;
  const running = flow.text.indexOf(body);
  if (running !== -1) return { text: body, at: [running, running + body.length] };
  const at = above.indexOf(fold(body));
  return { text: flow.text.slice(at, at + body.length), at: [at, at + body.length] };
}
