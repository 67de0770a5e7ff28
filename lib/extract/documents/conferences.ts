import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import type { Part } from './citation.ts';
import { lengthAt } from './clause-words.ts';
import { type Flow, partOf } from './flow.ts';

const ROMAN = 'i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx'.split('|');
/** Ordinals in words. */
const WORDS = 'nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|mười lăm'.split('|');
const ORDINAL = `(?:[ivx]{1,6}|\\d{1,2}|${oneOf(WORDS)})(?![A-Za-zÀ-ỹ\\d/%]|[.,]\\d)`;

const HEAD = /(?: của| tại)? (?=(?:đại hội|hội nghị|trung ương (?:lần thứ )?\d|tw \d)(?![A-Za-zÀ-ỹ]))/uy;
/** What the name of a congress or plenum is made of: its ordinal, scope and term. */
const PART = new RegExp(
  ` ?(?:(?:(?:lần )?thứ )?${ORDINAL}|đại hội|hội nghị|đại biểu|toàn quốc|đảng bộ|đảng|bộ|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|các cấp|trung ương|ban chấp hành|bch|tw|của đảng)${NOT_BEFORE_WORD}` +
    '|,? ?\\(? ?khóa [ivx\\d]{1,5}(?:, ?[ivx]{1,5}(?![A-Za-zÀ-ỹ]))?\\)?|,? nhiệm kỳ \\d{4} ?- ?\\d{4}|,(?= b)',
  'uy',
);
/** "Đại hội Đảng bộ tỉnh Bắc Giang lần thứ …": the proper name of the place. */
const PLACE = /(?: \p{Lu}[A-Za-zÀ-ỹ]*){1,3}/uy;
const NUMBERED = new RegExp(`(?: thứ |(?<![A-Za-zÀ-ỹ])(?=[ivx\\d]))(${ORDINAL})`, 'u');
const MOST_PARTS = 14;

/**
 * The congress or plenum after "Nghị quyết" ("Đại hội XIII của Đảng", "Trung ương 6 khóa XIII"). A bare "Đại hội" or
 * "Hội nghị" names none: null.
 */
export function conferenceAfter(flow: Flow, offset: number): Part | null {
  const head = lengthAt(HEAD, flow.folded, offset);
  if (head === 0) return null;
  const start = offset + head;
  let end = start;
  for (let parts = 0, length = 1; parts < MOST_PARTS && length; parts += 1) {
    length = lengthAt(PART, flow.folded, end) || lengthAt(PLACE, flow.marked, end);
    end += length;
  }
  const part = partOf(flow, start, start + flow.text.slice(start, end).replace(/[\s,]{1,40}$/, '').length);
  const key = keyOf(part.folded);
  const [, ordinal, term] = key.split('|');
  return ordinal || term || /đảng bộ (?!bộ)\S/.test(part.folded) ? { ...part, key } : null;
}

const ordinalOf = (printed = ''): string =>
  String(Number(printed) || ROMAN.indexOf(printed) + 1 || WORDS.indexOf(printed) + 1 || '');

/** A congress or plenum in one form: kind, ordinal, term ("trung ương|11|13"); what is not said is empty. */
function keyOf(folded: string): string {
  const name = folded.replace(/[(),\s]+/g, ' ');
  const term = /khóa (\S+)/u.exec(name)?.[1];
  const rest = name.replace(/ (?:khóa|nhiệm kỳ) .*/u, '');
  const ordinal = NUMBERED.exec(`${rest} `)?.[1];
  const kind = /đại hội/.test(rest) ? (/đảng bộ/.test(rest) ? 'đảng bộ' : 'đại hội') : 'trung ương';
  return [kind, ordinalOf(ordinal), ordinalOf(term)].join('|');
}
