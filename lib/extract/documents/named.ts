import { LAW_NAME_STOPS, LAW_NAMES } from '../../lexicon/law-names.ts';
import { CLAUSE_MARKS } from '../../lexicon/subjects.ts';
import { fold } from '../../text/fold.ts';
import { NOT_BEFORE_WORD, oneOf, wholeWords } from '../../text/words.ts';
import type { Part } from './citation.ts';
import { lengthAt, nameStops } from './clause-words.ts';
import type { Flow } from './flow.ts';

const SCOPE =
  '(?:đại biểu|toàn quốc|toàn thể|đảng bộ|đảng|bộ|tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|các cấp|trung ương|bch|ban chấp hành|tw|khối|các cơ quan)';
const ORDINAL =
  '(?:lần )?(?:thứ )?(?:[ivx]{1,6}|\\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?)(?![\\p{L}\\d/%]|[.,]\\d)';
const TERM = '(?:,? ?\\(? ?khóa [ivx\\d]{1,5}(?:, ?[ivx]{1,5}(?!\\p{L}))?(?: của đảng)?\\)?)';
/** A congress or plenum that a resolution is named after, with its ordinal, scope and term. */
const CONFERENCE = new RegExp(
  '(?: của| tại)? ((?:đại hội|hội nghị|trung ương(?= (?:lần thứ )?\\d)|tw(?= \\d)|ban chấp hành trung ương(?= lần))' +
    `(?: (?:lần thứ ${ORDINAL}|${ORDINAL}|${SCOPE})|, (?=ban chấp hành|bch)(?:ban chấp hành|bch)){0,10})`,
  'uy',
);
const TAIL = new RegExp(
  `(?: của đảng(?! bộ)| lần thứ ${ORDINAL}|${TERM}|,? nhiệm kỳ \\d{4} ?- ?\\d{4}| \\(\\d{4}\\))`,
  'uy',
);
/** "Đại hội Đảng bộ tỉnh Bắc Giang lần thứ …": the proper name of the place. */
const PLACE = /(?: \p{Lu}\p{L}*){1,3}(?= (?:lần thứ|nhiệm kỳ|khóa)|[.,;:)\n]| và | đã | đề | là )/uy;

/**
 * The congress or plenum after "Nghị quyết" ("Đại hội XIII của Đảng", "Trung ương 6 khóa XIII"). A bare "Đại hội" or
 * "Hội nghị" names none: null.
 */
export function conferenceAfter(flow: Flow, offset: number): Part | null {
  CONFERENCE.lastIndex = offset;
  const match = CONFERENCE.exec(flow.folded);
  if (!match) return null;
  const name = match[1] ?? '';
  let end = offset + match[0].length;
  const start = end - name.length;
  for (let i = 0; i < 4; i += 1) {
    const tail = lengthAt(TAIL, flow.folded, end) || lengthAt(PLACE, flow.marked, end);
    if (tail === 0) break;
    end += tail;
  }
  const text = flow.text.slice(start, end).replace(/[\s,]+$/u, '');
  const folded = flow.folded.slice(start, start + text.length);
  return isOneConference(folded) ? { text, at: [start, start + text.length] } : null;
}

const DISTINCT =
  /(?:^| )(?:lần thứ|khóa|thứ) |(?:đại hội|hội nghị|trung ương|tw) (?:đảng )?(?:[ivx]{1,6}|\d{1,2})(?![\p{L}\d])|đảng bộ (?:tỉnh|thành phố|huyện|khối|quận|thị|xã|phường|lần|các)/u;
const isOneConference = (name: string): boolean => DISTINCT.test(name);

const KNOWN_LAW = new RegExp(`${oneOf(LAW_NAMES)}${NOT_BEFORE_WORD}`, 'uy');
const AMENDING =
  / (?:về )?(?:sửa đổi, bổ sung|sửa đổi) (?:một số điều|các điều|điều \d{1,3})? ?(?:của )?(?:bộ luật|các luật|luật|pháp lệnh) /uy;
/** Up to here a name with commas is one name: its number, date or year follows. */
const TO_NUMBER = /^[\p{L}\p{M}\s,-]{3,140}?(?= số \d{1,3}\/\d{4}\/| số:? ?\d| ngày \d| năm (?:19|20)\d\d)/u;
const STOP = nameStops(LAW_NAME_STOPS);
/** A clause that happens to reach a number. */
const CLAUSE = wholeWords(
  ['luật', 'nghị', 'pháp lệnh', 'từ', 'tại', 'có', ...CLAUSE_MARKS].filter((word) => word !== 'do'),
);
const LAW_WORD = /(?:luật|nghị|thông tư|quyết định|pháp lệnh|chỉ thị|giấy|kết luận|điều|khoản|công văn)(?!\p{L})/uy;
/** No law: its people, and bodies that bring one in ("dự án Luật Chính phủ trình"). */
const NO_LAW = /(?:sư|gia|pháp|chơi|chính phủ|quốc hội|việt nam)(?!\p{L})/uy;
/** The next word of a name; "và" and a comma go on in small letters only to what laws are known to join so. */
const NEXT_WORD =
  /(?: và (?=gia đình|chữa cháy|công nghệ|phát triển|hiệu quả|vừa)|, (?=chống |sử dụng )| (?:- )?)?[\p{L}\p{M}]+/uy;
/** In small letters three words are a name, or two at the end of a clause ("Luật đường sắt,"): "Luật đầy đủ" is none. */
const SMALL = /^\S+ \S+(?: |[,.;:)\n]$)/u;

/**
 * The name of a law after "Luật", "Bộ luật" or "Pháp lệnh"; null where no name follows. Where the word is written small
 * ("luật Đất đai"), only a name in capitals is one.
 */
export function lawNameAfter(flow: Flow, offset: number, named: boolean): Part | null {
  const about = flow.folded.startsWith(' về ', offset) ? 3 : 0;
  const start = offset + 1 + about;
  const end = lawNameEnd(flow, start + Math.max(0, lengthAt(AMENDING, flow.folded, offset) - 1), named);
  return end === null || flow.folded.charAt(offset) !== ' '
    ? null
    : { text: flow.text.slice(start, end), at: [start, end] };
}

/** In small letters a name is one only after the word for a law in a capital of its own. */
function lawNameEnd(flow: Flow, start: number, named: boolean): number | null {
  const isCapital = (at: number): boolean => /\p{Lu}/u.test(flow.marked.charAt(at));
  const small = !isCapital(start);
  const known = lengthAt(KNOWN_LAW, flow.folded, start);
  if (small && (!named || (known === 0 && lengthAt(STOP, flow.folded, start) > 0))) return null;
  if (lengthAt(NO_LAW, flow.folded, start) > 0) return null;
  const ahead = TO_NUMBER.exec(flow.folded.slice(start, start + 170))?.[0] ?? '';
  if (ahead.length > known && !ahead.slice(1).match(CLAUSE)) return start + ahead.length;
  if (known > 0) return start + known;
  let end = start;
  for (let words = 0; words < 16; words += 1) {
    const and = flow.folded.startsWith(' và ', end) && isCapital(end + 4) ? 3 : 0;
    const length = and + lengthAt(NEXT_WORD, flow.folded, end + and);
    const word = end + flow.folded.slice(end, end + length).search(/[\p{L}\p{M}]+$/u);
    if (length === and || lengthAt(LAW_WORD, flow.folded, word) > 0) break;
    if (flow.folded.startsWith('và', word) || (words > 0 && !isCapital(word) && lengthAt(STOP, flow.folded, word) > 0))
      break;
    end += length;
  }
  const name = flow.folded.slice(start, end);
  return name.length > 2 && (!small || known > 0 || SMALL.test(flow.folded.slice(start, end + 1))) ? end : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const WORDS: Readonly<Record<string, number>> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

function ordinalValue(printed: string): string {
  if (/^\d+$/.test(printed)) return String(Number(printed));
  if (/^[ivx]+$/.test(printed)) {
    const values = [...printed].map((letter) => ROMAN[letter] ?? 0);
    return String(values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0));
  }
  return String(printed.split(' ').reduce((sum, word) => sum + (WORDS[word] ?? 0), 0));
}

/** A congress or plenum in one form: kind, ordinal, term ("trung ương|11|13"); what is not said is empty. */
export function conferenceKey(issuer: string): string {
  const name = fold(issuer).replace(/[(),]/g, ' ').replace(/\s+/g, ' ');
  const term = /khóa ([ivx]+|\d+)/u.exec(name)?.[1];
  const rest = name.replace(/khóa (?:[ivx]+|\d+)/u, '').replace(/nhiệm kỳ.{0,40}$/u, '');
  const ordinal =
    /(?:^| )(?:lần )?thứ ((?:mười )?\p{L}+|\d+)/u.exec(rest)?.[1] ??
    /(?<!\p{L})([ivx]{1,6}|\d{1,2})(?!\p{L})/u.exec(rest)?.[1];
  const kind = /đại hội/.test(rest) ? (/đảng bộ/.test(rest) ? 'đảng bộ' : 'đại hội') : 'trung ương';
  return [kind, ordinal ? ordinalValue(ordinal) : '', term ? ordinalValue(term) : ''].join('|');
}
