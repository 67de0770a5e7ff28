import type { Comparator } from '../digest/model.ts';
import type { Language } from '../present/language.ts';
import { numberWords } from '../present/value.ts';
import type { Figure } from './figure.ts';

const SIGNS: Readonly<Record<Comparator, string>> = {
  eq: '',
  range: '',
  ge: '≥ ',
  gt: '> ',
  le: '≤ ',
  lt: '< ',
  approx: '≈ ',
};

/** A figure beside its mark: "≥ 955", "2 – 2,5"; the unit stands in the panel's head. */
export const amountOf = ({ value, valueTo, comparator }: Figure, language: Language): string =>
  valueTo === null
    ? `${SIGNS[comparator]}${numberWords(value, language)}`
    : `${numberWords(value, language)} – ${numberWords(valueTo, language)}`;
