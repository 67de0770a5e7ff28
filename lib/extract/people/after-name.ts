import type { Office } from '../../grammar/offices.ts';
import type { Reading } from '../../text/reading.ts';
import type { Mention, Offices, Position } from './mentions.ts';
import { RANK_AFTER } from './titles.ts';

const CHAIN_ON = /^(?:, kiêm |, đồng thời là |,? giữ chức(?: vụ)? |,? làm |, |,| kiêm | - |- )/u;
const OPENS_AFTER = /^(?: ?- ?| ?, ?| ?\(|, hiện là | là | hiện là | nguyên là | làm | giữ chức(?: vụ)? | ?: ?| )/u;
/** "(SN 1965, nguyên Trưởng phòng …)". */
const AGE = /^(?:sn|sinh năm|sinh|s\.n)\.? ?\d{4}, (?:là )?|^\d{2} tuổi, /u;
/** "(SN 1975)", "(thứ 2 từ trái sang)": words in brackets between a name and its office. */
const ASIDE = /^ \([^()]{1,60}\)(?=[ ]?[,-])/u;

/** Offices and ranks after a name: "A - Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh", "A (Giám đốc Sở …)". */
export function readAfter(
  { folded: text }: Reading,
  mention: Mention,
  offices: Offices,
  names: ReadonlySet<number>,
): void {
  let from = mention.name.end;
  const aside = ASIDE.exec(text.slice(from, from + 64))?.[0];
  const inside = from + 2 + (AGE.exec(text.slice(from + 2, from + 32))?.[0].length ?? 0);
  if (aside && !offices.byStart.has(inside)) from += aside.length;
  const opens = OPENS_AFTER.exec(text.slice(from, from + 14))?.[0];
  if (opens === undefined) return;
  let at = from + opens.length;
  at += AGE.exec(text.slice(at, at + 30))?.[0].length ?? 0;
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
