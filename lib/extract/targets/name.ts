import type { Span } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import { deedLeft } from './deed.ts';
import { nameLeft, nameLoose } from './left.ts';
import { phraseRight } from './right.ts';
import type { Sentence } from './sentence.ts';
import type { Name } from './words.ts';

const FIGURES = /^[\d.,\s/–-]{0,30}(?:(?:nghìn|ngàn|triệu|vạn|trăm|tỷ|tỉ) ){0,2}/u;
/** What a share is a share of, and no indicator: "đạt 95% kế hoạch". */
const WHOLE =
  /^(?:kế hoạch|dự toán|tổng|so|cùng kỳ|chỉ tiêu|nghị quyết|diện tích|số dư|gdp|grdp|yêu cầu|mục tiêu|dân số|trở)/u;
const SHARE = /(?:chiếm|bằng|tương đương|chiến)/u;
const LINKED = /(?:đạt|là|tăng|giảm|còn|ước|bằng|chiếm|vượt|lên|xuống|mức|có|ở)/u;

export type Subject = { name: Name; carried: boolean } | null;

/**
 * What a figure measures: the name left of it, or right of it, or the one before (`trail`) that the clause goes on about.
 * Null where the page says none.
 */
export function subjectOf(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  index: number,
  trail: Name | null,
  changes: boolean,
): Subject {
  const { quantity, region, link } = clause;
  const goesOn = region[0] === region[1] || !/\p{L}/u.test(reading.text.slice(...region));
  const counted = quantity.kind === 'count' || quantity.kind === 'other';
  const carried = trail ? { name: trail, carried: true } : null;
  if (
    goesOn &&
    carried &&
    (changes || clause.bracketed) &&
    (counted || SHARE.test(link) || quantity.kind !== 'percent' || changes)
  )
    return carried;
  const left = nameLeft(reading, sentence, clause);
  if (left?.rule === 'indicator-left' && LINKED.test(link)) return own(left);
  const right = phraseRight(reading, sentence, index, quantity.core[1], clause.bracketed);
  if (counted)
    return own(
      left && /^(?:tổng|số|tổng số|lượng) /u.test(left.text.toLowerCase())
        ? left
        : countedName(reading, sentence, clause, right),
    );
  const usable = right && !WHOLE.test(right.text.toLowerCase()) && !SHARE.test(link) ? right : null;
  if (usable && (!left || left.rule === 'topic-left')) {
    const deed = deedLeft(reading, sentence, clause);
    if (deed) return own({ text: `${deed.text} ${usable.text}`, at: [deed.at[0], usable.at[1]], rule: 'deed-right' });
    if (!left) return own(usable);
  }
  if (left) return own(left);
  if (goesOn && carried) return carried;
  const loose = nameLoose(reading, sentence, clause);
  return loose ? own(loose) : carried;
}

const own = (name: Name): Subject => ({ name, carried: false });

/** "phát triển mới 20 sản phẩm OCOP": what is done, what is counted, and what is said of it. */
function countedName(reading: Reading, sentence: Sentence, clause: Clause, right: Name | null): Name {
  const { core } = clause.quantity;
  const deed = deedLeft(reading, sentence, clause);
  const noun = reading.text.slice(core[0], core[1]).replace(FIGURES, '');
  const at: Span = [deed?.at[0] ?? core[0], right?.at[1] ?? core[1]];
  return {
    text: [deed?.text, noun, right?.text].filter(Boolean).join(' '),
    at,
    rule: deed ? 'deed-counted' : 'counted',
  };
}
