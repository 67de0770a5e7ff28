import type { Span } from '../../lib/digest/model.ts';
import { fold } from '../../lib/text/fold.ts';

/** The running head that the official gazette puts between two lines of a text, with the number of the page. */
const RUNNING_HEAD =
  /\n(?:\d{1,4}\n)?công báo\/số [\d +]{1,20}\/ngày [\d-]{6,12}(?: ?\d{1,4}(?=\n))?(?:\n\d{1,4}(?=\n))?/g;
/** Print that lost its blank between a word and a number ("đạt10,4%"), or has a sign within a word, or a mark on a figure. */
const GLUED = /(?<!\d)%|(?<=\d)\p{M}{1,9}|(?<=[\p{L}\p{M}])(?=\d)|(?<=\d)(?=\p{L})|(?<=%)(?=[\p{L}\d])/gu;
const BRACKETS = /\([^()]*\)/g;

/** Whatever parts words: all but digits, "%" and the letters of Latin script, their marks with them. */
const BETWEEN = /(?:(?!\p{M})[^0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff%])+/gu;

/** Words as they are compared: case, tone placement, dashes and punctuation don't count, nor does a running head. */
const plain = (text: string): string =>
  ` ${fold(text).replace(RUNNING_HEAD, ' ').replace(GLUED, ' ').replace(BETWEEN, ' ').trim()} `;

/** A document's symbol without blanks, with one kind of separator. */
export const symbol = (text: string): string =>
  fold(text)
    .replace(/[\s.,]+/g, '')
    .replace(/[-/]+/g, '-');

const NUMBER = /\d+(?:[.,\s]\d+)*/g;
/** The numbers that a text prints, each read with its marks as thousands or as decimals. */
const numbersIn = (text: string): Set<number> => {
  const found = new Set<number>();
  for (const [printed] of text.matchAll(NUMBER))
    for (const part of [printed, ...printed.split(/\s/)]) {
      const joined = part.replace(/\s/g, '');
      found.add(Number(joined.replaceAll('.', '').replace(',', '.')));
      found.add(Number(joined.replaceAll(',', '')));
      found.add(Number(joined.replace(/[.,]/g, '')));
    }
  return found;
};

/** Does one of the places print this number, whole? */
export const saysNumber = (item: Shown, value: number): boolean =>
  quotes(item).some((quote) => numbersIn(quote).has(Math.abs(value)));

/** An item with its own places, and those of the words that its attributes were taken from. */
export type Shown = { text: string; at: readonly Span[]; implied: Readonly<Record<string, Span | undefined>> };

type Item = { at: Span | readonly Span[]; implied?: Shown['implied'] };
export const shown = (text: string, { at, implied = {} }: Item): Shown => ({
  text,
  at: typeof at[0] === 'number' ? [at as Span] : (at as readonly Span[]),
  implied,
});

/** The words of the item's own places, and of those that the named attributes were taken from. */
export const quotes = ({ text, at, implied }: Shown, ...attributes: string[]): string[] =>
  [...at, ...attributes.flatMap((name) => (implied[name] ? [implied[name]] : []))].map(([start, end]) =>
    text.slice(start, end),
  );

/** Do these words stand, one after the other, in one of the places? What brackets hold there may be left out. */
export const says = (item: Shown, words: string, ...attributes: string[]): boolean =>
  quotes(item, ...attributes).some((quote) =>
    [quote, quote.replace(BRACKETS, ' ')].some((said) => plain(said).includes(plain(words))),
  );

/** Does each of these words stand in one of the places? */
export const saysEach = (item: Shown, words: string, ...attributes: string[]): boolean => {
  // Of letters of another script alone, character for character.
  if (!plain(words).trim()) return quotes(item, ...attributes).some((quote) => quote.includes(words));
  const said = plain(quotes(item, ...attributes).join(' '));
  return plain(words)
    .trim()
    .split(' ')
    .every((word) => said.includes(` ${word} `));
};

/** Do the places name this document, by its symbol or by its words? */
export const names = (item: Shown, document: string, ...attributes: string[]): boolean =>
  quotes(item, ...attributes).some((quote) => symbol(quote).includes(symbol(document))) ||
  says(item, document, ...attributes);

/** Do the places hold these words, character for character? */
export const prints = (item: Shown, words: string): boolean => quotes(item).some((quote) => quote.includes(words));

/** Does one of the places say the parts of a date that lie below the year? "17" as "17" or "017" never. */
export const saysDay = (item: Shown, date: string, ...attributes: string[]): boolean => {
  const [, ...parts] = date.split('-');
  const said = parts.map((part) => new RegExp(`(?<!\\d)0?${Number(part)}(?!\\d)`));
  return quotes(item, ...attributes).some((quote) => said.every((part) => part.test(quote)));
};

/** Of a date with its day two digits are enough: "10/5/20". */
export const saysYear = (item: Shown, year: string, ...attributes: string[]): boolean => {
  const brief = new RegExp(`\\d([/.-])\\d{1,2}(?:\\1)${year.slice(2)}(?!\\d)`);
  return quotes(item, ...attributes).some((quote) => quote.includes(year) || brief.test(quote));
};
