import { ISSUER_HEADS, ISSUER_STOPS, WHOLE_ISSUERS } from '../../lexicon/issuers.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { lengthAt, nameStops, TYPES } from './clause-words.ts';
import type { Flow } from './flow.ts';

const TERM = '(?:,? ?\\(? ?khóa (?:[ivx]{1,5}|\\d{1,2})(?:, [ivx]{1,5}(?![A-Za-zÀ-ỹ]))? ?\\)?)';
const WHOLE = new RegExp(`${oneOf(WHOLE_ISSUERS)}(?! (?:hội|đoàn) )${NOT_BEFORE_WORD}${TERM}?`, 'uy');
const HEAD = new RegExp(`${oneOf(ISSUER_HEADS)}${NOT_BEFORE_WORD}`, 'uy');
/** The names of ministries and departments that hold a comma or "và" before a small letter. */
const FIELD =
  / (?:ngoại giao|văn hóa,? (?:thể thao|thông tin)(?: và du lịch)?|lao động ?[,-]? ?thương binh và xã hội|vh, ?tt&dl|(?:gd|tn|nn|kh|tt|lđ) ?[&-] ?[A-Za-zÀ-ỹ]{2,4}|lđ-tb và xh)(?![A-Za-zÀ-ỹ])/uy;
const STOP = nameStops(ISSUER_STOPS);
/** Words with small letters in the names of units and bodies, after which the name goes on even past "và". */
const WORD = /[A-Za-zÀ-ỹ0-9&./'-]+/uy;
const LONGEST = 18;
/** No body, though written with a capital. */
const NO_BODY = new RegExp(`(?:${TYPES}|điều|khoản)${NOT_BEFORE_WORD}`, 'uy');
const JOINED =
  /(?:,| và| -) (?=(?:liên )?(?:bộ|ủy ban|thanh tra|ngân hàng|tòa án|viện kiểm|hội|tổng liên)(?![A-Za-zÀ-ỹ]))/uy;

/**
 * Where the name of an issuing body that begins at an offset ends; null where none begins there.
 * A body with a whole name of its own ends with it, any other at the first word that tells of the document.
 * `known`: only what begins with a word for a body or an office, not just with a capital.
 */
export function issuerEnd(flow: Flow, start: number, known = false): number | null {
  let end = oneIssuerEnd(flow, start, known);
  if (end === null) return null;
  for (let i = 0; i < 3; i += 1) {
    JOINED.lastIndex = end;
    const joint = JOINED.exec(flow.folded);
    if (!joint || !/\p{Lu}/u.test(flow.marked.charAt(end + joint[0].length))) break;
    const next = oneIssuerEnd(flow, end + joint[0].length, true);
    if (next === null) break;
    end = next;
  }
  return end;
}

function oneIssuerEnd(flow: Flow, start: number, known: boolean): number | null {
  NO_BODY.lastIndex = start;
  if (NO_BODY.test(flow.folded)) return null;
  WHOLE.lastIndex = start;
  const whole = WHOLE.exec(flow.folded);
  if (whole) return start + whole[0].length;
  HEAD.lastIndex = start;
  if (!HEAD.test(flow.folded) && (known || !/\p{Lu}/u.test(flow.marked.charAt(start)))) return null;
  const end = nameEnd(flow, start);
  return /\p{Lu}/u.test(flow.marked.slice(start, end)) ? end : null;
}

/** Walks the words of a name: capitals go on; small letters go on until a stop word. */
function nameEnd(flow: Flow, start: number): number {
  let end = start + lengthAt(HEAD, flow.folded, start);
  if (/^tp\.$/.test(flow.folded.slice(end - 2, end + 1))) end += 1;
  for (let i = 0; i < LONGEST; i += 1) {
    const field = end > start ? lengthAt(FIELD, flow.folded, end) : 0;
    if (field > 0) {
      end += field;
      continue;
    }
    const gap = /^(?: ?[-–] ?| )?/u.exec(flow.folded.slice(end, end + 3))?.[0].length ?? 0;
    const at = end === start ? end : end + gap;
    if (end > start && gap === 0) break;
    WORD.lastIndex = at;
    const raw = WORD.exec(flow.marked)?.[0].replace(/[.,-]+$/u, '');
    if (!raw) break;
    const word = flow.folded.slice(at, at + raw.length);
    const capital = /\p{Lu}/u.test(flow.marked.charAt(at));
    if (/^\d/.test(word) && !capital) break;
    if (end > start && !capital && isStop(flow, at, word)) break;
    end = at + raw.length;
    if (word === 'tp' && flow.folded.charAt(end) === '.') end += 1;
  }
  return end;
}

const isStop = (flow: Flow, at: number, word: string): boolean =>
  word === 'và' || word === 'của'
    ? !/^\S+ \p{Lu}/u.test(flow.marked.slice(at, at + 6))
    : lengthAt(STOP, flow.folded, at) > 0;
