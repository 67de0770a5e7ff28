import type { FlowLine } from './types.ts';

export type Paragraph = {
  text: string;
  page: number;
  size: number;
  bold: boolean;
  lines: number;
  /** Stands in the middle of its column. */
  centred: boolean;
  /** Where in the text each further page begins. */
  turns: number[];
};

/** A line that ends this many heights before its column does has room for a word more. */
const ROOM = 0.6;
/** A first line is set in by this much. */
const INDENT = 0.9;
/** Lines that follow each other stand at most so much further apart than lines of the page do. */
const LOOSE = 1.3;
/** A line of a head that goes on below fills so much of its column. */
const FILLED = 0.85;
const ENDS = /[.;:!?…]["”’)\]]?$|\.\/\.$/u;
/** Marks that begin a line of a list, wherever they stand. */
const LIST = /^(?:[-–—+•*·▪○]\s?(?=\p{L})|\p{Ll}{1,2}[.)]\s|đ\)\s|\(\p{Ll}\)\s)/u;
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]\s|[IVX]{1,5}[.)-]\s|\(\d{1,2}\)\s)/u;
/** The parts of a legal text. */
const PART =
  /^(?:(?:điều|khoản)\s\d{1,3}\s?[.:]|(?:chương|mục|phần|phụ lục)\s(?:[ivx]{1,6}|\d{1,2}|thứ)(?=\s|$|[.:])|căn cứ\s|xét\s|theo đề nghị|nơi nhận)/iu;
/** Lines above a signature. */
const SIGNED = /^(?:TM\.|KT\.|TL\.|TUQ\.|Q\.|PHÓ |CHỦ TỊCH$|GIÁM ĐỐC$)/u;
const capitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/**
 * Joins lines to paragraphs. Vietnamese is printed without hyphens, so that only the look of the lines tells: how far
 * they reach, where they begin, how they end and what they begin with.
 * In: the lines of a text in reading order, and how far its lines stand apart, in heights of the font. Out: its paragraphs.
 */
export function paragraphsOf(lines: readonly FlowLine[], leading: number): Paragraph[] {
  const out: FlowLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before && out.length > 0 && !begins(before, line, leading)) (out.at(-1) as FlowLine[]).push(line);
    else out.push([line]);
  }
  return out.map(paragraphOf);
}

function paragraphOf(lines: FlowLine[]): Paragraph {
  const [first] = lines as [FlowLine];
  const turns: number[] = [];
  let text = '';
  for (const [i, line] of lines.entries()) {
    if (i > 0 && !isParted(text, line.text)) text += ' ';
    if (i > 0 && line.page !== lines[i - 1]?.page) turns.push(text.length);
    text += line.text;
  }
  return {
    text,
    page: first.page,
    turns,
    size: lines.reduce((most, { size }) => Math.max(most, size), 0),
    bold: lines.every(({ bold }) => bold),
    lines: lines.length,
    centred: lines.every(isCentred),
  };
}

/** A symbol that was parted at its own hyphen or slash ("245/QĐ-" and "UBND") goes on without a blank. */
const isParted = (text: string, next: string): boolean =>
  /[\p{L}\d]\/$/u.test(text) || (/[\p{Lu}\d]-$/u.test(text) && /^[\p{Lu}\d]/u.test(next));

const isCentred = ({ x, right, left, end, size }: FlowLine): boolean =>
  x - left > size && Math.abs(x - left - (end - right)) < size * 1.2;

/** Whether a line begins a new paragraph. */
function begins(before: FlowLine, line: FlowLine, leading: number): boolean {
  const overleaf = before.page !== line.page || line.y < before.y;
  // From one column or band of the page to the next.
  if (!overleaf && Math.abs(before.left - line.left) + Math.abs(before.end - line.end) > 4) return true;
  if (Math.abs(before.size - line.size) > 0.08 * Math.max(before.size, line.size)) return true;
  if (line.note || SIGNED.test(line.text)) return true;
  if (PART.test(line.text) && (ENDS.test(before.text) || before.bold || isShort(before, line))) return true;
  if (!overleaf && line.y - before.y > LOOSE * leading * line.size) return true;
  if (line.formal) return !goesOnFormal(before, line);
  if (isCentred(before) || isCentred(line)) return !goesOnCentred(before, line);
  if (LIST.test(line.text)) return !/\d\s?$/.test(before.text) || ENDS.test(before.text);
  if (NUMBERED.test(line.text) && (ENDS.test(before.text) || isShort(before, line))) return true;
  if (before.bold !== line.bold && isShort(before, line)) return true;
  const goesOn = /^[\p{Ll}(,;]/u.test(line.text) && !ENDS.test(before.text);
  if (isShort(before, line)) return !goesOn;
  // A sentence that ends with its page ends its paragraph: what is parted wrongly here loses no sentence.
  if (overleaf) return ENDS.test(before.text);
  const setIn = line.x - line.left > INDENT * line.size && line.x - before.x > INDENT * line.size * 0.5;
  if (setIn) return !goesOn;
  const level = line.x - line.left > INDENT * line.size && Math.abs(line.x - before.x) < 2;
  return level && ENDS.test(before.text);
}

/** Did the line end early, though the next one's first word would have had room on it? */
function isShort(before: FlowLine, line: FlowLine): boolean {
  const word = /^\S{1,40}/.exec(line.text)?.[0] ?? '';
  const wide = ((line.right - line.x) * word.length) / Math.max(1, line.text.length);
  return before.right + wide + ROOM * before.size < before.end;
}

/** Lines in the middle are one only where a title runs on. */
function goesOnCentred(before: FlowLine, line: FlowLine): boolean {
  if (!isCentred(line) || before.bold !== line.bold || ENDS.test(before.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  const wide = before.right - before.x > 0.6 * (before.end - before.left);
  return wide && capitals(before.text) === capitals(line.text) && !/^(?:Độc lập|Số)/u.test(line.text);
}

/** A line of a head goes on below where it filled its column. */
function goesOnFormal(before: FlowLine, line: FlowLine): boolean {
  if (before.bold !== line.bold || LIST.test(line.text) || ENDS.test(before.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return capitals(before.text) && capitals(line.text) && before.right - before.x > FILLED * (before.end - before.left);
}
