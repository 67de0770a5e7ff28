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
/** "Tổng Giám đốc" is no total, "số 32-NQ/TU" is a document's number and no noun of measure. */
const MEASURE = `${NOT_AFTER_WORD}${oneOf(MEASURE_HEADS)}${NOT_BEFORE_WORD}(?! ?:? ?\\d)(?<!tổng(?= (?:giám đốc|công ty|bí thư|cục|thư ký|kiểm toán|liên đoàn|lãnh sự|thanh tra|biên tập|tham mưu|kết|thống)))`;
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
];
const LEAD = new RegExp(`^(?:[\\s${MASK},;:"'()–\\-+•*]|${oneOf(LEADING)}${NOT_BEFORE_WORD}){1,60}`, 'u');
const VERB_INSIDE =
  /[ _](?:(?:đạt|tăng|giảm) (?:mức|mạnh|cao|khá|nhanh|rất|trưởng (?:mạnh|khá|cao))|tiếp tục|phục hồi|- )/u;
const lastOf = (pattern: RegExp, text: string): number | undefined => [...text.matchAll(pattern)].at(-1)?.index;

/** The indicator left of its value, by the noun that begins it; null where no such noun stands there. */
export function nameLeft(reading: Reading, sentence: Sentence, { region: [from, to], bracketed }: Clause): Name | null {
  const text = stretch(sentence, from, to, bracketed);
  if (!/\p{L}/u.test(text)) return null;
  const measure = lastOf(MEASURE_AT_START, text);
  const topic = lastOf(TOPIC_AT_START, text);
  const byMeasure =
    measure ?? (topic === undefined ? (MEASURE_AT_WEAK.exec(text) ?? ANY_MEASURE.exec(text))?.index : undefined);
  const start =
    byMeasure === undefined
      ? (topic ?? TOPIC_AT_WEAK.exec(text)?.index)
      : Math.max(byMeasure, topicAfterOpener(text, byMeasure, topic));
  if (start === undefined) return null;
  return named(reading, sentence, [from + start, to], bracketed, start === byMeasure ? 'indicator-left' : 'topic-left');
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
