import { LAW_NAME_STOPS, LAW_NAMES } from '../../lexicon/law-names.ts';
import { fold } from '../../text/fold.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import type { Part } from './citation.ts';
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
const TAIL = new RegExp(`(?: của đảng(?! bộ)|${TERM}|,? nhiệm kỳ \\d{4} ?- ?\\d{4}| \\(\\d{4}\\))`, 'uy');
/** "Đại hội Đảng bộ tỉnh Bắc Giang": the proper name of the place. */
const PLACE = /(?: \p{Lu}[\p{L}]*){1,3}(?= (?:lần thứ|nhiệm kỳ|khóa)|[.,;:)\n]| và | đã | đề | là )/uy;

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
    const tail =
      stickyLength(TAIL, flow.folded, end) ||
      stickyLength(PLACE, flow.marked, end) ||
      stickyLength(ORDINAL_TAIL, flow.folded, end);
    if (tail === 0) break;
    end += tail;
  }
  const text = flow.text.slice(start, end).replace(/[\s,]+$/u, '');
  const folded = flow.folded.slice(start, start + text.length);
  return isOneConference(folded) ? { text, at: [start, start + text.length] } : null;
}

const ORDINAL_TAIL = new RegExp(` lần thứ ${ORDINAL}`, 'uy');
const DISTINCT =
  /(?:^| )(?:lần thứ|khóa|thứ) |(?:đại hội|hội nghị|trung ương|tw) (?:đảng )?(?:[ivx]{1,6}|\d{1,2})(?![\p{L}\d])|đảng bộ (?:tỉnh|thành phố|huyện|khối|quận|thị|xã|phường|lần|các)/u;
const isOneConference = (name: string): boolean => DISTINCT.test(name);

const KNOWN_LAW = new RegExp(`${oneOf(LAW_NAMES)}${NOT_BEFORE_WORD}`, 'uy');
const AMENDING =
  / ?(?:sửa đổi, bổ sung|sửa đổi) (?:một số điều|các điều|điều \d{1,3})? ?(?:của )?(?:bộ luật|các luật|luật|pháp lệnh) /uy;
/** Up to here a name with commas is one name: its number, date or year follows. */
const TO_NUMBER = /^[\p{L}\p{M}\s,-]{3,140}?(?= số \d{1,3}\/\d{4}\/| số:? ?\d| ngày \d| năm (?:19|20)\d\d)/u;
const STOPS = new Set<string>(LAW_NAME_STOPS);
const LAW_WORD = /(?:luật|nghị|thông tư|quyết định|pháp lệnh|chỉ thị|giấy|kết luận|điều|khoản|công văn)(?!\p{L})/u;

/**
 * The name of a law after "Luật", "Bộ luật" or "Pháp lệnh"; null where no name follows. Where the word is written small
 * ("luật Đất đai"), only a known name in capitals is one.
 */
export function lawNameAfter(flow: Flow, offset: number, capital: boolean): Part | null {
  if (flow.folded.charAt(offset) !== ' ') return null;
  if (!capital) {
    const length = stickyLength(KNOWN_LAW, flow.folded, offset + 1);
    if (length === 0 || !/\p{Lu}/u.test(flow.marked.charAt(offset + 1))) return null;
    return { text: flow.text.slice(offset + 1, offset + 1 + length), at: [offset + 1, offset + 1 + length] };
  }
  const about = flow.folded.startsWith(' về ', offset) ? 3 : 0;
  const start = offset + 1 + about;
  const amending = stickyLength(AMENDING, flow.folded, offset);
  const end = amending > 0 ? nameEnd(flow, offset + amending, true) : nameEnd(flow, start, about > 0);
  return end === null ? null : { text: flow.text.slice(start, end), at: [start, end] };
}

function nameEnd(flow: Flow, start: number, anyCase: boolean): number | null {
  const capital = /\p{Lu}/u.test(flow.marked.charAt(start));
  const known = stickyLength(KNOWN_LAW, flow.folded, start);
  const found = TO_NUMBER.exec(flow.folded.slice(start, start + 170))?.[0];
  // In small letters only a number right after shows a name that the table lacks.
  const numbered =
    found !== undefined &&
    /^ số \d{1,3}\/\d{4}\//u.test(flow.folded.slice(start + found.length, start + found.length + 14));
  if (!capital && !anyCase && known === 0 && !numbered) return null;
  const ahead = found;
  if (ahead && !LAW_WORD.test(ahead.slice(1)) && ahead.length >= known && isOneName(ahead)) return start + ahead.length;
  if (known > 0) return start + known;
  let end = start;
  for (const word of flow.folded.slice(start, start + 120).matchAll(/(^| (?:- )?)([\p{L}\p{M}]+)/gu)) {
    if (word.index !== end - start) break;
    const text = word[2] ?? '';
    const next = flow.folded.slice(start + word.index + word[0].length, start + word.index + word[0].length + 12);
    if (
      STOPS.has(text) ||
      (text === 'và' && (LAW_WORD.test(next) || /^ (?:các|những|một) /u.test(next))) ||
      LAW_WORD.test(text)
    )
      break;
    end = start + word.index + word[0].length;
  }
  return end - start > 2 ? end : null;
}

/** Words of a name up to its number, not of a clause that happens to reach one. */
const isOneName = (ahead: string): boolean =>
  !ahead
    .split(/[\s,]+/)
    .some(
      (word) =>
        STOPS.has(word) && word !== 'quốc' && word !== 'với' && word !== 'ban' && word !== 'theo' && word !== 'do',
    );

function stickyLength(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
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
