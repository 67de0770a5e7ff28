import type { Span } from '../../digest/model.ts';
import { DEEDS, MEASURE_HEADS, OPENERS, TOPIC_HEADS, WEAK_OPENERS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';

/** The name of an indicator and where its words stand. */
export type Name = { text: string; at: Span; rule: string };

const AT_START = `(?<=^|[,;:"'(\\-${MASK}]\\s?|${NOT_AFTER_WORD}${oneOf(OPENERS)}[ ,${MASK}]{1,3}(?:các |những )?)`;
const AT_WEAK = `(?<=${NOT_AFTER_WORD}${oneOf(WEAK_OPENERS)} )`;
const MEASURE = `${NOT_AFTER_WORD}${oneOf(MEASURE_HEADS)}${NOT_BEFORE_WORD}`;
const TOPIC = `${NOT_AFTER_WORD}${oneOf(TOPIC_HEADS)}${NOT_BEFORE_WORD}`;
const MEASURE_AT_START = new RegExp(AT_START + MEASURE, 'gu');
const TOPIC_AT_START = new RegExp(AT_START + TOPIC, 'gu');
const MEASURE_AT_WEAK = new RegExp(AT_WEAK + MEASURE, 'u');
const TOPIC_AT_WEAK = new RegExp(AT_WEAK + TOPIC, 'u');
const ANY_MEASURE = new RegExp(MEASURE, 'u');
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
  'tỉnh',
  'huyện',
];
const LEAD = new RegExp(`^(?:[\\s${MASK},;:"'()–\\-+•*]|${oneOf(LEADING)}${NOT_BEFORE_WORD}){1,60}`, 'u');
const VERB_INSIDE =
  /[ _](?:(?:đạt|tăng|giảm) (?:mức|mạnh|cao|khá|nhanh|rất|trưởng (?:mạnh|khá|cao))|tiếp tục|phục hồi|- )/u;
const AUXILIARY = new RegExp(
  `.{0,400}${NOT_AFTER_WORD}${oneOf(['đã', 'sẽ', 'mới', 'đang', 'vẫn', 'phải', 'phấn đấu', 'chỉ', 'cần', 'cũng', 'có thể', 'được', 'để', 'sẽ tiếp tục', 'tiếp tục'])} `,
  'su',
);
const DEED = new RegExp(`(?<=^|[\\s${MASK},;:"'(])${oneOf(DEEDS)}${NOT_BEFORE_WORD}`, 'u');

/** The words of a stretch without what is masked. */
export const wordsOf = (reading: Reading, sentence: Sentence, [from, to]: Span, bracketed: boolean): string => {
  const mask = stretch(sentence, from, to, bracketed);
  let out = '';
  for (let i = 0; i < mask.length; i += 1)
    out += mask.charAt(i) === MASK && reading.text.charAt(from + i) !== MASK ? ' ' : reading.text.charAt(from + i);
  return out.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
};

const lastOf = (pattern: RegExp, text: string): number | undefined => [...text.matchAll(pattern)].at(-1)?.index;

/** The indicator left of its value, by the noun that begins it; null where no such noun stands there. */
export function nameLeft(reading: Reading, sentence: Sentence, { region: [from, to], bracketed }: Clause): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  if (!/\p{L}/u.test(text)) return null;
  const measure = lastOf(MEASURE_AT_START, text);
  const topic = lastOf(TOPIC_AT_START, text);
  const start =
    measure !== undefined
      ? Math.max(measure, topicAfterOpener(text, measure, topic))
      : (topic ??
        MEASURE_AT_WEAK.exec(text)?.index ??
        ANY_MEASURE.exec(text)?.index ??
        TOPIC_AT_WEAK.exec(text)?.index);
  if (start === undefined) return null;
  return named(reading, sentence, [from + start, to], bracketed, 'indicator-left');
}

/** A topic after the last noun of measure begins a name of its own only after a word of parting, not after a comma. */
const topicAfterOpener = (text: string, measure: number, topic: number | undefined): number =>
  topic !== undefined && topic > measure && !/[,(]\s?$/u.test(text.slice(0, topic)) ? topic : measure;

/** What stands left of the value where no known noun begins it: the last part of the clause, if it is short. */
export function nameLoose(
  reading: Reading,
  sentence: Sentence,
  { region: [from, to], bracketed }: Clause,
): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const comma = Math.max(text.lastIndexOf(', '), text.lastIndexOf(`${MASK},`));
  let start = comma < 0 ? 0 : comma + 1;
  const auxiliary = AUXILIARY.exec(text.slice(start));
  if (auxiliary && auxiliary[0].length < text.length - start - 3) start += auxiliary[0].length;
  start += LEAD.exec(text.slice(start))?.[0].length ?? 0;
  const words = text.slice(start).trim().split(/\s+/u).length;
  if (!/\p{L}{2}/u.test(text.slice(start)) || words > 14) return null;
  return named(reading, sentence, [from + start, to], bracketed, 'indicator-loose');
}

function named(reading: Reading, sentence: Sentence, [from, to]: Span, bracketed: boolean, rule: string): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const verb = VERB_INSIDE.exec(text.slice(3));
  const end = verb ? from + 3 + verb.index : to;
  const words = wordsOf(reading, sentence, [from, end], bracketed)
    .replace(/[\s,;:"“”–-]+$/u, '')
    .replace(/^["“(]/u, '');
  return words ? { text: words, at: [from, end], rule } : null;
}

const STOP_RIGHT = new RegExp(
  `[,;:."()“”${MASK}]|[ ]${oneOf(['so với', 'so', 'trong', 'vào', 'năm', 'tháng', 'với', 'để', 'do', 'tăng', 'giảm', 'bằng', 'chiếm', 'gồm', 'bao gồm', 'theo', 'từ', 'nhằm', 'khi', 'mà', 'tại', 'ở', 'thay vì', 'sớm', 'trước', 'còn', 'thì', 'nhưng', 'như', 'nên', 'cùng', 'nữa', 'đã được', 'mỗi', 'trở lên', 'trở xuống', 'là', 'cho', 'vì', 'trên tổng số', 'trên tổng', 'tương ứng', 'tương đương', 'thuộc', 'dự kiến', 'ước', 'khác'])}${NOT_BEFORE_WORD}|[ ]đạt (?!chuẩn|tiêu chuẩn|danh hiệu|yêu cầu|tiêu chí|từ)|[ ](?:và|hoặc)(?= (?:\\d|hơn|trên|gần|khoảng|tăng|giảm|đạt))`,
  'u',
);

/** The noun phrase right of a value: "xã đạt chuẩn nông thôn mới" of "có thêm 11 xã đạt chuẩn nông thôn mới". */
export function phraseRight(
  reading: Reading,
  sentence: Sentence,
  index: number,
  from: number,
  bracketed: boolean,
): Name | null {
  const next = sentence.quantities[index + 1];
  let start = from;
  const bracket = bracketed
    ? undefined
    : sentence.brackets.find(([open]) => open >= from && /^\s*$/u.test(reading.text.slice(from, open)));
  if (bracket) start = bracket[1];
  const limit = Math.min(sentence.at[1], next && next.at[0] > start ? next.at[0] : sentence.at[1], start + 120);
  const text = stretch(sentence, start, limit, bracketed);
  const stop = STOP_RIGHT.exec(text);
  const end = start + (stop ? stop.index : text.length);
  const words = reading.text
    .slice(start, end)
    .trim()
    .replace(/(?:^| )(?:đạt|có|là|và|hoặc|trên|dưới|được|đến|của|các|những|cho|khoảng)$/u, '')
    .trim();
  return words ? { text: words, at: [start, end], rule: 'indicator-right' } : null;
}

/** The deed that is counted: "thành lập mới" of "thành lập mới trên 35 hợp tác xã"; null where none stands there. */
export function deedLeft(reading: Reading, sentence: Sentence, { region: [from, to], bracketed }: Clause): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  const comma = Math.max(text.lastIndexOf(', '), 0);
  const auxiliary = AUXILIARY.exec(text.slice(comma));
  const start = comma + (auxiliary && auxiliary[0].length < text.length - comma ? auxiliary[0].length : 0);
  const deed = DEED.exec(text.slice(start));
  if (!deed) return null;
  const at: Span = [from + start + deed.index, to];
  const words = wordsOf(reading, sentence, at, bracketed);
  return words.split(' ').length > 12 ? null : { text: words, at, rule: 'deed' };
}
