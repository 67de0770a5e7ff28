import type { Span } from '../../digest/model.ts';
import type { Quantity } from '../../grammar/quantities.ts';
import { hasLetter, phraseTo, wordTable } from '../../grammar/words-at.ts';
import { LINKS } from '../../lexicon/indicators.ts';
import { NOT_BEFORE_WORD } from '../../text/words.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';

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
  /** "(cùng kỳ tăng 4,48%)": the value that this one is compared with. */
  compared: boolean;
  /** The words that link a bare figure in brackets stand before them: "tăng cao (0,51%)". */
  hosted: boolean;
  /** "…, trong đó có 3 dự án …": a part of what stands before. */
  listed: boolean;
  /** It begins after a semicolon or a colon. */
  afresh: boolean;
};

const LINK = new Set([...LINKS, 'hiện', 'với', 'trên']);
/** Words of which a link is only the second syllable, or which it belongs to: "gia tăng", "thực hiện", "đối với". */
const NO_LINK =
  /(?:gia tăng|(?:(?<!ước )thực|phát|xuất|thể|biểu) hiện|(?:đối|so|gắn|cùng) với|nói trên|(?<!, )chứng chỉ|việc làm)$/;
/** "Du lịch tăng trưởng 33%" has a verb, "tốc độ tăng trưởng 7%" a noun. */
const GROWTH = /(?<=[^\s_,;:][\s_,]{1,40})tăng trưởng(?: bình quân)?$/;
const OF_GROWTH = wordTable(
  'tốc độ|mức|chỉ tiêu|mục tiêu|phấn đấu|kế hoạch|về|đà|nhu cầu|yêu cầu|thúc đẩy|và|số|để|đưa|cùng với|định hướng|hỗ trợ|giao|có|ngành',
);

/** The length of the word that links a name to its figure, at the end of a text; 0 for none. */
function linkAtEnd(text: string): number {
  const link = phraseTo(LINK, text);
  if (link && !NO_LINK.test(text)) return link;
  const growth = GROWTH.exec(text);
  if (growth && !phraseTo(OF_GROWTH, text.slice(0, growth.index).trimEnd())) return growth[0].length;
  return 0;
}
const LISTED = new RegExp(`trong đó[\\s${MASK},:]{0,200}$`);
const PARTS = /(?:^|[ _])(?:bao gồm|gồm)/;
const DELIMITER =
  /[,;:]| [-–] |[ _](?:(?<!(?:so|đối|cùng|gắn|với|gấp) )với|và|trong đó|trong khi|nhưng|riêng|tương ứng|còn)(?=[ _,])/;
/** "cùng kỳ tăng 12,8%": what is compared with, about the same indicator. */
const BASE_START = new RegExp(
  `^[\\s${MASK},"(]{0,200}(?:so|so với|trong khi cùng kỳ|cùng kỳ|cao hơn|thấp hơn|vượt|bằng|tương đương|hoàn thành)${NOT_BEFORE_WORD}`,
);
const SAME_TIME = new RegExp(`(?:^|[,;]|trong khi)[\\s${MASK}"(]{0,200}cùng kỳ${NOT_BEFORE_WORD}`);
const LINK_WINDOW = 40;

/** The figure before; "của 2 dự án" is part of a name, and no figure of its own. */
function before(sentence: Sentence, index: number): Quantity | undefined {
  const earlier = sentence.quantities.slice(Math.max(0, index - 3), index);
  return earlier.findLast(
    ({ at, counted }) => !counted || !/ của (?:cả )?$/.test(stretch(sentence, sentence.at[0], at[0], true)),
  );
}

/** Splits what stands between the figure before (or the sentence's start) and this one. */
export function clauseOf(sentence: Sentence, index: number): Clause {
  const quantity = sentence.quantities[index] as Quantity;
  const previous = before(sentence, index)?.at[1];
  const bracket = sentence.brackets.find(([from, to]) => from < quantity.at[0] && quantity.at[1] <= to);
  const bracketed = bracket !== undefined;
  const lower = Math.max(bracket ? bracket[0] + 1 : sentence.at[0], previous ?? 0);
  const from = lastHardStop(sentence, lower, quantity.at[0], bracketed);
  const linkStart = stripLinks(stretch(sentence, from, quantity.at[0], bracketed)) + from;
  const goesOn = from === previous;
  let region = regionOf(sentence, { from, linkStart, goesOn, bracketed });
  const parted = LISTED.test(stretch(sentence, ...region, bracketed));
  if (parted) region = [linkStart, linkStart];
  const listed = parted || PARTS.test(stretch(sentence, linkStart, quantity.at[0], bracketed));
  const bare = !hasLetter(stretch(sentence, from, quantity.at[0], true));
  const hosted = bracket !== undefined && bare && from === bracket[0] + 1;
  if (hosted) region = beforeBracket(sentence, bracket[0], previous);
  const link = hosted
    ? stretch(sentence, region[1], bracket[0], false)
    : stretch(sentence, linkStart, quantity.at[0], bracketed);
  const compared = SAME_TIME.test(stretch(sentence, from, linkStart, bracketed));
  return { quantity, from, link, linkStart, region, bracketed, compared, hosted, listed, afresh: from > lower };
}

/** "Lạng Sơn (24,4%)": what a bare figure in brackets is about stands before them, unless a figure does. */
function beforeBracket(sentence: Sentence, open: number, previous: number | undefined): Span {
  const from = lastHardStop(sentence, Math.max(sentence.at[0], previous ?? 0), open, false);
  const to = stripLinks(stretch(sentence, from, open, false)) + from;
  return regionOf(sentence, { from, linkStart: to, goesOn: from === previous, bracketed: false });
}

function lastHardStop(sentence: Sentence, from: number, to: number, bracketed: boolean): number {
  const text = stretch(sentence, from, to, bracketed);
  return from + Math.max(text.lastIndexOf(';'), text.lastIndexOf(':')) + 1;
}

/** Where the linking words at the end of a stretch begin. */
function stripLinks(text: string): number {
  let end = text.length;
  for (let step = 0; step < 12; step += 1) {
    const kept = text.slice(0, end).replace(/[\s_,"'(–-]{1,80}$/, '');
    const link = linkAtEnd(kept.slice(-LINK_WINDOW));
    end = kept.length - link;
    if (!link) break;
  }
  return end;
}

type Reach = { from: number; linkStart: number; goesOn: boolean; bracketed: boolean };

/** After a figure, what stands before the first comma still belongs to it; without one nothing new is named. */
function regionOf(sentence: Sentence, { from, linkStart, goesOn, bracketed }: Reach): Span {
  const text = stretch(sentence, from, linkStart, bracketed);
  const cut = goesOn ? DELIMITER.exec(text) : { index: 0, 0: '' };
  const start = cut ? from + cut.index + cut[0].length : linkStart;
  return !cut || BASE_START.test(text.slice(start - from)) ? [linkStart, linkStart] : [start, linkStart];
}
