import type { Span } from '../../digest/model.ts';
import { MEASURE_HEADS, OPENERS, TOPIC_HEADS, WEAK_OPENERS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { AUXILIARY } from './auxiliary.ts';
import type { Clause } from './clause.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';
import { type Name, wordsOf } from './words.ts';

const AT_START = `(?<=^[\\s+•*–\\-]{0,4}|[,;:"'${MASK}]\\s?|${NOT_AFTER_WORD}${oneOf(OPENERS)}[ ,${MASK}]{1,3}(?:các |những )?)`;
const AT_WEAK = `(?<=${NOT_AFTER_WORD}${oneOf(WEAK_OPENERS)} )`;
/** Where a noun of measure is part of another word: "Tổng Giám đốc", "số liệu", "dân tộc thiểu số", "năng lượng". */
const NO_HEAD = [
  `(?!tổng ${oneOf('giám đốc|công ty|bí thư|cục|thư ký|kiểm toán|liên đoàn|lãnh sự|thanh tra|biên tập|tham mưu|kết|thống|hợp|thể|quát|duyệt'.split('|'))})`,
  `(?!số ${oneOf('liệu|hiệu|điện thoại|phận|đông|hóa|hoá|đo|này'.split('|'))})`,
  `(?<!${oneOf('một|con|chữ|hệ|chỉ|thiểu|đa|tần|tham|biến|ấn|trị|dân|tỷ|mã|kỹ thuật'.split('|'))} (?=số))`,
  `(?<!${oneOf('năng|chất|lực|đo|định|tình|dung|trọng|thời|hàm|liều'.split('|'))} (?=lượng))`,
].join('');
/** "số 32-NQ/TU" is a document's number. */
const MEASURE = `${NOT_AFTER_WORD}${NO_HEAD}${oneOf(MEASURE_HEADS)}${NOT_BEFORE_WORD}(?! ?:? ?\\d)`;
const TOPIC = `${NOT_AFTER_WORD}${oneOf(TOPIC_HEADS)}${NOT_BEFORE_WORD}`;
const MEASURE_AT_START = new RegExp(AT_START + MEASURE, 'gu');
const TOPIC_AT_START = new RegExp(AT_START + TOPIC, 'gu');
/** "khu du lịch gồm bốn xã có diện tích …": what a long clause has. */
const HAS_MEASURE = new RegExp(`(?<=^.{24,400}${NOT_AFTER_WORD}có )${MEASURE}`, 'gu');
const TOPIC_AT_WEAK = new RegExp(AT_WEAK + TOPIC, 'gu');
/** "mục tiêu cho ngành tôm là xuất khẩu đạt …": what the subject is said to be. */
const IS_HEAD = new RegExp(`(?<=${NOT_AFTER_WORD}là )(?:${MEASURE}|${TOPIC})`, 'gu');
const ANY_MEASURE = new RegExp(MEASURE, 'gu');
const LEADING = [
  ...OPENERS,
  ...WEAK_OPENERS,
  'cả nước',
  'toàn tỉnh',
  'toàn huyện',
  'toàn xã',
  'hiện nay',
  'hiện',
  'hàng năm',
  'hằng năm',
  'mỗi năm',
  'đến nay',
];
const LEAD = new RegExp(`^(?:[\\s${MASK},;:"'()–\\-+•*]|${oneOf(LEADING)}${NOT_BEFORE_WORD}){1,60}`, 'u');
/** Where a name ends before its link does: a verb of its own, a comparison, a reason, another subject. */
const ENDS_INSIDE = new RegExp(
  `[ ${MASK}](?:(?:đạt|tăng|giảm) (?:mức|từ \\d|nhanh||mạnh|cao|khá|nhanh|rất|trưởng (?:mạnh|khá|cao))|tiếp tục|phục hồi|là|nên|năm qua|thời gian qua|tuy nhiên|sau khi|trong khi|so với|vượt|cao hơn|thấp hơn|trong[ ${MASK}]{1,40}đã|được (?:kiểm soát|xác định|quy định|áp dụng|chia|tính|giao)|thực hiện theo|theo (?:chỉ tiêu|kế hoạch|nghị quyết|báo cáo|quy định)|do .{1,40} công bố)${NOT_BEFORE_WORD}|, (?:[^,]{1,40} )?(?:đã|mới|sẽ|đang|phải|kéo giảm|cần)(?: |$)`,
  'u',
);
/** Words that lead on to something that is not there. */
const DANGLING = new RegExp(
  `(?: ${oneOf('đã|sẽ|đang|được|bị|cho|của|và|trở|dành|là|các|từ|với|đến|đã được|sẽ được|được chia thành|hai|tại|ở|trong|sau|khi|còn|nhưng|mà|có|cuối|đầu|vào|theo|thì|áp dụng|sẽ được áp dụng'.split('|'))}){1,3}$`,
  'iu',
);
/** A country or a unit as a whole restricts nothing. */
const WHOLE =
  /(?: chung)?(?: của)? (?:cả nước|toàn quốc|toàn tỉnh|toàn huyện|toàn xã|toàn thành phố|toàn ngành|toàn vùng)$/iu;
/** "mảng thủ công nghiệp, thương mại, dịch vụ": one list of nouns, whose name begins with the first. */
const LIST = /^(?:(?!(?:và|với|trong|khi|mà) )[\p{L}]{1,8} ?){1,5},(?: ?(?:[\p{L}]{1,8} ?){1,3},){0,3} ?$/u;
/** Words that show that what stands there is no name: a negation, a speaker, a pronoun, a clause. */
const NO_NAME = new RegExp(
  `${NOT_AFTER_WORD}${oneOf('chưa|không|trong|khi|chúng ta|chúng tôi|phấn đấu|trình|báo cáo|theo|ngược|lãnh đạo|chứ|đây|này|điều|ông|bà|ra đời|nếu|ký tự|phần|đồng chí|thủ tướng|chủ tịch|cho biết|vì|do|để|nhưng|sau|trước|vậy|hôm|ảnh|đã|sẽ|như|giữa|khoảng cách|cách'.split('|'))}${NOT_BEFORE_WORD}`,
  'u',
);
const COPULA = /(?:đạt|là|tăng|giảm|chiếm|ước|còn|bằng|lên|xuống|có)/u;
const startsOf = (pattern: RegExp, text: string, marked: string): number[] =>
  [...text.matchAll(pattern)].filter((match) => !isProper(marked, match.index, match[0])).map((match) => match.index);

/** "ông Lượng", "Công ty Xây dựng Bình Minh": a capital inside a sentence begins a name; that of "GRDP" or "Chỉ số giá" is none. */
function isProper(marked: string, at: number, head: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(marked.slice(at, at + 2)) || !/[\p{L},] $/u.test(marked.slice(Math.max(0, at - 2), at)))
    return false;
  return (
    (!head.includes(' ') && !/^(?:tổng|số|mức)$/u.test(head)) ||
    /^ \p{Lu}\p{Ll}/u.test(marked.slice(at + head.length, at + head.length + 3))
  );
}

/** "Một chỉ số đáng chú ý là …": what is announced comes after. */
const ANNOUNCED = /^.{0,300}(?:đáng chú ý|nổi bật|ấn tượng|đáng mừng)(?: nhất)? là/su;

/** The indicator left of its value, by the noun that begins it; null where no such noun stands there. */
export function nameLeft(
  reading: Reading,
  sentence: Sentence,
  { region: [start, to], bracketed }: Clause,
): Name | null {
  const from = start + (ANNOUNCED.exec(stretch(sentence, start, to, bracketed))?.[0].length ?? 0);
  return nameWithin(reading, sentence, from, to, bracketed);
}

function nameWithin(reading: Reading, sentence: Sentence, from: number, to: number, bracketed: boolean): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  if (!/\p{L}/u.test(text)) return null;
  const marked = reading.marked.slice(from, to);
  const measure = startsOf(MEASURE_AT_START, text, marked).at(-1);
  const topic = firstOfList(startsOf(TOPIC_AT_START, text, marked), text);
  const loose = measure ?? (topic === undefined ? startsOf(ANY_MEASURE, text, marked)[0] : undefined);
  const byMeasure = loose === undefined ? undefined : Math.max(loose, startsOf(HAS_MEASURE, text, marked).at(-1) ?? 0);
  const start =
    byMeasure === undefined
      ? (topic ?? startsOf(TOPIC_AT_WEAK, text, marked)[0])
      : Math.max(byMeasure, topicAfterOpener(text, byMeasure, topic));
  if (start === undefined) return null;
  const is = startsOf(IS_HEAD, text, marked).at(-1);
  if (is !== undefined && is > start) return named(reading, sentence, [from + is, to], bracketed, 'indicator-left');
  // "kết quả giải ngân", "tiến độ giải ngân": said of the measure itself.
  const said = /(?:kết quả|tiến độ|công tác) $/u.exec(text.slice(0, start))?.[0].length ?? 0;
  return named(
    reading,
    sentence,
    [from + start - said, to],
    bracketed,
    start === byMeasure ? 'indicator-left' : 'topic-left',
  );
}

/** The last start of a topic, or the first of the list that it closes. */
function firstOfList(starts: number[], text: string): number | undefined {
  let at = starts.length - 1;
  while (at > 0 && LIST.test(text.slice(starts[at - 1], starts[at]))) at -= 1;
  return starts[at];
}

/** A topic after the last noun of measure begins a name of its own only after a word of parting, not after a comma. */
const topicAfterOpener = (text: string, measure: number, topic: number | undefined): number =>
  topic !== undefined && topic > measure && !/[,(]\s?$/u.test(text.slice(0, topic)) ? topic : measure;

/** Whether a stretch holds nothing but words that lead on: "nỗ lực phấn đấu cả năm". */
export const namesNothing = (text: string): boolean => !/\p{L}/u.test(text.replace(LEAD, ''));

/** What stands left of the value where no known noun begins it: the last part of the clause, if it is short. */
export function nameLoose(
  reading: Reading,
  sentence: Sentence,
  { region: [from, to], bracketed, link }: Clause,
): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const comma = Math.max(text.lastIndexOf(', '), text.lastIndexOf(`${MASK},`));
  let start = comma < 0 ? 0 : comma + 1;
  const auxiliary = AUXILIARY.exec(text.slice(start));
  if (auxiliary && auxiliary[0].length < text.length - start - 3) start += auxiliary[0].length;
  start += LEAD.exec(text.slice(start))?.[0].length ?? 0;
  const words = text.slice(start).trim();
  if (!/\p{L}{2}/u.test(words) || words.split(/\s+/u).length > 12 || NO_NAME.test(words)) return null;
  if (!COPULA.test(link) && (words.split(/\s+/u).length > 5 || /^\p{Lu}/u.test(reading.marked.charAt(from + start))))
    return null;
  return named(reading, sentence, [from + start, to], bracketed, 'indicator-loose');
}

function named(reading: Reading, sentence: Sentence, [from, to]: Span, bracketed: boolean, rule: string): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const inside = ENDS_INSIDE.exec(text.slice(3));
  const end = inside ? from + 3 + inside.index : to;
  const words = wordsOf(reading, sentence, [from, end], bracketed)
    .replace(/[\s,;:"“”–-]{1,9}$/u, '')
    .replace(DANGLING, '')
    .replace(WHOLE, '')
    .replace(/^["“(]/u, '');
  return words ? { text: words, at: [from, end], rule } : null;
}
