import type { Span } from '../../digest/model.ts';
import { hasLetter, isLower, isUpper, phraseFrom, wordTable } from '../../grammar/words-at.ts';
import { DEEDS, MEASURE_HEADS, PHRASE_ENDS, TOPIC_HEADS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import { type Sentence, stretch } from './sentence.ts';
import type { Name } from './words.ts';

const ENDS = new Set(PHRASE_ENDS);
const HEADS = new Set([...MEASURE_HEADS, ...TOPIC_HEADS]);
/** What no name begins with. */
const NO_START = wordTable(
  'và|hoặc|hay|của|trên|dưới|trong|ở|tại|từ|với|cho|để|như|nhưng|nên|vì|do|bị|được|có|đã|sẽ|đang|đến|khi|mà|thì|là|theo|vào|còn|sau|vừa|mới|nhằm|làm|đi|hàng năm|hằng năm|mỗi năm|rồi|cuối|đầu|cũng|vẫn|chỉ|dành|nói|chứ|chúng ta|chúng tôi',
);
/** What after "và" shows that something new begins. */
const NEW_MEMBER = new Set([
  ...MEASURE_HEADS,
  ...'thực hiện|kết luận|nhắc nhở|phạt tiền|đình chỉ|phát hiện|xử lý|các|làm|bị|giữ|góp phần|đã|được'.split('|'),
]);
const NEW_CLAUSE = new Set([
  ...DEEDS,
  ...'có|đã|được|sẽ|các|nhiều|chính thức|hơn|trên|gần|khoảng|tăng|giảm|đạt'.split('|'),
]);
/** Of which a word that ends a phrase is the second syllable. */
const COMPOUND = /(?:mặt|đồng|công|cân|văn) bằng|(?:tự|lý) do|gia tăng|thông qua/;
const ATTAINED = wordTable('chuẩn|tiêu chuẩn|danh hiệu|yêu cầu|tiêu chí|từ|mục tiêu');

/** Where a noun phrase ends in a text: at a mark, or at a word that leads on. */
function stopIn(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (',;:."()“”_'.includes(text.charAt(at))) return at;
    if (text.charAt(at) !== ' ') continue;
    const next = at + 1;
    if (phraseFrom(ENDS, text, next) && !COMPOUND.test(text.slice(Math.max(0, at - 4), at + 6))) return at;
    const word = /^[a-zà-ỹ]*/.exec(text.slice(next, next + 8))?.[0];
    const rest = next + (word?.length ?? 0) + 1;
    if (word === 'đạt' && rest < text.length && !phraseFrom(ATTAINED, text, rest)) return at;
    if ((word === 'và' || word === 'hoặc') && (/\d/.test(text.charAt(rest)) || phraseFrom(NEW_CLAUSE, text, rest)))
      return at;
  }
  return text.length;
}

/** "ăn uống, nhà hàng, khách sạn": a comma inside a list of nouns ends nothing, before a noun of measure it does. */
const isMember = (text: string, comma: number): boolean =>
  text.startsWith(', ', comma) && isLower(text.charAt(comma + 2)) && !phraseFrom(NEW_MEMBER, text, comma + 2);

const TRAILING =
  /(?:(?:^| )(?:đạt|có|là|và|hoặc|(?<!cấp )(?:trên|dưới)|được|đến|của|các|những|cho|khoảng|đã|đang|lên|xuống|trong|sang|đối)){1,2}$/;
/** "10 xã dưới 5 tiêu chí": the second figure is part of the name. */
const INNER = /^ ?(?:dưới|trên|đạt|đạt từ|từ|có) \d{1,2}(?:-\d{1,2})? tiêu chí(?: trở lên)?/;
const REACH = 140;
const RESTRICTED = /^ đối với ([a-zà-ỹ]{1,8}(?: [a-zà-ỹ]{1,8}){0,9}?)(?=[,;:.()]| ?$| (?:năm|là) | và $)/;

/** "6 - 7%/năm đối với cho vay ngắn hạn": where the part stands, right of a value, that it is restricted to; null for none. */
export function partRight({ folded }: Reading, from: number, limit: number): Span | null {
  const [whole, part] = RESTRICTED.exec(folded.slice(from, Math.min(limit, from + REACH))) ?? [];
  return whole && part ? [from + whole.length - part.length, from + whole.length] : null;
}

/**
 * A phrase right of a value, and where reading goes on if it took up figures of its own; `open` = it only goes on about a
 * noun before the value; `about` = it names the indicator itself: "tăng 23,3% về số dự án".
 */
export type RightPhrase = Name & { upTo: number; open: boolean; about: boolean };

/** The noun phrase right of a value: "xã đạt chuẩn nông thôn mới" of "có thêm 11 xã đạt chuẩn nông thôn mới". */
export function phraseRight(
  reading: Reading,
  sentence: Sentence,
  index: number,
  bracketed: boolean,
): RightPhrase | null {
  const quantity = sentence.quantities[index];
  const core = quantity?.core[1] ?? sentence.at[1];
  const start = afterBracket(reading, sentence, core, bracketed);
  const inner = INNER.exec(reading.folded.slice(start, start + 40))?.[0].length ?? 0;
  const from = start + inner;
  const next = sentence.quantities.find((one) => one.at[0] >= from)?.at[0] ?? sentence.at[1];
  const limit = Math.min(sentence.at[1], next, from + REACH);
  const text = stretch(sentence, from, limit, bracketed);
  const end = from + endOf(text, reading.marked.slice(from, limit));
  const words = reading.text
    .slice(start, end)
    .trim()
    .replace(/[\s,;:]{1,4}$/, '')
    .replace(TRAILING, '')
    .replace(/[\s,;:]{1,4}$/, '');
  if (!hasLetter(words.charAt(0))) return null;
  const open = !quantity?.counted && phraseFrom(NO_START, text, text.search(/[^ ]/)) > 0;
  const about = /^về /.test(words) && phraseFrom(HEADS, words, 3) > 0;
  const at: Span = [start, end];
  return { text: about ? words.slice(3) : words, at, rule: 'indicator-right', upTo: inner ? from : core, open, about };
}

/** "2.358 xã (26,43%) đạt chuẩn": the phrase goes on after the bracket. */
function afterBracket({ text }: Reading, sentence: Sentence, core: number, bracketed: boolean): number {
  if (bracketed) return core;
  const bracket = sentence.brackets.find(([open]) => open >= core && text.slice(core, open).trim() === '');
  return bracket ? bracket[1] : core;
}

/** Where the phrase ends in a stretch. */
function endOf(text: string, marked: string): number {
  let end = 0;
  for (let member = 0; member < 5; member += 1) {
    end = stopIn(text, end + (member ? 1 : 0));
    if (!hasLetter(text.slice(0, end)) || !isMember(text, end) || isUpper(marked.charAt(end + 2))) return end;
  }
  return end;
}
