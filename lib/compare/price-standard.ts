import { BASE_PRICE_CHANGES, PRICED } from '../lexicon/base-prices.ts';
import { POVERTY_STANDARDS } from '../lexicon/poverty-standards.ts';
import type { Period } from './period.ts';

const COMPARED = /giá (?:so sánh|cố định)(?: (?:của )?(?:năm )?(\d{4}))?/u;
const CURRENT = /giá (?:hiện hành|thực tế)/u;
const PRICED_NAME = new RegExp(PRICED.join('|'), 'u');

const yearsOf = ({ start, end, kind }: Period): [number, number] =>
  // "Đến năm 2030" is about the state at its end.
  kind === 'by'
    ? [Number(end.slice(0, 4)), Number(end.slice(0, 4))]
    : [Number(start.slice(0, 4)), Number(end.slice(0, 4))];

/**
 * The prices that a figure is reckoned in.
 * In: the words around the figure (folded), the indicator's normal form, its period.
 * Out: 'current', 'base:2010', 'base:?' (a base whose year isn't named), 'unnamed:2010' (an indicator that depends on it,
 * nothing named: the base that was in use then, so that no series runs over its change), '' where prices play no part.
 */
export function priceOf(words: string, indicator: string, period: Period): string {
  const compared = COMPARED.exec(words);
  if (compared) return `base:${compared[1] ?? '?'}`;
  if (CURRENT.test(words)) return 'current';
  if (!PRICED_NAME.test(indicator)) return '';
  const [first, last] = yearsOf(period).map(
    (year) => BASE_PRICE_CHANGES.findLast(({ from }) => from <= year)?.base ?? 'old',
  );
  return first === last ? `unnamed:${first}` : `unnamed:${first}>${last}`;
}

const NAMED = /chuẩn (?:hộ )?nghèo[^;.\d]{0,40}(\d{4}) ?- ?(\d{4})/u;

/**
 * The standard of poverty that a figure is measured by: the one that the page names, else that of its years; '' for an
 * indicator that has nothing to do with it. In: as above.
 */
export function standardOf(words: string, indicator: string, period: Period): string {
  if (!indicator.includes('nghèo')) return '';
  const named = NAMED.exec(words);
  if (named) {
    const [, from, until] = named;
    // "2022 - 2025" and "2021 - 2025" are the same decree's.
    return POVERTY_STANDARDS.find(({ years }) => years.endsWith(`- ${until}`))?.years ?? `${from} - ${until}`;
  }
  const [first, last] = yearsOf(period).map(
    (year) => POVERTY_STANDARDS.find(({ from, until }) => from <= year && year <= until)?.years ?? 'old',
  );
  return first === last ? (first ?? '') : `${first} > ${last}`;
}
