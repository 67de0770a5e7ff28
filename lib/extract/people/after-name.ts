import type { Reading } from '../../text/reading.ts';
import type { Mention, Offices, Position } from './mentions.ts';
import { RANK_AFTER } from './titles.ts';

/** Between two offices of one person. */
const LINK =
  /^(?: \([a-zđ-]{2,8}\))?(?:, kiêm |, đồng thời là |,? giữ chức(?: vụ)? |,? làm |, |,| kiêm | - | \((?:hiện là )?(?=[^ )]+ )| và | )/u;
/** Between a name and the first office after it; age, year of birth and the like may stand there. */
const OPENS =
  /^(?:(?:, hiện)? là |, là | làm | giữ chức(?: vụ)? | ?[-,:(] ?(?:(?:đảng viên|\d\d tuổi|(?:sn|sinh(?: năm)?) ?\d{4}|đoàn [^,()]{4,30}), )?| )/u;
/** Offices and ranks after a name: "A - Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh", "A (Giám đốc Sở …)". */
export function readAfter(
  { folded: text, marked }: Reading,
  mention: Mention,
  offices: Offices,
  names: ReadonlySet<number>,
): void {
  const opened = (from: number): number => from + lengthOf(OPENS, text, from, 60);
  const { end } = mention.name;
  let at = opened(end);
  const found: Position[] = [];
  while (found.length < 10) {
    const office = offices.byStart.get(at);
    const end = office?.end ?? at + lengthOf(RANK_AFTER, text, at, 50);
    if (end === at) break;
    // "A, ThS. B": a rank before capitals is the next one's.
    if (!office && /^\.? \p{Lu}/u.test(marked.slice(end, end + 3))) break;
    // An office with a name right behind it belongs to that name, and so does the whole chain before it where this
    // person's office already stands in front.
    if (names.has(end + 1) || (text.startsWith(' - ', end) && names.has(end + 3))) {
      if (mention.before.length > 0 && text.slice(at - 3, at) !== 'và ') return;
      break;
    }
    found.push({ start: at, end });
    at = end + lengthOf(LINK, text, end, 24);
  }
  mention.after = found;
  mention.end = found.at(-1)?.end ?? mention.end;
}

/** How many letters a pattern takes at one place of the text. */
const lengthOf = (pattern: RegExp, text: string, at: number, most: number): number =>
  pattern.exec(text.slice(at, at + most))?.[0].length ?? 0;
