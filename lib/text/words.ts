/**
 * Word edges for Vietnamese. JavaScript's `\b` and `\w` know ASCII only ("ủy" has no edge that they see), so rules
 * build their patterns from these.
 */
export const NOT_AFTER_WORD = '(?<![\\p{L}\\p{M}\\p{N}])';
export const NOT_BEFORE_WORD = '(?![\\p{L}\\p{M}\\p{N}])';

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
