import { ISSUER_HEADS, ISSUER_STOPS, WHOLE_ISSUERS } from '../../lexicon/issuers.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { lengthAt, nameStops } from './clause-words.ts';
import { type Flow, hasCapital, isCapital } from './flow.ts';

const TERM = '(?:,? ?\\(? ?khóa (?:[ivx]{1,5}|\\d{1,2})(?: ?\\))?)';
const WHOLE = new RegExp(`${oneOf(WHOLE_ISSUERS)}(?! (?:hội|đoàn) )${NOT_BEFORE_WORD}${TERM}?`, 'uy');
const HEAD = new RegExp(`(?:(?:phó |tổng |chánh ){1,2})?${oneOf(ISSUER_HEADS)}${NOT_BEFORE_WORD}`, 'uy');
/** Between the words of a name; a comma only in those of two ministries and their departments. */
const GAP = /(?<=tp)\. ?| ?- ?|, ?(?=thể thao|thông tin|thương binh|tt&)| \([a-zđ&]{2,8}\) | {1,90}/uy;
const STOP = nameStops(ISSUER_STOPS);
/** Words with small letters in the names of units and bodies, after which the name goes on even past "và". */
const WORD = /(?!\d)[A-Za-zÀ-ỹ0-9&./'-]*[A-Za-zÀ-ỹ0-9&'/]/uy;
const LONGEST = 18;
const JOINED =
  /(?:,| và| -) (?=(?:liên )?(?:bộ|chính phủ|ủy ban|thanh tra|ngân hàng|tòa án|viện kiểm|hội|tổng liên)(?![A-Za-zÀ-ỹ]))/uy;

/**
 * Where the name of an issuing body that begins at an offset ends; null where none begins there.
 * A body with a whole name of its own ends with it, any other at the first word that tells of the document.
 * `known`: only what begins with a word for a body or an office, not just with a capital.
 */
export function issuerEnd(flow: Flow, start: number, known = false): number | null {
  let end: number | null = null;
  let next = oneIssuerEnd(flow, start, known);
  for (let bodies = 0; next !== null && bodies < 4; bodies += 1) {
    end = next;
    const joint = lengthAt(JOINED, flow.folded, end);
    next = joint > 0 ? oneIssuerEnd(flow, end + joint, true) : null;
  }
  return end;
}

function oneIssuerEnd(flow: Flow, start: number, known: boolean): number | null {
  // "của Luật …" is no body, though written with a capital.
  const whole = lengthAt(WHOLE, flow.folded, start);
  if (whole > 0) return start + whole;
  const head = lengthAt(HEAD, flow.folded, start);
  if (head === 0 && (known || !isCapital(flow, start))) return null;
  const end = nameEnd(flow, start, start + head);
  return hasCapital(flow.marked.slice(start, end)) ? end : null;
}

/** Walks the words of a name: capitals go on; small letters go on until a stop word. */
function nameEnd(flow: Flow, start: number, headEnd: number): number {
  let end = headEnd;
  for (let words = 0; words < LONGEST; words += 1) {
    const at = end > start ? end + lengthAt(GAP, flow.folded, end) : end;
    const length = lengthAt(WORD, flow.folded, at);
    if (length === 0 || (end > start && !isCapital(flow, at) && isStop(flow, at))) break;
    end = at + length;
  }
  return end;
}

const LINK = /(?:và|của)(?![A-Za-zÀ-ỹ]| {1,90}\p{Lu}| xã hội| du lịch| đào tạo| đầu tư| môi| truyền| công nghệ)/uy;
const isStop = ({ folded, marked }: Flow, at: number): boolean =>
  lengthAt(LINK, marked, at) + lengthAt(STOP, folded, at) > 0;
