import { DEEDS, NO_MEMBER, PHRASE_ENDS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';
import type { Name } from './words.ts';

const STOP = new RegExp(
  `[,;:."()“”${MASK}]| ${oneOf(PHRASE_ENDS)}${NOT_BEFORE_WORD}|(?<!nhà) ở${NOT_BEFORE_WORD}| đạt (?!chuẩn|tiêu chuẩn|danh hiệu|yêu cầu|tiêu chí|từ|mục tiêu)| (?:và|hoặc)(?= (?:${oneOf([...DEEDS, 'có', 'đã', 'được', 'sẽ', 'các', 'nhiều', 'chính thức'])}${NOT_BEFORE_WORD}|(?:\\d|hơn|trên|gần|khoảng|tăng|giảm|đạt)))`,
  'u',
);
/** "ăn uống, nhà hàng, khách sạn": a comma inside a list of nouns ends nothing. */
const MEMBER = new RegExp(`^, (?!${oneOf(NO_MEMBER)}${NOT_BEFORE_WORD})\\p{Ll}`, 'u');
const TRAILING = /(?:^| )(?:đạt|có|là|và|hoặc|trên|dưới|được|đến|của|các|những|cho|khoảng|đã|đang|lên|xuống|trong)$/u;
/** "10 xã dưới 5 tiêu chí": the second figure is part of the name. */
const INNER = /^ ?(?:dưới|trên|đạt|đạt từ|từ|có) \d{1,2}(?:-\d{1,2})? tiêu chí(?: trở lên)?/u;
/** Words that no noun phrase begins with. */
const NO_START = /^(?:của|hay|hoặc|chỉ|thì|này|đó|nhưng|mà|nên|ra|bởi|rồi|nữa|thôi|ngay|so|về|với|từ|đến|do)(?: |$)/iu;
const REACH = 140;

/** A phrase right of a value, and where reading goes on if it took up figures of its own. */
export type RightPhrase = Name & { upTo: number };

/** The noun phrase right of a value: "xã đạt chuẩn nông thôn mới" of "có thêm 11 xã đạt chuẩn nông thôn mới". */
export function phraseRight(
  reading: Reading,
  sentence: Sentence,
  index: number,
  bracketed: boolean,
): RightPhrase | null {
  const core = sentence.quantities[index]?.core[1] ?? sentence.at[1];
  const start = afterBracket(reading, sentence, core, bracketed);
  const inner = INNER.exec(reading.folded.slice(start, start + 40))?.[0].length ?? 0;
  const from = start + inner;
  const next = sentence.quantities.find((one) => one.at[0] >= from)?.at[0] ?? sentence.at[1];
  const limit = Math.min(sentence.at[1], next, from + REACH);
  const text = stretch(sentence, from, limit, bracketed);
  const end = from + endOf(text, reading.marked.slice(from, limit), limit === next && next < sentence.at[1]);
  const words = reading.text
    .slice(start, end)
    .trim()
    .replace(/[\s,;:]{1,4}$/u, '')
    .replace(TRAILING, '')
    .replace(TRAILING, '')
    .replace(/^khác (?=\p{L})/u, '')
    .trim();
  if (!/^[\p{L}]/u.test(words) || NO_START.test(words)) return null;
  return words ? { text: words, at: [start, end], rule: 'indicator-right', upTo: inner ? from : core } : null;
}

/** "2.358 xã (26,43%) đạt chuẩn": the phrase goes on after the bracket. */
function afterBracket({ text }: Reading, sentence: Sentence, core: number, bracketed: boolean): number {
  if (bracketed) return core;
  const bracket = sentence.brackets.find(([open]) => open >= core && text.slice(core, open).trim() === '');
  return bracket ? bracket[1] : core;
}

/** Where the phrase ends in a stretch; before another figure a list is not followed over its last comma. */
function endOf(text: string, marked: string, figureFollows: boolean): number {
  let end = 0;
  for (let member = 0; member < 5; member += 1) {
    const stop = STOP.exec(text.slice(end + (member ? 1 : 0)));
    const here = stop ? end + (member ? 1 : 0) + stop.index : text.length;
    if (member > 0 && figureFollows && here === text.length) return end;
    end = here;
    if (
      !stop ||
      !/\p{L}/u.test(text.slice(0, end)) ||
      !MEMBER.test(text.slice(end, end + 20)) ||
      /\p{Lu}/u.test(marked.charAt(end + 2))
    )
      return end;
  }
  return end;
}
