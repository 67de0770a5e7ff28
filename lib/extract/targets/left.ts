import type { Span } from '../../digest/model.ts';
import { hasLetter, isUpper, phrasesIn, phraseTo, wordTable } from '../../grammar/words-at.ts';
import { LINKING, MEASURE_HEADS, OPENERS, PARTICLES, TOPIC_HEADS, WEAK_OPENERS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_BEFORE_WORD } from '../../text/words.ts';
import type { TargetRule } from '../rules.ts';
import { afterAuxiliary } from './auxiliary.ts';
import type { Clause } from './clause.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';
import { afterLead, type Name, wordsOf } from './words.ts';

const MEASURE = new Set(MEASURE_HEADS);
const TOPIC = new Set(TOPIC_HEADS);
const OPENER = new Set(OPENERS);
const WEAK = new Set(WEAK_OPENERS);
/** Where a noun of measure is part of another word: "Tổng Giám đốc", "số liệu", "dân tộc thiểu số", "năng lượng"; "số 32-NQ/TU" is a document's number. */
const NOT_BEFORE =
  /^(?:tổng (?:giám đốc|công ty|bí thư|cục|thư ký|thanh tra|tham mưu|kết|thống|hợp|thể|duyệt|cộng)|số (?:liệu|hiệu|đông|hóa|đo|này|đó)|chỉ số (?:này|đáng)|mức (?:cao|thấp))/;
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  số: /(?:một|con|chữ|hệ|chỉ|thiểu|đa|tần|tham|biến|ấn|trị|dân|tỷ|thuật) $/,
  mức: /(?:vượt|quá) $/,
  lượng: /(?:năng|chất|lực|đo|định|tình|dung|trọng|thời|lưu) $/,
};
const LEADING = new Set([
  ...OPENERS,
  ...WEAK_OPENERS,
  ...'cả nước|toàn tỉnh|toàn huyện|toàn xã|hàng năm|hằng năm|mỗi năm'.split('|'),
]);

/** Whether what looks like a noun of measure is part of another word. */
function isOtherWord(head: string, text: string, at: number): boolean {
  return (
    /^ ?:? ?\d/.test(text.slice(at + head.length)) ||
    NOT_BEFORE.test(text.slice(at)) ||
    NOT_AFTER[head]?.test(text.slice(0, at)) ||
    false
  );
}

/** Whether a name begins anew at an offset: at the start, after a mark, after a word of saying, aiming or parting. */
function opensAt(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (/^[\s+•*–-]{0,4}$/.test(before) || /[,;:"'_]\s?$/.test(before)) return true;
  return !/so với $/.test(before) && phraseTo(OPENER, before.replace(/[ ,_]{1,2}$/, '')) > 0;
}

/** Where a name ends before its link does: a verb of its own, a comparison, a reason, another subject. */
const ENDS_INSIDE = new RegExp(
  `[ ${MASK}](?:(?:đạt|tăng|giảm) (?:mức|từ \\d|nhanh|mạnh|cao|khá|rất|trưởng (?:mạnh|khá|cao))|tiếp tục|phục hồi|phải (?:phấn đấu|tăng|chiếm|thúc đẩy|có)|chứ|chúng ta|tính toán|là|nên|cao như|năm qua|thời gian qua|tuy nhiên|sau khi|trong khi|so với|vượt|cao hơn|thấp hơn|trong[ ${MASK}]{1,40}đã|được (?:kiểm soát|xác định|quy định|áp dụng|chia|tính|giao)|thực hiện (?:theo|từ)|vẫn (?:cơ bản|đang|chiếm)|theo (?:quyết định|chỉ tiêu|kế hoạch|nghị quyết|báo cáo|quy định)|do .{1,70} (?:công bố|trình))${NOT_BEFORE_WORD}|, (?:[^,]{1,40} )?(?:đã|mới|sẽ|đang|phải|kéo giảm|cần)(?: |$)`,
);
/** Words that lead on to something that is not there. */
const DANGLING = new Set([...LINKING, ...PARTICLES, 'dành', 'áp dụng']);
/** A country or a unit as a whole restricts nothing. */
const WHOLE = /(?: chung)?(?: của)? (?:cả nước|toàn (?:quốc|tỉnh|huyện|xã|thành phố|ngành|vùng))$/;
/** "mảng thủ công nghiệp, thương mại, dịch vụ": one list of nouns, whose name begins with the first. */
const LIST = /^(?:(?!(?:và|với|trong|khi|mà) )[a-zà-ỹ]{1,8} ?){1,5},(?: ?(?:[a-zà-ỹ]{1,8} ?){1,3},){0,3} ?$/;
/** Words that show that what stands there is no name: a negation, a speaker, a pronoun, a clause. */
const NO_NAME = wordTable(
  'chưa|không|trong|khi|chúng ta|chúng tôi|tôi|phấn đấu|trình|báo cáo|theo|ngược|lãnh đạo|chứ|đây|này|điều|ông|bà|nếu|ký tự|phần|đồng chí|thủ tướng|chủ tịch|cho biết|vì|do|để|nhưng|sau|trước|vậy|hôm|ảnh|đã|sẽ|như|giữa|cách|đó|đề xuất|yêu cầu|đề nghị|kiến nghị',
);
const COPULA = /(?:đạt|là|tăng|giảm|chiếm|ước|còn|bằng|lên|xuống|có)/;
/** The indicator left of its value, by the noun that begins it; null where no such noun stands there. */
export function nameLeft(reading: Reading, sentence: Sentence, { region: [from, to], bracketed }: Clause): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const opens = (at: number): boolean => opensAt(text, at);
  const measures = headsIn(MEASURE, text);
  const opening = measures.findLast(opens);
  if (opening !== undefined) return named(reading, sentence, [from + opening, to], bracketed, 'indicator-left');
  const topics = headsIn(TOPIC, text);
  const topic = firstOfList(topics.filter(opens), text);
  const measure = topic === undefined ? measures[0] : undefined;
  const start = measure ?? topic ?? topics.find((at) => phraseTo(WEAK, text, at - 1) > 0);
  if (start === undefined) return null;
  return named(
    reading,
    sentence,
    [from + start, to],
    bracketed,
    measure === undefined ? 'topic-left' : 'indicator-left',
  );
}

/** Where every noun of a table stands that may begin a name, in order. */
const headsIn = (table: Set<string>, text: string): number[] =>
  phrasesIn(table, text, true)
    .filter(({ at, phrase }) => !isOtherWord(phrase, text, at))
    .map(({ at }) => at);

/** The last start of a topic, or the first of the list that it closes. */
function firstOfList(starts: readonly number[], text: string): number | undefined {
  let at = starts.length - 1;
  while (at > 0 && LIST.test(text.slice(starts[at - 1], starts[at]))) at -= 1;
  return starts[at];
}

/** Whether a stretch holds nothing but words that lead on: "nỗ lực phấn đấu cả năm". */
export const namesNothing = (text: string): boolean => !hasLetter(text.slice(afterLead(LEADING, text)));

/** What stands left of the value where no known noun begins it: the last part of the clause, if it is short. */
export function nameLoose(
  reading: Reading,
  sentence: Sentence,
  { region: [from, to], bracketed, link }: Clause,
): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  let start = Math.max(text.lastIndexOf(', '), text.lastIndexOf(`${MASK},`)) + 1;
  const auxiliary = afterAuxiliary(text.slice(start));
  if (auxiliary < text.length - start - 3) start += auxiliary;
  start += afterLead(LEADING, text.slice(start));
  const words = text.slice(start).trim();
  const length = words.split(/\s+/).length;
  if (!/[a-zà-ỹ]{2}/.test(words) || length > 12 || phrasesIn(NO_NAME, words).length > 0) return null;
  if (!COPULA.test(link) && (length > 5 || isUpper(reading.marked.charAt(from + start)))) return null;
  return named(reading, sentence, [from + start, to], bracketed, 'indicator-loose');
}

function named(
  reading: Reading,
  sentence: Sentence,
  [from, to]: Span,
  bracketed: boolean,
  rule: TargetRule,
): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const inside = ENDS_INSIDE.exec(text.slice(3));
  const end = inside ? from + 3 + inside.index : to;
  let kept = wordsOf(reading, sentence, [from, end], bracketed).replace(/[\s,;:"“”–-]{1,9}$/, '');
  for (let step = 0; step < 3; step += 1)
    kept = kept.slice(0, kept.length - phraseTo(DANGLING, kept.toLowerCase())).trimEnd();
  const words = kept.replace(WHOLE, '').replace(/^["“(]/, '');
  return words ? { text: words, at: [from, end], rule } : null;
}
