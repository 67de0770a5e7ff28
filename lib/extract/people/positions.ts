import type { Held } from '../../digest/model.ts';
import { foldMarks } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import type { Position } from './mentions.ts';
import { IN_A_YEAR } from './roles.ts';

/** A position of a person: the page's own words, and its words in one spelling, for telling two apart. */
export type NamedPosition = { text: string; words: string[]; held: Held | null };

/** Chair of one visit's delegation or of one meeting: no office. */
const NO_POSITION =
  /^(?:phó )?(?:trưởng )?đoàn(?! đbqh| đại biểu quốc hội| chuyên trách)|^(?:chủ tọa|đại biểu|trưởng nhóm)$/u;
const FORMER = /^(?:nguyên|cựu)(?! chiến binh)(?![A-Za-zÀ-ỹ])/iu;
/** What stands in brackets, and a term. */
const BRACKETS = / ?\([^()]*\)| kh(?:óa|oá)(?: [IVXL\d]+)?$/giu;

/** Offices as positions of a person; what is no office is left out ("trưởng đoàn" of a visit). */
export const positionsOf = ({ text, folded }: Reading, offices: readonly Position[]): NamedPosition[] =>
  offices.flatMap(({ start, end }) => {
    const plain = folded.slice(start, end);
    if (NO_POSITION.test(plain)) return [];
    const held = FORMER.test(plain) ? 'former' : heldOf(folded.slice(Math.max(0, start - 120), start));
    return [{ text: inSentenceCase(text.slice(start, end).replace(BRACKETS, '')), words: wordsOf(plain), held }];
  });

const NEW =
  /(?<![A-Za-zÀ-ỹ])(?:tân|trúng cử|trở thành|(?:bổ nhiệm|bầu|điều động|phê chuẩn|chỉ định|phân công)[^.;]{0,90}(?:giữ|làm|chức))(?: chức)?(?: vụ| danh)? $/u;
const LOST = /(?:miễn nhiệm|cách chức|bãi nhiệm|thôi)[^.;,]{0,30}$/u;
const PROPOSED = /(?:(?:giới thiệu|ứng cử)[^.,;]{0,25}|giới thiệu[^.;]{0,90} bầu[^.;]{0,60})$/u;

function heldOf(before: string): Held | null {
  if (LOST.test(before)) return 'former';
  if (PROPOSED.test(before)) return 'proposed';
  // "Tháng 6/2012, ông được điều động giữ chức …": whether it is held now isn't said.
  return NEW.test(before) && !IN_A_YEAR.test(before) ? 'new' : null;
}

/** The words of an office in folded text, for telling two apart. */
export const wordsOf = (plain: string): string[] =>
  plain
    .replace(BRACKETS, '')
    .replace(' & ', ' và ')
    .split(/[^A-Za-zÀ-ỹ0-9&]+/u)
    .filter((word) => word && word !== 'của');

/** "PHÓ CHỦ TỊCH" of a signature block is shown as "Phó chủ tịch". */
function inSentenceCase(printed: string): string {
  if (printed !== printed.toUpperCase() || !printed.includes(' ')) return printed;
  // Look-alike letters of another script would be none of ours in lower case.
  const letters = foldMarks(printed);
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}

/** Nobody has more offices: a line that says so is gone through for so many of the last alone. */
const MOST = 20;

/**
 * Adds a position to a person's, in the order of first mention. The same office said more fully takes the place of
 * the shorter ("Bộ trưởng" → "Bộ trưởng Bộ Tài chính"); said more briefly it adds nothing. An office that is over
 * ("nguyên Bí thư") is not also a current one ("khi là Bí thư").
 */
export function addPosition(positions: NamedPosition[], added: NamedPosition): void {
  for (let i = Math.max(0, positions.length - MOST); i < positions.length; i += 1) {
    const known = positions[i] as NamedPosition;
    const [isOver, wasOver] = [FORMER.test(added.text), FORMER.test(known.text)];
    const [words, knownWords] = [added.words.slice(+isOver), known.words.slice(+wasOver)];
    const isFuller = (isOver || !wasOver) && isWithin(knownWords, words);
    // Of two spellings of one office the longer is shown ("Kế hoạch & Đầu tư", "Kế hoạch và Đầu tư").
    const isLonger = isFuller && added.text.length > known.text.length;
    if ((wasOver || !isOver) && !isLonger && isWithin(words, knownWords)) return;
    if (isFuller) {
      positions[i] = added;
      return;
    }
  }
  positions.push(added);
}

/** Whether two people's positions have nothing in common; who has none differs from nobody. */
export const differ = (some: readonly NamedPosition[], others: readonly NamedPosition[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  !some.slice(-MOST).some((a) => others.some((b) => isWithin(a.words, b.words) || isWithin(b.words, a.words)));

/** The letter that a word begins with, without its marks: two positions of one office begin with the same. */
export const initialOf = (word = ''): string => word.normalize('NFD').charAt(0);

/** For how many of the words from `at` on a word stands: one if equal, more if it is their abbreviation, else none. */
function standsFor(word: string, words: readonly string[], at: number): number {
  if (words[at] === word) return 1;
  const letters = word
    .replace('tw', 'tư')
    .normalize('NFD')
    .replace(/[\u0300-\u036f&]/g, '');
  let spelled = '';
  for (let next = at; next < words.length && letters.startsWith(spelled); next += 1) {
    if (words[next] !== 'và') spelled += initialOf(words[next]);
    if (spelled === letters) return next - at + 1;
  }
  return 0;
}

/** Whether all words of one position stand in the other in the same order, abbreviated or not, and both begin alike. */
export function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  // The cheapest question first: "UBND" and "ủy ban" begin alike, most others don't.
  if (initialOf(shorter[0]) !== initialOf(longer[0])) return false;
  // Words run together, a commission called by its number ("Ban Chỉ đạo 389").
  if (longer.join('').startsWith(shorter.join('').replace(/\d{1,4}$/u, ''))) return true;
  let [i, j] = [0, 0];
  while (i < shorter.length && j < longer.length) {
    const spelled = standsFor(shorter[i] as string, longer, j);
    const abbreviated = spelled === 0 ? standsFor(longer[j] as string, shorter, i) : 0;
    if (i === 0 && spelled + abbreviated === 0) return false;
    i += spelled ? 1 : abbreviated;
    j += spelled || 1;
  }
  return i === shorter.length;
}
