import type { Span } from '../../digest/model.ts';
import { hasLetter } from '../../grammar/words-at.ts';
import { BARE_COUNTS } from '../../lexicon/indicators.ts';
import type { Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import { deedLeft } from './deed.ts';
import { nameLeft, nameLoose, namesNothing } from './left.ts';
import { type Part, partOf } from './part.ts';
import { phraseRight, type RightPhrase } from './right.ts';
import { type Sentence, stretch } from './sentence.ts';
import type { Name } from './words.ts';
import { EMPTY } from './worth.ts';

const FIGURES = /^[\d.,\s/–-]{0,30}(?:(?:nghìn|ngàn|triệu|vạn|trăm|tỷ|tỉ) ){0,2}/;
/** What a share is a share of, and no indicator: "đạt 95% kế hoạch". */
const WHOLE =
  /^(?:kế hoạch|kh$|kh |dự toán|tổng|so|cùng kỳ|chỉ tiêu|nghị quyết|diện tích|số dư|gdp|grdp|yêu cầu|mục tiêu|dân số(?:,|$)|trở|cả )/i;
const SHARE = /(?:chiếm|bằng|tương đương|tương ứng|chiến)/;
const LINKED = /(?:đạt|là|tăng|giảm|ước|bằng|chiếm|vượt|lên|xuống|mức)/;
/** A bound alone links nothing: "dân số hơn 3 triệu người". */
const BOUND = /(?:trên|hơn|khoảng|gần|dưới|từ|tới|đến)/g;
const BARE = new Set(BARE_COUNTS);
const BARE_TOTAL = /^(?:tổng(?: số)?|(?:số )?lượng|số)$/i;

/** What a figure measures, whether it was carried over from before, and how far its words reach over figures. */
export type Subject = { name: Name; carried: boolean; part: Part | null; upTo: number } | null;

/**
 * The name left of a figure, or right of it, or the one before (`trail`) that the clause goes on about; null where the page says none.
 * `changes` = the figure is an amount of change.
 */
export function subjectOf(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  index: number,
  trail: Name | null,
  changes: boolean,
  sameSentence: boolean,
): Subject {
  const { quantity, region, link } = clause;
  const goesOn = namesNothing(stretch(sentence, ...region, clause.bracketed));
  const counted = quantity.kind === 'count' || quantity.kind === 'other';
  const carried: Subject =
    trail && (sameSentence || goesOn) ? { name: trail, carried: true, part: null, upTo: 0 } : null;
  const level = counted && BARE.has(noun(reading, clause).toLowerCase()) && /(?:đạt|là(?!m)|ước)/.test(link);
  const plan = clause.hosted && /(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)/.test(link);
  const shared = changes || plan || clause.compared || level || SHARE.test(link) || (clause.bracketed && !counted);
  const phrase = phraseRight(reading, sentence, index, clause.bracketed);
  // "gấp 4 lần khai thác dầu": what is compared with.
  const right = phrase?.open || quantity.unit.toLowerCase() === 'lần' ? null : phrase;
  if (phrase?.about && shared) return own(phrase);
  if (goesOn && carried && shared) return carried;
  const part = trail && !goesOn && !(counted && right) ? partOf(reading, sentence, clause, trail) : null;
  if (carried && part) return { ...carried, part };

  const example = !sameSentence && clause.hosted ? exampleOf(reading, sentence, clause) : null;
  if (example) return example;

  const measure = nameLeft(reading, sentence, clause);
  const left = shareName(measure, sameSentence ? trail : null);
  if (left && BARE_TOTAL.test(left.text) && phrase) return own(joined(left, phrase, noun(reading, clause)), phrase);
  // "Khu vực đô thị chiếm 10% diện tích": a topic that is a group measures nothing, and has a share of what stands after.
  if (
    left?.rule === 'topic-left' &&
    phrase &&
    quantity.kind === 'percent' &&
    /chiếm/.test(link) &&
    isGroup(reading, left)
  )
    return { ...own(phrase, phrase), part: left };
  if (left && LINKED.test(link)) return own(left);
  if (left && quantity.kind === 'percent' && right && /^(?:số|các|tổng|diện tích|những) /i.test(right.text))
    return own(right, right);
  if (counted) {
    const total =
      left &&
      (/^(?:tổng|số|lượng)/i.test(left.text) ||
        (left.rule === 'indicator-left' && !hasLetter(link.replace(BOUND, ''))));
    return total ? own(left) : countedSubject(reading, sentence, clause, right);
  }
  const usable = right && !WHOLE.test(right.text) && !SHARE.test(link) ? right : null;
  if (usable && (!left || left.rule === 'topic-left')) {
    const deed = deedLeft(reading, sentence, clause);
    if (deed) return own(joined(deed, usable), usable);
    if (!left) return own(usable, usable);
  }
  // "Về kết quả thi hành án về tiền, toàn ngành đã thụ lý …": a topic that says nothing gives way to what was done.
  const loose =
    left && (left.at[1] === region[1] || !EMPTY.has(left.text.toLowerCase()))
      ? left
      : nameLoose(reading, sentence, clause);
  // "các nước thành viên chiếm 78% vốn đầu tư": the share is of what stands after it, and the group's.
  if (loose && right && quantity.kind === 'percent' && /chiếm/.test(link) && isGroup(reading, loose))
    return { ...own(right, right), part: loose };
  return loose ? own(loose) : goesOn || !clause.afresh ? carried : null;
}

/** A country, a region, or several: what has a share, and no indicator. */
const isGroup = ({ text }: Reading, { at: [from] }: Name): boolean =>
  /[Cc]ác |[Vv]ùng|hu vực|\p{Lu}\S{0,12} \p{Lu}/u.test(text.slice(Math.max(0, from - 4), from + 8));

/** "… có tỷ lệ nữ lãnh đạo cao như: Lạng Sơn (24,4%)": the name stands before the colon or "như", the place after it. */
function exampleOf(reading: Reading, sentence: Sentence, clause: Clause): Subject {
  const start = sentence.at[0];
  const to = clause.region[1];
  const from = start + (/^.*(?::| như) /.exec(stretch(sentence, start, to, false))?.[0].length ?? 0);
  const left = nameLeft(reading, sentence, { ...clause, region: [start, from] });
  const part = left ? partOf(reading, sentence, { ...clause, region: [from, to] }, left) : null;
  return left && part ? { name: left, carried: false, part, upTo: 0 } : null;
}

/** "tỷ trọng nông nghiệp giảm …; dịch vụ tăng …": the noun of measure holds for the whole list. */
function shareName(left: Name | null, trail: Name | null): Name | null {
  const measure = trail && left?.rule === 'topic-left' ? /^t[ỷỉ] trọng /i.exec(trail.text)?.[0] : undefined;
  return left && trail && measure
    ? { ...left, text: measure + left.text, shared: [trail.shared?.[0] ?? trail.at[0], trail.at[1]] }
    : left;
}

const own = (name: Name, right: RightPhrase | null = null): NonNullable<Subject> => ({
  name,
  carried: false,
  part: null,
  upTo: right?.upTo ?? 0,
});

const joined = (left: Name, right: Name, between = ''): Name => ({
  text: [left.text, between, right.text].filter(Boolean).join(' '),
  at: [left.at[0], right.at[1]],
  rule: left.rule,
});

const noun = ({ text }: Reading, { quantity }: Clause): string =>
  quantity.counted ? text.slice(...quantity.core).replace(FIGURES, '') : '';

/** "phát triển mới 20 sản phẩm OCOP": what is done, what is counted, and what is said of it. */
function countedSubject(reading: Reading, sentence: Sentence, clause: Clause, right: RightPhrase | null): Subject {
  const { core } = clause.quantity;
  const deed = deedLeft(reading, sentence, clause);
  const thing = noun(reading, clause);
  if (!deed && !right && BARE.has(thing.toLowerCase())) {
    const loose = nameLoose(reading, sentence, clause);
    if (loose) return own(loose);
  }
  const at: Span = [deed?.at[0] ?? core[0], right?.at[1] ?? core[1]];
  const text = [deed?.text, thing, right?.text].filter(Boolean).join(' ');
  return own({ text, at, rule: deed ? 'deed-counted' : 'counted' }, right);
}
