import type { Office } from '../../grammar/offices.ts';
import type { Reading } from '../../text/reading.ts';
import type { Mention, Offices, Position } from './mentions.ts';
import { honorificBefore, PLURAL_BEFORE, rankBefore } from './titles.ts';

/** Between an office and the name: nothing, a dash, a colon, brackets (an abbreviation, "(Đã ký)", what is left of it), the next line. */
const GAP = /(?: (?:đối với|của|là|do) | - |: |,?[ \n][([](?:[^()[\]\n]{1,40}[)\]])?[ \n]|, | |\n)$/u;
const CHAIN_BACK = /(?:,? kiêm |, | - | )$/u;

/** Titles, offices and honorifics before a name, from the nearest to the farthest. */
export function readBefore(reading: Reading, mention: Mention, offices: Offices, claimed: number): void {
  const text = reading.folded;
  for (let step = 0; step < 6; step += 1) {
    const window = text.slice(Math.max(0, mention.start - 50), mention.start);
    const gap = GAP.exec(window)?.[0] ?? '';
    const rank = rankBefore(window);
    // "Thủ tướng Anh Winston …": what ends an office is no form of address.
    const honorific = rank || offices.byEnd.has(mention.start - 1) ? null : honorificBefore(window);
    // "Giáo sư, Tiến sĩ A"; but "theo bác sĩ, ông A …".
    if (rank && (mention.before.length > 0 || !gap.startsWith(','))) {
      const start = mention.start - (window.length - rank.index);
      take(text, mention, [{ start, end: start + (rank[1] ?? '').length }], gap);
    } else if (honorific) {
      mention.start -= window.length - honorific.index;
      mention.honorific = true;
    } else {
      const office = officeBefore(reading, mention, offices, gap);
      if (!office || office.start < claimed) break;
      const isSigned = gap.includes('\n');
      take(text, mention, isSigned ? [office] : chainBack(text, offices, office, claimed), gap);
      if (isSigned) break;
    }
  }
}

/** The letters right before an office. */
const before = (text: string, { start }: Position, letters: number): string =>
  text.slice(Math.max(0, start - letters), start);

/** "miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông A": the office is said as a duty. */
const DUTY = /(?:chức|vụ|danh|cách) $/u;
/** "theo quyết định của Thủ tướng, ông A": the office before the comma is another's. */
const OF = /(?:của|cho|với) $/u;

/** The office that a name stands behind, if it can be that person's. */
function officeBefore(
  { text: printed, folded: text }: Reading,
  { name, start, before: known }: Mention,
  offices: Offices,
  gap: string,
): Office | undefined {
  const office = gap ? offices.byEnd.get(start - gap.length) : undefined;
  if (!office) return undefined;
  if (/đối|của|do/u.test(gap) && !DUTY.test(before(text, office, 12))) return undefined;
  const loose = gap === ', ' || gap === ' - ';
  // "nguyên Chủ tịch nước, Đại tướng A": a rank may stand between, another office may not.
  if ((loose || gap === ' ') && known[0] && offices.byStart.has(known[0].start)) return undefined;
  if (loose && name.shape !== 'full') return undefined;
  if (gap === ', ' && OF.test(before(text, office, 5))) return undefined;
  // Over a line's end only an office in capitals is: a signature block.
  const words = printed.slice(office.start, office.end);
  return gap.includes('\n') && words !== words.toUpperCase() ? undefined : office;
}

/** Puts offices in front of the name: its own, or those of the list that it opens. */
function take(text: string, mention: Mention, positions: [Position, ...Position[]], gap: string): void {
  mention.start = positions[0].start;
  if (PLURAL_BEFORE.test(before(text, positions[0], 24))) {
    mention.shared = positions;
    mention.colon = gap === ': ';
  } else mention.before.unshift(...positions);
}

/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Mai …": the office at the name and those linked before it. */
function chainBack(text: string, { byEnd }: Offices, nearest: Office, claimed: number): [Office, ...Office[]] {
  const chain: [Office, ...Office[]] = [nearest];
  for (;;) {
    const link = CHAIN_BACK.exec(before(text, chain[0], 7))?.[0];
    const office = link && byEnd.get(chain[0].start - link.length);
    if (!office || office.start < claimed || isAnothers(text, office)) return chain;
    chain.unshift(office);
  }
}

/** "thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng …", "Tiếp Chủ tịch Tập đoàn B, Thủ tướng …": the first is another's. */
const isAnothers = (text: string, office: Office): boolean =>
  text.startsWith('thủ tướng', office.start) || /[.\n] ?(?:tiếp|gặp|đón|trả lời) $/u.test(before(text, office, 11));
