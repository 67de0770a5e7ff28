import type { NameCandidate } from '../../grammar/names.ts';
import type { Office } from '../../grammar/offices.ts';
import type { Reading } from '../../text/reading.ts';
import { sentenceAt } from '../../text/reading.ts';
import { atSentenceStart, isCredit, isNamedAfter, isPlaceName, isWholeSentence } from './not-people.ts';
import { HONORIFIC_BEFORE, PERSON_NOUN_BEFORE, PLURAL_BEFORE, RANK_AFTER, RANK_BEFORE } from './titles.ts';

export type Position = { start: number; end: number };

/** One place where the page names a person, with the offices that stand around the name. */
export type Mention = {
  name: NameCandidate;
  /** From the first title before the name to the last office after it. */
  start: number;
  end: number;
  before: Position[];
  after: Position[];
  /** Offices said once of a whole list: "các Phó Chủ tịch UBND tỉnh: …". */
  shared: Position[];
  /** They stand before a colon: they hold for the whole list, also for those who have an office of their own. */
  colon: boolean;
  honorific: boolean;
  rule: string;
};

/** The offices of the page, to be found by where they begin and end. */
export type Offices = { list: Office[]; byStart: Map<number, number>; byEnd: Map<number, number> };

export function indexOffices(list: Office[]): Offices {
  return {
    list,
    byStart: new Map(list.map(({ start }, i) => [start, i])),
    byEnd: new Map(list.map(({ end }, i) => [end, i])),
  };
}

const CHAIN_BACK = /^(?:, | kiêm |, kiêm | )$/u;
const CHAIN_ON = /^(?:, |,| kiêm |, kiêm |, đồng thời là | - |- )/u;
const OPENS_AFTER = /^(?: ?- ?| ?, ?| ?\(|, hiện là | là | hiện là | nguyên là | làm | giữ chức(?: vụ)? | ?: ?| )/u;
/** "(SN 1975)", "(thứ 2 từ trái sang)": words in brackets between a name and its office. */
const ASIDE = /^ \([^()]{1,60}\)(?=[ ]?[,-])/u;

/**
 * Reads the words around a name: titles, offices and honorifics before it, offices after it. `claimed` is where the
 * words of the person before end: offices up to there are that person's.
 */
export function readMention(
  reading: Reading,
  name: NameCandidate,
  offices: Offices,
  names: ReadonlySet<number>,
  claimed: number,
): Mention {
  const { folded } = reading;
  const mention: Mention = {
    name,
    start: name.start,
    end: name.end,
    before: [],
    after: [],
    shared: [],
    colon: false,
    honorific: false,
    rule: '',
  };
  readBefore(reading, mention, offices, claimed);
  readAfter(folded, mention, offices, names);
  return mention;
}

function readBefore(
  { text: printed, folded: text }: Reading,
  mention: Mention,
  offices: Offices,
  claimed: number,
): void {
  for (let step = 0; step < 6; step += 1) {
    const window = text.slice(Math.max(0, mention.start - 50), mention.start);
    const gap = /(?: - |: | |, |(?:\n| )\(đã ký\)(?:\n| )|\n)$/u.exec(window)?.[0] ?? '';
    const rank = RANK_BEFORE.exec(window);
    const honorific = rank ? null : HONORIFIC_BEFORE.exec(window);
    const office = officeEndingAt(printed, offices, mention.start - gap.length, gap, claimed);
    if (rank) {
      const start = mention.start - (window.length - rank.index);
      take(text, mention, [{ start, end: start + (rank[1] ?? '').length }], gap === ': ');
      mention.rule ||= 'rank-before';
    } else if (honorific) {
      mention.start -= window.length - honorific.index;
      mention.honorific = true;
      mention.rule ||= 'honorific';
    } else if (office !== undefined && gap) {
      const first = mention.before.length === 0;
      if (
        gap !== ' ' &&
        !first &&
        !(gap === ': ' && isPlural(text, chainBack(text, offices, office, claimed)[0] as Position))
      )
        break;
      if ((gap === ', ' || gap === ' - ') && (!first || mention.shared.length > 0)) break;
      take(
        text,
        mention,
        /\n/u.test(gap) ? [offices.list[office] as Office] : chainBack(text, offices, office, claimed),
        gap === ': ',
      );
      mention.rule ||= 'office-before';
    } else break;
  }
}

/** An office at the name's front that is no other person's; over a line's end only one in capitals (a signature block). */
function officeEndingAt(
  printed: string,
  offices: Offices,
  end: number,
  gap: string,
  claimed: number,
): number | undefined {
  const index = offices.byEnd.get(end);
  const office = index === undefined ? undefined : offices.list[index];
  if (!office || office.start < claimed) return undefined;
  const words = printed.slice(office.start, office.end);
  return /\n|ký/u.test(gap) && words !== words.toUpperCase() ? undefined : index;
}

/** Puts offices in front of the name: its own, or those of the list that it opens. */
function take(text: string, mention: Mention, positions: Position[], colon: boolean): void {
  const first = positions[0] as Position;
  mention.start = first.start;
  if (isPlural(text, first)) {
    mention.shared = positions;
    mention.colon = colon;
  } else mention.before.unshift(...positions);
}

const isPlural = (text: string, { start }: Position): boolean =>
  PLURAL_BEFORE.test(text.slice(Math.max(0, start - 24), start));

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Mai …": the office at the name and those linked before it. */
function chainBack(text: string, offices: Offices, nearest: number, claimed: number): Position[] {
  const chain: Position[] = [];
  for (let i = nearest; i >= 0; i -= 1) {
    const office = offices.list[i] as Office;
    if (office.start < claimed) break;
    if (i < nearest && !CHAIN_BACK.test(text.slice(office.end, chain[0]?.start))) break;
    if (i < nearest && isAnothers(text, office)) break;
    chain.unshift({ start: office.start, end: office.end });
  }
  return chain;
}

/** "thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng …": the first office is that of another. */
const isAnothers = (text: string, { start, end }: Office): boolean =>
  /^thủ tướng/u.test(text.slice(start, end)) ||
  /(?:thay mặt|ủy quyền|ủy quyền của) $/u.test(text.slice(Math.max(0, start - 16), start));

function readAfter(text: string, mention: Mention, offices: Offices, names: ReadonlySet<number>): void {
  let from = mention.name.end;
  const aside = ASIDE.exec(text.slice(from, from + 64))?.[0];
  if (aside) from += aside.length;
  const opens = OPENS_AFTER.exec(text.slice(from, from + 14))?.[0];
  if (opens === undefined) return;
  let at = from + opens.length;
  const found: Position[] = [];
  for (let step = 0; step < 10; step += 1) {
    const index = offices.byStart.get(at);
    const rank = index === undefined ? RANK_AFTER.exec(text.slice(at, at + 50))?.[0] : undefined;
    if (index === undefined && !rank) break;
    const position =
      index === undefined ? { start: at, end: at + (rank ?? '').length } : (offices.list[index] as Office);
    // An office with a name right behind it belongs to that name, and so does the whole chain before it where this
    // person's office already stands in front.
    if (names.has(position.end + 1) && text.charAt(position.end) === ' ') {
      if (mention.before.length > 0 || opens === ' ') return;
      break;
    }
    found.push({ start: position.start, end: position.end });
    const link = CHAIN_ON.exec(text.slice(position.end, position.end + 16))?.[0];
    at = position.end + (link?.length ?? 0);
    if (!link && offices.byStart.get(position.end + 1) === undefined) break;
    if (!link) at = position.end + 1;
  }
  if (found.length === 0) return;
  mention.after = found;
  mention.end = (found.at(-1) as Position).end;
  mention.rule ||= 'office-after';
}

/** Whether what stands around the name makes it a person's; where it does not, only a plain full name may still be one. */
export function isPerson(reading: Reading, mention: Mention, offices: Offices): boolean {
  const { name } = mention;
  const titled = mention.honorific || mention.before.length > 0 || mention.shared.length > 0;
  if (isPlaceName(reading, name)) return false;
  if (titled && !mention.honorific && isNamedAfter(reading, name)) return false;
  const office = offices.byEnd.get(name.start - 1);
  const bare =
    office === undefined ? true : (offices.list[office] as Office).end === (offices.list[office] as Office).headEnd;
  switch (name.shape) {
    case 'full':
      if (titled || mention.after.length > 0) return !(!titled && isCredit(reading, name));
      return isPlainName(reading, mention);
    case 'two':
      if (!titled && mention.after.length === 0)
        return PERSON_NOUN_BEFORE.test(before(reading, name.start)) && name.sure;
      return titled || name.sure || mention.after.length > 0;
    case 'loose':
      if (mention.honorific) return name.foreign || !capitalInside(reading, mention);
      return titled && (name.foreign || (bare && !isNamedAfter(reading, name)));
    default:
      return name.foreign && titled && (mention.honorific || bare);
  }
}

const before = (reading: Reading, at: number): string => reading.folded.slice(Math.max(0, at - 40), at);

/** "Bà Nà Hills": an honorific with a capital inside a sentence is part of a name of another kind. */
const capitalInside = (reading: Reading, { start }: Mention): boolean =>
  /\p{Lu}/u.test(reading.marked.charAt(start)) && !atSentenceStart(reading, start);

/** A full name without any title counts where its spelling is plain and it is neither a credit, a byline nor a street. */
function isPlainName(reading: Reading, mention: Mention): boolean {
  const { name } = mention;
  if (name.caps) return false;
  if (isCredit(reading, name) || isNamedAfter(reading, name)) return false;
  if (isWholeSentence(reading, name)) return false;
  const [start] = sentenceAt(reading, name.start);
  mention.rule = 'full-name';
  return name.sure && name.end - start < 2000;
}
