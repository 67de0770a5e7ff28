import type { Span } from '../digest/model.ts';

/** Words whose full stop ends no sentence, folded, without the stop. */
const ABBREVIATIONS = new Set(
  'tp ts ths gs pgs bs cn ks tt tx tr q p đ h kts lt nnd nsnd nsưt st mr mrs dr vv v.v no art'.split(' '),
);
const END = /[.!?…]{1,40}(?:["”’)\]/]|\.\/\.){0,9}(?=\s|$|\p{Lu}\p{Ll})|\.\/\./gu;

/**
 * Sentences of one line of text (a block). Splits after . ! ? … where a new sentence can begin: before a capital,
 * a digit, a dash or a quote; not after "TP.", "PGS.TS.", an initial ("Nguyễn V. A") or inside "v.v.".
 * In: one line, and its offset in the article's text. Out: spans in the article's text, without outer blanks.
 */
export function sentencesOf(line: string, offset = 0): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const text = line.slice(start, end).trimStart();
    const from = offset + end - text.length;
    if (text) spans.push([from, from + text.trimEnd().length]);
    start = end;
  };
  for (const { 0: mark, index } of line.matchAll(END)) {
    const end = index + mark.length;
    if (mark.includes('./.') || (canEnd(line, index, mark) && canBegin(line, end))) push(end);
  }
  push(line.length);
  return spans;
}

function canEnd(line: string, at: number, mark: string): boolean {
  if (mark !== '.') return true;
  // Every end of a line has such a word, be it none.
  const [word] = /[A-Za-zÀ-ỹ0-9.]{0,12}$/u.exec(line.slice(0, at).slice(-12)) as unknown as [string];
  const last = word.split('.').at(-1) as string;
  if (/^\p{Lu}$/u.test(last)) return false;
  return ![word, last].some((one) => ABBREVIATIONS.has(one.toLowerCase()));
}

/** Glued to the stop, as damaged print has it ("Chính phủ.Tập trung"), which "TP.Hà Nội" is not; or after a blank. */
const canBegin = (line: string, end: number): boolean =>
  line.charAt(end).trim()
    ? /\p{Ll}[.!?…]{1,4}["”’)]?$/u.test(line.slice(0, end).slice(-8))
    : /^\s{0,40}(?:$|["“”'‘([–—\-+*•]{0,40}\s{0,40}[\p{Lu}0-9])/u.test(line.slice(end, end + 40));
