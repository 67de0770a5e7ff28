import { LAW_NAME_STOPS, LAW_NAMES } from '../../lexicon/law-names.ts';
import { CLAUSE_MARKS } from '../../lexicon/subjects.ts';
import { NOT_BEFORE_WORD, oneOf, wholeWords } from '../../text/words.ts';
import type { Part } from './citation.ts';
import { LAW_WORD, lengthAt, nameStops } from './clause-words.ts';
import { type Flow, isCapital, partOf } from './flow.ts';

const KNOWN_LAW = new RegExp(`${oneOf(LAW_NAMES)}${NOT_BEFORE_WORD}`, 'uy');
const LEAD = / (?:về )?/uy;
const AMENDING =
  /(?:sửa đổi, bổ sung|sửa đổi) (?:một số điều|các điều|điều \d{1,3})? ?(?:của )?(?:bộ luật|các luật|luật|pháp lệnh) /uy;
/** Up to here a name with commas is one name: its number, date or year follows. */
const TO_NUMBER = /^[A-Za-zÀ-ỹ\s,-]{3,140}?(?= số:? ?\d| ngày \d| năm (?:19|20)\d\d)/u;
const STOP = nameStops(LAW_NAME_STOPS);
/** A clause that happens to reach a number. */
const CLAUSE = wholeWords(['luật', 'nghị', 'pháp lệnh', 'từ', 'tại', 'có', ...CLAUSE_MARKS]);
/** No law: its people, and bodies that bring one in ("dự án Luật Chính phủ trình"). */
const NO_LAW = /(?:sư|gia|pháp|chơi|chính phủ|quốc hội|việt nam)(?![A-Za-zÀ-ỹ])/uy;
/** The next word of a name; "và" and a comma go on in small letters only to what laws are known to join so. */
const NEXT_WORD =
  /(?: và (?=gia đình|chữa cháy|công nghệ|phát triển|hiệu quả|vừa)|, (?=chống |sử dụng )| (?:- )?)?[A-Za-zÀ-ỹ]+/uy;
/** In small letters three words are a name, or two at the end of a clause ("Luật đường sắt,"): "Luật đầy đủ" is none. */
const SMALL = /^\S+ \S+(?: |[,.;:)\n]$)/u;

/**
 * The name of a law after "Luật", "Bộ luật" or "Pháp lệnh"; null where no name follows. Where the word is written small
 * ("luật Đất đai"), only a name in capitals is one.
 */
export function lawNameAfter(flow: Flow, offset: number, named: boolean): Part | null {
  const lead = lengthAt(LEAD, flow.folded, offset);
  const start = offset + lead;
  const end = lead === 0 ? null : lawNameEnd(flow, start + lengthAt(AMENDING, flow.folded, start), named);
  return end === null ? null : partOf(flow, start, end);
}

/** In small letters a name is one only after the word for a law in a capital of its own. */
function lawNameEnd(flow: Flow, start: number, named: boolean): number | null {
  const small = !isCapital(flow, start);
  const known = lengthAt(KNOWN_LAW, flow.folded, start);
  if (small && (!named || (known === 0 && lengthAt(STOP, flow.folded, start) > 0))) return null;
  if (lengthAt(NO_LAW, flow.folded, start) > 0) return null;
  const ahead = TO_NUMBER.exec(flow.folded.slice(start, start + 170))?.[0] ?? '';
  if (ahead.length > known && !ahead.slice(1).match(CLAUSE)) return start + ahead.length;
  if (known > 0) return start + known;
  let end = start;
  for (let words = 0; words < 16; words += 1) {
    const and = flow.folded.startsWith(' và ', end) && isCapital(flow, end + 4) ? 3 : 0;
    const length = and + lengthAt(NEXT_WORD, flow.folded, end + and);
    const word = end + flow.folded.slice(end, end + length).search(/[A-Za-zÀ-ỹ]{1,40}$/u);
    if (length === and || lengthAt(LAW_WORD, flow.folded, word) > 0) break;
    if (
      flow.folded.startsWith('và', word) ||
      (words > 0 && !isCapital(flow, word) && lengthAt(STOP, flow.folded, word) > 0)
    )
      break;
    end += length;
  }
  const name = flow.folded.slice(start, end);
  return name.length > 2 && (!small || known > 0 || SMALL.test(flow.folded.slice(start, end + 1))) ? end : null;
}
