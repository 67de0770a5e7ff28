import type { Span } from '../../digest/model.ts';
import { closeBrackets, gapAt, phraseAt, spanOf, withoutPhrases, wordAt } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { bodies, humans } from '../tasks/tables.ts';
import type { Candidate } from './name.ts';
import * as t from './tables.ts';

/** "tại Hà Nội", "ở trụ sở Tỉnh ủy (Hà Nội)": a name in capitals, up to the next comma or verb. */
const PLACE =
  /(?:^|[^A-Za-zÀ-ỹ])(?:tại|ở) (?=((?:\p{Ll}{1,7} ){0,3}\p{Lu}(?:[^,;:."“”]|(?<=TP).){1,70}(?![A-Za-zÀ-ỹ])))/u;
const PLACE_END =
  /\s(?:đã|diễn ra|được|với|do|có|từ|sáng|chiều|tối|ngày|về|để|tổ chức|cho biết|là|tham dự|cùng|dưới sự)(?=\s|$)/u;

/** "tại Hội nghị", "tại buổi làm việc", "tại Thông báo số 40": no places. */
const NO_PLACE = /^(?:hội (?:nghị|thảo)|đại hội|kỳ|phiên|lễ|buổi|cuộc|diễn đàn|thông báo|nghị|quyết|luật|điều) /iu;

/** Where the event's sentence says that it took place, in the page's words. */
export function placeOf(reading: Reading, sentence: Span): string | null {
  const match = PLACE.exec(reading.marked.slice(...sentence));
  const words = match?.[1];
  if (!words) return null;
  const said = words.slice(0, PLACE_END.exec(words)?.index);
  // A bracket that doesn't end is no part of the name.
  const name = said.includes(')') ? said : said.split('(', 1).join();
  const start = sentence[0] + match.index + match[0].length;
  const place = reading.text.slice(start, start + name.length).trim();
  return place && !NO_PLACE.test(place) ? place : null;
}

const LONGEST_HOST = 30;

/** The body before "tổ chức Hội nghị …", or the bodies ("Tỉnh ủy, HĐND, UBND tỉnh tổ chức"). */
export function hostOf(reading: Reading, { syllables, first }: Candidate): string | null {
  const k = withoutPhrases(t.hostVerbs, syllables, first);
  if (k === first) return null;
  let head = -1;
  let inside = -1;
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_HOST); i -= 1) {
    if (phraseAt(humans, syllables, i)) return null;
    const gap = gapAt(syllables, i);
    const isBody = phraseAt(bodies, syllables, i) && !/^(?:tại|ở)$/.test(wordAt(syllables, i - 1));
    if (isBody) inside = i;
    if (i > 0 && !gap) continue;
    // Of a list each part begins with a body.
    if (!isBody) break;
    head = i;
    if (gap !== ',') break;
  }
  const start = head < 0 ? inside : head;
  if (start < 0) return null;
  const host = reading.text.slice(...closeBrackets(reading.text, spanOf(syllables, start, k)));
  // "cơ quan tổ chức" names nobody.
  return /\p{Lu}/u.test(host) || host.split(' ').length > 2 ? host : null;
}
