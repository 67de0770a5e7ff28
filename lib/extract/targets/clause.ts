import type { Span } from '../../digest/model.ts';
import type { Quantity } from '../../grammar/quantities.ts';
import { LINKS } from '../../lexicon/indicators.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { type Sentence, stretch } from './sentence.ts';

/** What stands left of a quantity: the words that link it, and what may name the indicator. */
export type Clause = {
  quantity: Quantity;
  /** Where the words that belong to this quantity alone begin. */
  from: number;
  /** Folded words between the indicator and the number ("ước đạt", "giảm xuống còn"). */
  link: string;
  linkStart: number;
  /** Where the indicator may stand; empty where the clause goes on about the one before. */
  region: Span;
  bracketed: boolean;
};

const LINK = new RegExp(`${NOT_AFTER_WORD}${oneOf(LINKS)}$`, 'u');
const GROWTH =
  /(?<=[^\s_,;:]{1,12}[\s_]+)(?<!(?:tốc độ|mức|chỉ tiêu|mục tiêu|phấn đấu|kế hoạch|về|đà|nhu cầu|yêu cầu|thúc đẩy|và|,|số|để|đưa|cùng với|định hướng|giải pháp|hỗ trợ|độ|dự báo|giao|trì) )tăng trưởng$/u;
/** "tốc độ tăng 7%": here "tăng" is part of the name. */
const NAMED_CHANGE = /(?:tốc độ|tỷ lệ|mức độ|độ) (?:tăng|giảm)$/u;
const DELIMITER = new RegExp(
  `[,;:–]| - |[ _]${oneOf(['và', 'trong đó', 'với', 'trong khi', 'nhưng', 'riêng', 'tương ứng'])}(?=[ _,])`,
  'u',
);
const BASE_START = new RegExp(
  `^[\\s_,]*(?:so|so với|cùng kỳ|cao hơn|thấp hơn|theo|bằng|tương đương|hoàn thành)${NOT_BEFORE_WORD}`,
  'u',
);
const LINK_WINDOW = 40;

/** Splits what stands between the figure before (or the sentence's start) and this one. */
export function clauseOf(sentence: Sentence, index: number): Clause {
  const quantity = sentence.quantities[index] as Quantity;
  const previous = sentence.quantities[index - 1];
  const bracket = sentence.brackets.find(([from, to]) => from < quantity.at[0] && quantity.at[1] <= to);
  const lower = bracket
    ? Math.max(bracket[0] + 1, previous && previous.at[1] > bracket[0] ? previous.at[1] : 0)
    : (previous?.at[1] ?? sentence.at[0]);
  const bracketed = bracket !== undefined;
  const from = lastHardStop(sentence, lower, quantity.at[0], bracketed);
  const linkStart = stripLinks(stretch(sentence, from, quantity.at[0], bracketed)) + from;
  const link = stretch(sentence, linkStart, quantity.at[0], bracketed);
  return {
    quantity,
    from,
    link,
    linkStart,
    region: regionOf(sentence, { from, linkStart, goesOn: from === previous?.at[1], bracketed }),
    bracketed,
  };
}

function lastHardStop(sentence: Sentence, from: number, to: number, bracketed: boolean): number {
  const text = stretch(sentence, from, to, bracketed);
  const stop = Math.max(text.lastIndexOf(';'), text.lastIndexOf(':'), text.lastIndexOf('•'));
  return stop < 0 ? from : from + stop + 1;
}

/** Where the linking words at the end of a stretch begin. */
function stripLinks(text: string): number {
  let end = text.length;
  for (let step = 0; step < 12; step += 1) {
    const kept = text.slice(0, end).replace(/[\s_,"'(-]+$/u, '');
    const window = kept.slice(-LINK_WINDOW);
    if (NAMED_CHANGE.test(window)) return kept.length;
    const link = (LINK.exec(window) ?? GROWTH.exec(window) ?? (step > 0 ? /(?:^|[ _])mới$/u.exec(window) : null))?.[0];
    if (!link) return kept.length;
    end = kept.length - link.length;
  }
  return text.slice(0, end).trimEnd().length;
}

type Reach = { from: number; linkStart: number; goesOn: boolean; bracketed: boolean };

/** After a figure, what stands before the first comma still belongs to it; without one nothing new is named. */
function regionOf(sentence: Sentence, { from, linkStart, goesOn, bracketed }: Reach): Span {
  const text = stretch(sentence, from, linkStart, bracketed);
  if (!goesOn) return [from, linkStart];
  const cut = DELIMITER.exec(text);
  if (!cut) return [linkStart, linkStart];
  const start = from + cut.index + cut[0].length;
  return BASE_START.test(stretch(sentence, start, linkStart, bracketed)) ? [linkStart, linkStart] : [start, linkStart];
}
