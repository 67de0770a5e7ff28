/**
 * The frame of a written Vietnamese syllable: initial consonant, one to three vowels, final consonant. Case does not
 * matter, nor do the marks of vowels and tones. What does not fit is a foreign word ("Shinzo", "Donald").
 */
const SYLLABLE = /^(?:ngh|ng|nh|th|tr|ch|ph|kh|gi|gh|qu|kđ|[bcdđghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnptk])?$/iu;
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/gu;

export const isVietnameseSyllable = (word: string): boolean => SYLLABLE.test(word.normalize('NFD').replace(MARKS, ''));
