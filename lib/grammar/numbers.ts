/**
 * Numbers as Vietnamese officials print them: a dot parts thousands, a comma the decimals ("29.232,75"). Three digits
 * after a lone comma are decimals too ("108,987 tỷ đồng"); a lone dot before one or two digits is an English decimal
 * point ("7.5%"), before three it parts thousands ("3.900").
 */
export const NUMBER = String.raw`\d{1,3}(?:\.\d{3}){1,4}(?:,\d{1,6})?(?![\d])|\d{1,12}(?:[.,]\d{1,6})?`;

const GROUPED = /^\d{1,3}(?:\.\d{3}){1,4}(?!\d)/;

/** The value of a printed number. In: what the pattern matched. */
export const parseNumber = (printed: string): number =>
  Number((GROUPED.test(printed) ? printed.replaceAll('.', '') : printed).replace(',', '.'));
