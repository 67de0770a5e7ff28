import { PROVINCES } from '../lexicon/provinces.ts';
import { foldCase, foldMarks } from '../text/fold.ts';
import { NOT_AFTER_WORD } from '../text/words.ts';

const NOUN = new RegExp(
  `${NOT_AFTER_WORD}(?:huyện(?: ủy)?|quận(?: ủy)?|thị ủy|thị xã|thị trấn|xã|phường|đặc khu|thành ủy|thành phố|tp\\.?) (?=\\S)`,
  'gu',
);
/** A cheap look before the dear one. */
const MAY_NAME = /huy|quận|thị|xã|phường|đặc khu|thành|tp/iu;
const CITY_FORMS = PROVINCES.filter(({ city }) => city).flatMap(({ forms }) => forms);
/** The committee of a unit names it as well: "Huyện ủy Đăk Tô". */
const UNIT_OF: Readonly<Record<string, string>> = {
  'huyện ủy': 'huyện',
  'quận ủy': 'quận',
  'thị ủy': 'thị xã',
  'thành ủy': 'thành phố',
  tp: 'thành phố',
  'tp.': 'thành phố',
};
/** A name of up to four syllables in capitals, or the number of a district or ward. */
const NAME = /^(?:\d{1,2}(?![\d.,%/])|\p{Lu}[\p{L}'’-]*(?:\.? \p{Lu}[\p{L}'’-]*){0,3})/u;

/**
 * The districts, towns, communes and cities below the province that a text names ("huyện Đăk Tô"), each once.
 * In: NFC text; the day of the page, since Huế was such a city until 2025. Plural and unnamed ones ("các huyện nghèo")
 * are none.
 */
export function unitsIn(text: string, day: string | null = null): string[] {
  if (!MAY_NAME.test(text)) return [];
  const marked = foldMarks(text);
  const folded = foldCase(marked);
  const found = new Set<string>();
  for (const match of folded.matchAll(NOUN)) {
    const from = match.index + match[0].length;
    const name = NAME.exec(marked.slice(from, from + 60))?.[0];
    if (!name) continue;
    const bare = foldCase(name);
    const noun = UNIT_OF[match[0].trim()] ?? match[0].trim();
    if (noun === 'thành phố' && (isCity(bare, day) || /^(?:tp|thành phố)/u.test(bare))) continue;
    found.add(`${noun} ${name}`);
  }
  return [...found];
}

const isCity = (name: string, day: string | null): boolean =>
  CITY_FORMS.some((form) => name === form || name.startsWith(`${form} `)) &&
  !(name.startsWith('huế') && day !== null && day < '2025-01-01');
