import type { Target } from '../digest/model.ts';
import type { Language } from './language.ts';
import { comparatorWords } from './words.ts';

/** A number as it is written in the language: 1234.5 → "1.234,5" in Vietnamese, "1,234.5" in English. */
export function numberWords(value: number, language: Language): string {
  const text = String(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text;
  const [whole = '', decimals] = text.split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\d(?=(?:\d{3}){1,7}$)/g, `$&${group}`);
  return decimals ? `${grouped}${point}${decimals}` : grouped;
}

const unitWords = ({ unit, per }: Target): string => [unit, per].filter(Boolean).join('/');

/** "2 - 2,5%", "3.900 ha": number and unit without comparator or direction. */
function amountWords(target: Target, language: Language): string {
  const from = numberWords(target.value, language);
  const to = target.value_to === null ? '' : ` - ${numberWords(target.value_to, language)}`;
  const unit = unitWords(target);
  return `${from}${to}${unit.startsWith('%') ? unit : unit && ` ${unit}`}`;
}

/**
 * What is shown first for a target: the page's own words, in both languages ("trên 7%", "có thêm 11 xã").
 * Only a digest without them (made elsewhere) gets words composed from its attributes.
 */
export const valueWords = (target: Target): string => target.printed.trim() || composed(target, 'vi');

/** What the page's own words say, in English but for the unit: "more than 7%", "up by 8.6%", "at least 955 tỷ đồng". */
export const valueInWords = (target: Target): string => composed(target, 'en');

/** A change as it is said before its amount. */
const CHANGE = { vi: { increase: 'tăng', decrease: 'giảm' }, en: { increase: 'up by', decrease: 'down by' } } as const;

function composed(target: Target, language: Language): string {
  const change = target.direction === 'reach' ? '' : CHANGE[language][target.direction];
  const plain = target.comparator === 'eq' || target.comparator === 'range';
  const comparator = plain ? '' : comparatorWords(target.comparator, language);
  return [change, comparator, amountWords(target, language)].filter(Boolean).join(' ');
}
