import { PROVINCES, type ProvinceRow } from '../lexicon/provinces.ts';
import { foldCase, foldMarks } from '../text/fold.ts';

/** Forms by their first word, longest first: a text is only looked at where a word begins with a capital. */
const BY_WORD = new Map<string, { form: string; row: ProvinceRow }[]>();
for (const row of PROVINCES)
  for (const form of row.forms) {
    const [first = ''] = form.split(/[ .-]/u);
    const known = BY_WORD.get(first) ?? [];
    BY_WORD.set(first, known);
    known.push({ form, row });
    known.sort((a, b) => b.form.length - a.form.length);
  }
const CAPITAL_WORD = /(?<![\p{L}\d])\p{Lu}\p{L}{0,40}/gu;
const LETTER = /[\p{L}\d]/u;

/** What may stand in capitals before the name of a province; any other capital word makes it part of a longer name. */
const NOUNS = new Set(
  'tỉnh|ubnd|hđnd|ủy|đbqh|đoàn|mttq|an|sự|báo|đài|sở|bqp|đảng|bộ|từ|tại|ở|của|và|về|với|đến|vùng|dân|quốc|kỳ|khu|cho|là|các|thủ|đô'.split(
    '|',
  ),
);
/** Units below the province: the name after them is theirs. */
const SMALLER = new Set('huyện|quận|xã|phường|trấn|thôn|bản|ấp|làng|đường|sông|biển|hồ|cầu|phố'.split('|'));
/** "Thái Bình Dương" is an ocean. */
const LONGER: Readonly<Record<string, string>> = { 'Thái Bình': 'dương' };
const CITY_NOUN = /(?:thành phố |tp\.? ?)$/u;

const capital = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * The provinces that a text names, each once, in its order: in capitals, and not as part of the name of a person, an
 * ocean or a smaller place. In: NFC text as printed.
 */
export function provincesIn(text: string): string[] {
  const found = new Set<string>();
  const marked = foldMarks(text);
  let folded: string | null = null;
  for (const { index, 0: word } of marked.matchAll(CAPITAL_WORD)) {
    const rows = BY_WORD.get(foldCase(word));
    if (!rows) continue;
    folded ??= foldCase(marked);
    for (const { form, row } of rows) {
      const end = index + form.length;
      if (!folded.startsWith(form, index) || LETTER.test(folded.charAt(end))) continue;
      if (LONGER[row.name] && folded.startsWith(LONGER[row.name] as string, end + 1)) continue;
      if (standsAlone(marked, folded, index, row, form)) found.add(row.name);
      break;
    }
  }
  return [...found];
}

/** Whether what stands before lets the name be a province's. "Thành phố Kon Tum" was a city in the province of that name. */
function standsAlone(
  marked: string,
  folded: string,
  start: number,
  { city, afterNoun }: ProvinceRow,
  form: string,
): boolean {
  const near = folded.slice(Math.max(0, start - 11), start);
  if (CITY_NOUN.test(near)) return city;
  if (afterNoun && !form.startsWith('tp')) return city && /(?:thành ủy) $/u.test(near);
  const before = /([^\s,;:()"/]{1,20}) $/u.exec(marked.slice(Math.max(0, start - 22), start))?.[1];
  if (!before) return true;
  const word = folded.slice(start - 1 - before.length, start - 1);
  if (SMALLER.has(word)) return false;
  if (word === 'ủy' && !city && /(?:thành|huyện|thị) ủy $/u.test(near)) return false;
  // A text in capitals throughout shows no names by them.
  return NOUNS.has(word) || !capital(before.charAt(0)) || marked === marked.toUpperCase();
}
