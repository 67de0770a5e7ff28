/**
 * Keeping text text in a spreadsheet that guesses. A cell of a CSV or tab-separated text has no type: Excel, Calc and
 * Sheets read "8/1" as a day, "98%" as 0.98, "08" as 8, "=…" as a formula, each by the regional settings of the machine.
 *
 * What is guessed at is put in Vietnamese quotation marks: “8/1”. Why these and nothing else:
 * - an apostrophe in front stays visible when a file is opened, and vanishes when text is pasted in Sheets;
 * - ="8/1" is itself a formula, which Calc shows as such and mail filters distrust;
 * - a zero-width mark in front is invisible, and so breaks every later search, comparison and lookup without a trace;
 * - a tab in front is a new cell on the clipboard.
 * Quotation marks are seen, mean what they say (the page's own words), and no regional setting reads them as a number.
 * They are put only where a program could guess: words make a cell text by themselves.
 */
export const guardText = (text: string): string => (isGuessedAt(text) ? `“${text}”` : text);

/**
 * HTML says of each cell that it is text, but not every program listens: what would be a formula is put in quotation
 * marks there as well, and nothing else, so that a table in Word reads like the page.
 */
export const guardFormula = (text: string): string => (STARTS_FORMULA.test(text) ? `“${text}”` : text);

/**
 * A file with ";" that is opened where "," parts the cells is parted at the commas of its sentences, and a piece could be
 * a formula or a day: such a piece is put in quotation marks as well. A decimal comma opens no such piece.
 */
export const guardInside = (text: string): string =>
  text.replace(/,(\s?)([^,"]{1,400})(?=(,|$))/gu, (whole, gap: string, piece: string, next: string, at: number) => {
    const decimal = /\d/.test(text.charAt(at - 1)) && gap === '' && /^\d/.test(piece);
    const risky = STARTS_FORMULA.test(piece) || (next === ',' && !decimal && isGuessedAt(piece));
    return risky ? `,${gap}“${piece}”` : whole;
  });

/** Characters that start a formula, and their full-width twins. */
const STARTS_FORMULA = /^[=+\-@＝＋－＠]/u;
/** Further ones that make something else than text: an error value (#REF!), a minus in print, the mark that hides itself. */
const STARTS_VALUE = /^[#'\u2212\u2010-\u2015]/u;
/** A quotation is text already. */
const STARTS_QUOTATION = /^[“”"«]/u;
/** Letters that belong to numbers, dates, hours and money in English or Vietnamese settings. */
const NUMBER_WORDS = new Set(
  `jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september
   october november december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
   am pm sa ch thg vnd vnđ usd eur cny jpy gbp of`.split(/\s+/),
);
const WORD = /[\p{L}\p{M}]+/gu;

/** Whether a spreadsheet could take the text for something else than text, under any regional setting. */
function isGuessedAt(text: string): boolean {
  if (STARTS_FORMULA.test(text) || STARTS_VALUE.test(text) || /^(?:true|false)$/i.test(text)) return true;
  if (STARTS_QUOTATION.test(text)) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  return /\p{N}/u.test(text) && words.every((word) => word.length === 1 || NUMBER_WORDS.has(word));
}
