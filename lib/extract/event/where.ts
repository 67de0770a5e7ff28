import type { Span } from '../../digest/model.ts';
import { phraseAt, phraseBefore } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { bodies, offices, persons } from '../tasks/tables.ts';
import type { Candidate } from './name.ts';
import * as t from './tables.ts';

/** "tại Hà Nội", "ở Nhà hát lớn (Hà Nội)": a name in capitals, up to the next comma or verb. */
const PLACE =
  /(?:^|[^\p{L}])(?:tại|ở) (?=((?:thành phố |tỉnh |trụ sở |hội trường |nhà hát |quảng trường |trung tâm |huyện |thị xã |xã |phường |nhà văn hóa |ubnd |khách sạn )?\p{Lu}(?:[^,;:."“”]|(?<=(?:TP|Tp|TX)).){1,70}))/u;
const PLACE_END =
  /\s(?:đã|vừa|sẽ|diễn ra|được|với|do|có|nhằm|sáng|chiều|tối|ngày|và đã|về|để|chủ trì|vào|phát biểu|tổ chức|cho biết|là|bằng|trong)(?=\s|$)/u;

/** "tại Hội nghị", "tại Thông báo số 40": no places. */
const NO_PLACE =
  /^(?:Hội|Đại hội|Kỳ|Phiên|Lễ|Buổi|Cuộc|Diễn đàn|Thông báo|Nghị|Quyết|Kết luận|Công văn|Văn bản|Chỉ thị|Luật|Điều|Khoản|Kế hoạch|Báo cáo|Tờ trình|Chương trình) ?/u;

/** Where the event's sentence says that it took place, in the page's words. */
export function placeOf(reading: Reading, sentence: Span): string | null {
  const marked = reading.marked.slice(...sentence);
  const match = PLACE.exec(marked);
  const words = match?.[1];
  if (!match || words === undefined) return null;
  const start = sentence[0] + match.index + match[0].length;
  const stop = PLACE_END.exec(words)?.index ?? words.length;
  const end = words.slice(0, stop).includes('(') && !words.slice(0, stop).includes(')') ? words.indexOf('(') : stop;
  const place = reading.text.slice(start, start + end).trim();
  return place && !NO_PLACE.test(place) ? place : null;
}

/** The body before "tổ chức Hội nghị …". */
export function hostOf(reading: Reading, { syllables, first }: Candidate): string | null {
  const n = phraseBefore(t.hostVerbs, syllables, first);
  if (n === 0) return null;
  const k = first - n;
  let head = -1;
  const end = syllables[k - 1]?.end;
  for (let i = k - 1; i >= Math.max(0, k - 30); i -= 1) {
    if (phraseAt(offices, syllables, i) || phraseAt(persons, syllables, i)) return null;
    if (['tại', 'ở'].includes(syllables[i]?.text ?? '')) break;
    if (phraseAt(bodies, syllables, i) && !['tại', 'ở'].includes(syllables[i - 1]?.text ?? '')) head = i;
    const gap = syllables[i]?.gap ?? '';
    if (/[;:.)]/.test(gap)) break;
    if (gap === ',' && head >= 0 && !phraseAt(bodies, syllables, i - 1) && !previousPartIsBody(syllables, i)) break;
  }
  const start = syllables[head]?.start;
  if (start === undefined || end === undefined) return null;
  // "cơ quan tổ chức" names nobody.
  return /\p{Lu}/u.test(reading.text.slice(start, end)) || k - head > 1 ? withBracket(reading.text, start, end) : null;
}

/** "Tỉnh ủy, HĐND, UBND tỉnh tổ chức": the list goes on before the comma. */
function previousPartIsBody(syllables: Candidate['syllables'], i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 6; j -= 1) {
    if (phraseAt(bodies, syllables, j)) return true;
    if (syllables[j]?.gap) return false;
  }
  return false;
}

const withBracket = (text: string, start: number, end: number): string =>
  text.slice(start, text.charAt(end) === ')' && text.slice(start, end).includes('(') ? end + 1 : end);
