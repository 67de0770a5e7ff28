import type { NameCandidate } from '../../grammar/names.ts';
import type { Office } from '../../grammar/offices.ts';
import type { Reading } from '../../text/reading.ts';
import type { Mention, Offices, Position } from './mentions.ts';
import { honorificBefore, PLURAL_BEFORE, rankBefore } from './titles.ts';

/** Between an office and the name: nothing, a dash, a colon, the office's abbreviation, the space for a signature. */
const GAP =
  /(?: (?:đối với|của|là) | - |: | \([^()\n]{1,40}\) | |, |(?:\n| )[[(](?:đã ký|daky)[\])](?:\n| )|\n\[\n|\n)$/u;
const CHAIN_BACK = /^(?:, | kiêm |, kiêm | )$/u;
/** Titles, offices and honorifics before a name, from the nearest to the farthest. */
export function readBefore(
  { text: printed, folded: text }: Reading,
  mention: Mention,
  offices: Offices,
  claimed: number,
): void {
  for (let step = 0; step < 6; step += 1) {
    const window = text.slice(Math.max(0, mention.start - 50), mention.start);
    const gap = GAP.exec(window)?.[0] ?? '';
    const rank = rankBefore(window);
    const honorific = rank ? null : honorificBefore(window);
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
      if (/đối|của/u.test(gap) && !isDutyOf(text, offices.list[office] as Office)) break;
      const first = mention.before.length === 0;
      if (gap === ', ' || gap === ' - ') {
        if (!first || mention.shared.length > 0 || !isPlain(mention.name)) break;
        if (OF.test(before(text, offices.list[office] as Office, 5))) break;
      }
      take(
        text,
        mention,
        /\n/u.test(gap) ? [offices.list[office] as Office] : chainBack(text, offices, office, claimed),
        gap === ': ',
      );
      mention.rule ||= 'office-before';
      if (/\n/u.test(gap)) break;
    } else break;
  }
}

/** "theo quyết định của Thủ tướng, ông A": the office before the comma is another's. */
const OF = /(?:của|cho|với) $/u;

/** The letters right before an office. */
const before = (text: string, { start }: Position, letters: number): string =>
  text.slice(Math.max(0, start - letters), start);

/** Spelled so plainly that an office before a comma may be its own. */
const isPlain = ({ shape, sure }: NameCandidate): boolean => shape === 'full' || (shape === 'two' && sure);

/** "miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông A": the office is said as a duty. */
const isDutyOf = (text: string, office: Office): boolean =>
  /(?:chức|chức vụ|chức danh|tư cách) $/u.test(before(text, office, 12));

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

const isPlural = (text: string, office: Position): boolean => PLURAL_BEFORE.test(before(text, office, 24));

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

/** "thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng …", "4 Phó Chủ tịch, Chủ tịch …": the first is another's. */
const isAnothers = (text: string, office: Office): boolean =>
  text.startsWith('thủ tướng', office.start) ||
  /(?:thay mặt|ủy quyền|ủy quyền của|\d(?: đồng chí)?) $/u.test(before(text, office, 16));
