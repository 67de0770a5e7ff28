import { PROVINCES } from '../lexicon/provinces.ts';
import { foldCase, foldMarks } from '../text/fold.ts';
import { wholeWords } from '../text/words.ts';

const ROWS = new Map(PROVINCES.flatMap((row) => row.forms.map((form) => [form, row] as const)));
const ANY = wholeWords([...ROWS.keys()]);

/** What may stand in capitals before the name of a province; any other capital word makes it part of a longer name. */
const NOUNS = new Set(
  'tỉnh|phố|tp|tp.|ubnd|hđnd|ủy|uỷ|đbqh|đoàn|mttq|an|sự|báo|đài|sở|bqp|đảng|bộ|từ|tại|ở|của|và|về|với|đến|vùng|dân|quốc|kỳ|khu|cho|là|các|thủ'.split(
    '|',
  ),
);
/** Units below the province: the name after them is theirs. */
const SMALLER = new Set('huyện|quận|xã|phường|trấn|thôn|bản|ấp|làng|đường|sông|biển|hồ|cầu|phố'.split('|'));
/** "Thái Bình Dương" is an ocean. */
const LONGER: Readonly<Record<string, string>> = { 'Thái Bình': 'dương' };

const capital = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * The provinces that a text names, each once, in its order: in capitals, and not as part of the name of a person, an
 * ocean or a smaller place. In: NFC text as printed.
 */
export function provincesIn(text: string): string[] {
  const marked = foldMarks(text);
  const folded = foldCase(marked);
  const found = new Set<string>();
  for (const match of folded.matchAll(ANY)) {
    const row = ROWS.get(match[0]);
    if (!row) continue;
    const { name, city } = row;
    const start = match.index;
    const end = start + match[0].length;
    if (!capital(marked.charAt(start)) || !standsAlone(marked, folded, start, city)) continue;
    if (LONGER[name] && folded.slice(end + 1).startsWith(LONGER[name])) continue;
    found.add(name);
  }
  return [...found];
}

/** Whether what stands before lets the name be a province's. "Thành phố Kon Tum" was a city in the province of that name. */
function standsAlone(marked: string, folded: string, start: number, city: boolean): boolean {
  const before = /([^\s,;:()"/]{1,20}) $/u.exec(marked.slice(Math.max(0, start - 22), start))?.[1];
  if (!before) return true;
  const word = folded.slice(start - 1 - before.length, start - 1);
  if (word === 'phố' || word === 'tp' || word === 'tp.')
    return city && !/(?<!thành )phố $/u.test(folded.slice(0, start));
  if (SMALLER.has(word)) return false;
  if (word === 'ủy' && !city && /(?:thành|huyện|thị) ủy $/u.test(folded.slice(0, start))) return false;
  // A text in capitals throughout shows no names by them.
  return NOUNS.has(word) || !capital(before.charAt(0)) || marked === marked.toUpperCase();
}
