import type { Span } from '../../digest/model.ts';
import type { Line, Reading } from '../../text/reading.ts';
import type { Part } from './citation.ts';
import { TYPES } from './clause-words.ts';

/**
 * The reading with the line breaks that a page's layout put inside sentences turned into blanks: a citation runs on
 * over the lines of a printed page. Breaks that end a paragraph stay "\n". Offsets are those of the article's text.
 */
export type Flow = {
  text: string;
  marked: string;
  folded: string;
  /** A legal text of its own, whose titles are quoted in full. */
  legal: boolean;
  /** Where the titles end that were read: a title is asked for as a plan's, as a subject and as another's object. */
  titleEnds: Map<number, number>;
};

const ENDS_LINE = /[.;:!?…"”)»\]]$/u;
const OPENS_LINE = /^(?:điều \d|chương |mục |phần |phụ lục|căn cứ|[a-zđ]\) |\d{1,3}[.)]|[-+*•]|công báo|\(?ảnh)/u;
/** A document in full opens a line of its own but after words that cite it. */
const NUMBERED = new RegExp(`^${TYPES}(?: liên tịch)? số:? ?\\d`, 'u');
const WAITS =
  /(?:ngày|tháng|năm|của|bởi|theo|tại|các|thực hiện|thi hành|ban hành|về|và|luật|nghị định|nghị quyết|thông tư|[-/,])$/u;
/** "chuyển đổi số" ends a heading, "Nghị quyết số" waits for its number. */
const WAITS_FOR_NUMBER = /số$/u;
/** The preamble and the enacting words that Decree 30/2020/NĐ-CP prescribes. */
const BASIS = /căn cứ (?:(?:bộ )?luật|hiến pháp|pháp lệnh|nghị )/u;
const ENACTS = /điều 1\s?[.:]|quyết nghị\s?:/u;
/** A page whose lines are cut by a printer begins many of them with a small letter. */
const WRAPPED_SHARE = 0.25;
const WRAPPED_LENGTH = 40;

/** In: a reading. Out: its flow. Linear. */
export function flowOf({ lines, text, marked, folded }: Reading): Flow {
  const small = lines.filter((line) => startsSmall(marked, line.start)).length;
  const wrapped = small > lines.length * WRAPPED_SHARE;
  const soft: Span[] = [];
  for (let index = 2; index < lines.length; index += 1) {
    const { start, end } = lines[index] as Line;
    const line = folded.slice(start, end);
    const before = lines[index - 1] as Line;
    if (goesOn(folded.slice(before.start, before.end), line, startsSmall(marked, start), wrapped))
      soft.push([before.end, start]);
  }
  const withBlanks = (lined: string): string => {
    const parts = soft.map(([at, next], place) => lined.slice(soft[place - 1]?.[1] ?? 0, at) + ' '.repeat(next - at));
    return parts.join('') + lined.slice(soft.at(-1)?.[1] ?? 0);
  };
  const legal = BASIS.test(folded) && ENACTS.test(folded);
  return {
    text: withBlanks(text),
    marked: withBlanks(marked),
    folded: withBlanks(folded),
    legal,
    titleEnds: new Map(),
  };
}

const startsSmall = (marked: string, at: number): boolean => /^[\p{Ll}(]/u.test(marked.slice(at, at + 2));

function goesOn(line: string, next: string, small: boolean, wrapped: boolean): boolean {
  if (ENDS_LINE.test(line) || OPENS_LINE.test(next) || (!small && NUMBERED.test(next) && !WAITS.test(line)))
    return false;
  if (small || WAITS.test(line) || (/^\d/.test(next) && WAITS_FOR_NUMBER.test(line))) return true;
  return wrapped && line.length >= WRAPPED_LENGTH;
}

export const partOf = ({ text, folded }: Flow, start: number, end: number): Part => ({
  text: text.slice(start, end),
  folded: folded.slice(start, end),
  at: [start, end],
});

export const hasCapital = (marked: string): boolean => /\p{Lu}/u.test(marked);
export const isCapital = ({ marked }: Flow, at: number): boolean => hasCapital(marked.charAt(at));

/** The folded words before an offset, so many characters back. */
export const before = ({ folded }: Flow, at: number, reach: number): string =>
  folded.slice(Math.max(0, at - reach), at);

/** Past a bracket that closes there. */
export const closed = ({ text }: Flow, end: number): number => end + Number(text.charAt(end) === ')');
