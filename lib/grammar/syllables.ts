/**
 * The frame of a written Vietnamese syllable: initial consonant, one to three vowels, final consonant. Case does not
 * matter, nor do the marks of vowels and tones. What does not fit is a foreign word ("Shinzo", "Donald").
 */
const SYLLABLE =
  /^(?:ngh|ng|nh|th|tr|ch|ph|kh|gi|gh|qu|kđ|[bcdđghklmnpqrstvx])?[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]{1,3}(?:ng|nh|ch|[cmnptk])?$/iu;

export const isVietnameseSyllable = (word: string): boolean => SYLLABLE.test(word);
