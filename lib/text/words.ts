/**
 * Word edges for Vietnamese. JavaScript's `\b` and `\w` know ASCII only ("ủy" has no edge that they see), so rules
 * build their patterns from these. Digits and the letters and marks of Latin script by range: classes such as \p{L} have
 * hundreds of ranges, and the first run of a pattern pays for each place where one stands.
 */
const LATIN = '[0-9A-Za-z\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff]';
export const NOT_AFTER_WORD = `(?<!${LATIN})`;
export const NOT_BEFORE_WORD = `(?!${LATIN})`;

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An alternation of literals, longest first, so that "phó chủ tịch" is tried before "chủ tịch". */
export const oneOf = (literals: readonly string[]): string =>
  `(?:${[...literals]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;

/** A pattern (flags "gu") that matches any of the literals as whole words. */
export const wholeWords = (literals: readonly string[]): RegExp =>
  new RegExp(`${NOT_AFTER_WORD}${oneOf(literals)}${NOT_BEFORE_WORD}`, 'gu');
