import { BODY_NOUNS } from '../lexicon/bodies.ts';
import type { Reading } from '../text/reading.ts';
import { NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
import { continuesField, isEnd, PERSON_WORD, RANK, TERRITORY } from './bodies-words.ts';
import { foldedRows, matchAt } from './sticky.ts';

/** Capitals that open a sentence or a credit: the office has ended where the page lost the full stop. */
const OPENER =
  /(?:Theo|PV|Từ năm|Ông|Bà(?! Rịa))(?![A-Za-zÀ-ỹ])|(?:Trong|Tại|Sau|Ngày|Khi|Các|Ảnh|Nguồn)(?: \p{Ll}| \d| ?:)/uy;
const BODY = new RegExp(`${oneOf(foldedRows(BODY_NOUNS))}${NOT_BEFORE_WORD}(?! (?:nghị|thảo|đàm|đồng))`, 'uy');
const AD_HOC = /(?: thường trực)?(?: ban)?(?: chỉ đạo| tổ (?!chức)| công tác)/uy;
const TOKEN = /[A-Za-zÀ-ỹ0-9][A-Za-zÀ-ỹ0-9&'/.%]{0,40}(?:-[A-Za-zÀ-ỹ0-9&]{1,24}){0,4}/uy;
/** A stop after these is part of the word. */
const ABBREVIATED = /^(?:tp|tx|tt|q|h|p|t\.ư)\.$/u;
/** Offices at the side of another: "trợ lý Bộ trưởng". */
const ASSISTS = /(?:trợ lý|thư ký)$/u;
/** Envoys are sent to a place. */
const ENVOY = /(?:đại sứ|lãnh sự|đại diện)$/u;
const TO_A_PLACE = /tại \p{Lu}/uy;
const CONTINUES_CLOSED =
  /(?:và|ủy|đoàn|khối|khóa|đội|viên|ban|nữ|quân sự|trận|ương|tải|binh|triển|thương|chi nhánh|khu vực|quốc gia|tại)(?![A-Za-zÀ-ỹ])/uy;
const OF_A_BODY = /(?:của|thuộc) \p{Lu}|về \p{Lu}\p{Ll}/uy;
/** What a field or a kind of body begins with: capitals from here on are not yet a proper name ("Ban Quản lý"). */
const UNIT = /(?:ban|vụ|phòng|đoàn|đảng|báo|đài|tòa|quỹ|kho|khu|chi|đội|tổ|nhà|khối|liên|tổng|mặt)(?![A-Za-zÀ-ỹ])/uy;
/** A word with one capital: "Sơn", not "UBND". */
const TITLE_CASE = /\p{Lu}\p{Ll}/uy;
const MOST_WORDS = 32;
/** Bodies that are complete: small letters after them are no part of the office unless they name a territory. */
const CLOSING = /^(?:(?:tỉnh|thành|huyện|đảng) ủy|chính phủ|quốc hội|trung ương|chính trị|tịch nước)$/u;

/** Where the words of a body are read from. */
type Scan = Pick<Reading, 'marked' | 'folded'> & {
  /** Offsets at which people's names and other offices begin. */
  names: ReadonlySet<number>;
  heads: ReadonlySet<number>;
  /** An ad-hoc body goes by its purpose: "Tổ công tác … chỉ đạo đẩy nhanh tiến độ". */
  adHoc: boolean;
};

/**
 * Where the body after an office's head noun ends: at punctuation that no body contains, at a verb, at a person, at
 * the next office. In: a reading, where the head ends, the offsets at which names and heads begin. Out: an offset.
 */
export function bodyEnd(
  { marked, folded }: Pick<Reading, 'marked' | 'folded'>,
  headEnd: number,
  names: ReadonlySet<number>,
  heads: ReadonlySet<number>,
): number {
  const scan: Scan = { marked, folded, names, heads, adHoc: matchAt(AD_HOC, folded, headEnd) !== null };
  const assists = ASSISTS.test(folded.slice(Math.max(0, headEnd - 7), headEnd));
  const envoy = ENVOY.test(folded.slice(Math.max(0, headEnd - 8), headEnd));
  let end = headEnd;
  let last = '';
  let closed = false;
  let placed = false;
  let before = headEnd;
  /** How many capitalised words of a proper name end here. */
  let proper = 0;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const next = nextWord(scan, end);
    if (next < 0 || names.has(next)) break;
    if (heads.has(next) && !/^(?:của|trách|cho)$/u.test(last) && !(count === 0 && assists)) break;
    const territory = matchAt(TERRITORY, folded, next)?.[0] ?? '';
    const posted = envoy && matchAt(TO_A_PLACE, marked, next);
    if ((!posted && endsBody(scan, next, count)) || (closed && !territory && endsClosed(scan, next))) break;
    const token = territory || (matchAt(TOKEN, folded, next)?.[0] ?? '');
    if (!token) break;
    const stop = /[.'/]$/u.test(token) && !ABBREVIATED.test(token);
    const word = stop ? token.replace(/[.'/]{1,9}$/u, '') : token;
    before = end;
    end = next + word.length;
    if (stop) break;
    // "huyện Tuy An …" stays complete after the place's name; "Học viện Chính trị Quốc …" goes on.
    placed = territory !== '' || (placed && isUpper(marked, next));
    const inName = matchAt(TITLE_CASE, marked, next) && !matchAt(UNIT, folded, next) && !matchAt(BODY, folded, next);
    proper = inName ? proper + 1 : 0;
    // "Công ty Long Phú", "Tỉnh ủy Tuy An": small letters after a proper name say what its holder does.
    closed = placed || proper > 1 || CLOSING.test(`${last} ${word}`);
    last = word;
  }
  return /^(?:của|thuộc|và)$/u.test(last) ? before : end;
}

/** A word that no body contains begins here. */
function endsBody(scan: Scan, next: number, count: number): boolean {
  const { marked, folded, adHoc } = scan;
  // "Bộ trưởng Các vấn đề …" opens no sentence.
  if (matchAt(OPENER, marked, next) && (count > 0 || !folded.startsWith('các ', next))) return true;
  if (matchAt(OF_A_BODY, marked, next)) return false;
  if (isLower(marked, next) && (matchAt(PERSON_WORD, folded, next) || isEnd(folded, next, adHoc))) return true;
  return folded.startsWith('và ', next) && (count === 0 || endsAfterAnd(scan, next + 3));
}

/** After a complete body only what names a territory or a part of it goes on in small letters. */
const endsClosed = ({ marked, folded, adHoc }: Scan, next: number): boolean =>
  isLower(marked, next) && !adHoc && !matchAt(CONTINUES_CLOSED, folded, next) && !matchAt(OF_A_BODY, marked, next);

/** After "và" come others, a person, another office or a verb. */
function endsAfterAnd({ marked, folded, adHoc }: Scan, next: number): boolean {
  if (matchAt(RANK, folded, next)) return true;
  return (
    /^(?:các |\d|quyết định|nghị quyết)/u.test(folded.slice(next, next + 10)) ||
    (isLower(marked, next) && isEnd(folded, next, adHoc))
  );
}

/** The start of the next word of the body; -1 where punctuation ends it. */
function nextWord({ marked, folded }: Scan, end: number): number {
  const between = /^(?: - |- |-|, | & | )/u.exec(folded.slice(end, end + 3))?.[0];
  if (between === undefined) return -1;
  const next = end + between.length;
  if (between === ' ' || between === ' & ') return next;
  const upper = isUpper(marked, next);
  const goesOn = upper && (between !== ', ' || matchAt(BODY, folded, next));
  return goesOn || continuesField(folded, end, next) ? next : -1;
}

const isUpper = (marked: string, offset: number): boolean => /\p{Lu}/u.test(marked.charAt(offset));
const isLower = (marked: string, offset: number): boolean => /\p{Ll}/u.test(marked.charAt(offset));
