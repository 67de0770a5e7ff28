import { ABBREVIATIONS, SYNONYMS } from '../lexicon/indicator-synonyms.ts';
import { PROVINCES } from '../lexicon/provinces.ts';
import { withoutEnd } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';

const WRITTEN_OUT = new Map(ABBREVIATIONS);
const WHOLE = new Map(SYNONYMS);
const SHORT = new RegExp(`${NOT_AFTER_WORD}${oneOf([...WRITTEN_OUT.keys()])}${NOT_BEFORE_WORD}`, 'gu');

/** A base price and a standard of poverty are dimensions of their own, wherever the page says them. */
const PRICE = /(?:tính )?(?:theo )?giá (?:so sánh|cố định|hiện hành|thực tế)(?: (?:của )?(?:năm )?\d{4})?/gu;
const STANDARD = /(?:theo )?chuẩn (?:hộ )?nghèo(?: tiếp cận)?(?: đa chiều)?(?: quốc gia)? giai đoạn \d{4} ?- ?\d{4}/gu;
const PROVINCE_FORMS = oneOf(PROVINCES.flatMap(({ forms }) => forms));
const OWN_PLACE = new RegExp(
  `${NOT_AFTER_WORD}(?:(?:của|tại|ở|trong) )?(?:(?:toàn |của )?(?:tỉnh|thành phố|tp\\.?) )?${PROVINCE_FORMS}${NOT_BEFORE_WORD}`,
  'gu',
);
/** "của tỉnh", "toàn tỉnh", "trên địa bàn tỉnh": the whole province, which no other words mean. */
const ON_ALL = / trên địa bàn (?:toàn )?(?:tỉnh|thành phố)$/u;
const WHOLE_PLACE =
  / (?:trên địa bàn(?: (?:toàn )?(?:tỉnh|thành phố))?|(?:của |toàn |trong )(?:tỉnh|thành phố|địa phương))$/u;
const WHOLE_COUNTRY = / (?:của |trong )?(?:cả nước|toàn quốc|nước ta|việt nam)$/u;
const LEAD = /^(?:(?:các|những|riêng|về|chỉ tiêu|mục tiêu|trong đó) )+/u;
const COUNT = /^(?:tổng số|số lượng|số) (?=\S)/u;
const YEAR = / (?:trong )?năm(?: \d{4})?$/u;
const BLANKS = /\s{1,40}/gu;

const COUNTRY_WORDS = /(?:của |trong )?(?:cả nước|toàn quốc|nước ta|việt nam)/gu;

/** What a scope says besides the province or country that it names: "khu vực nông thôn tỉnh Gia Lai" → "khu vực nông thôn". */
export function withoutPlace(scope: string): string {
  const left = fold(scope)
    .replace(OWN_PLACE, ' ')
    .replace(COUNTRY_WORDS, ' ')
    .replace(/trên địa bàn\s{0,5}$/u, ' ')
    .replace(BLANKS, ' ');
  return withoutEnd(left.replace(/^[ ,;:-]+/u, ''), /[ ,;:-]$/u);
}

/** A name as the table of synonyms writes it: brackets, quotes and closing marks away, one blank between words. */
const plain = (name: string): string =>
  withoutEnd(
    name
      .replace(/[()[\]"“”]/gu, ' ')
      .replace(BLANKS, ' ')
      .trim(),
    /[,;:.-]$/u,
  ).trim();

/**
 * The normal form of an indicator's name: two names with one form mean the same and nothing less is said to be the same.
 * Its place in the province, its base price and its standard of poverty are taken out: they are dimensions of their own.
 * In: the indicator as the page names it, its unit. Out: folded words; the name itself, folded, where nothing else is left.
 */
export function indicatorName(indicator: string, unit: string | null): string {
  const key = `${unit}|${indicator}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const form = formOf(indicator, unit);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, form);
  return form;
}

/** A library names the same indicators over and over. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function formOf(indicator: string, unit: string | null): string {
  const folded = fold(indicator);
  const bare = plain(folded.replace(PRICE, ' ').replace(STANDARD, ' ').replace(OWN_PLACE, ' '));
  let name = (bare || plain(folded)).replace(SHORT, (short) => WRITTEN_OUT.get(short) ?? short);
  name = trimmed(name.replace(LEAD, ''));
  const known = WHOLE.get(name);
  if (known !== undefined) return known;
  const counted = name.replace(COUNT, '');
  if (counted !== name && WHOLE.has(counted)) return WHOLE.get(counted) as string;
  // "hộ nghèo 9,79%" is the rate.
  if (unit === '%' && /^hộ (?:cận )?nghèo$/u.test(counted)) return `tỷ lệ ${counted}`;
  return counted || name;
}

function trimmed(name: string): string {
  let left = name.replace(ON_ALL, ' trên địa bàn');
  for (let i = 0; i < 3; i += 1) {
    // "Tổng sản phẩm trên địa bàn" is a name of its own.
    if (WHOLE.has(left)) break;
    const next = plain(left.replace(YEAR, '').replace(WHOLE_PLACE, '').replace(WHOLE_COUNTRY, ''));
    if (next === left || next === '') break;
    left = next;
  }
  return left;
}
