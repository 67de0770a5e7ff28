import type { Span } from '../../digest/model.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import type { Offices } from './mentions.ts';
import { addPositions, type Draft } from './people.ts';
import { positionOf } from './positions.ts';

/** From a person to an office that the sentence says the person holds, got or lost: "… được bổ nhiệm làm", "giữ chức". */
const HOLDS =
  /^[^.;:"\n]{0,60}(?<![A-Za-zÀ-ỹ])(?:(?:được|bị|thôi|từng|nhận|giữ|với|qua|đảm nhiệm|đảm nhận)(?![A-Za-zÀ-ỹ])[^.;:"\n]{0,40}(?:chức|chức vụ|chức danh|cương vị|nhiệm vụ|làm|bầu|bổ nhiệm)|giữ|trúng cử|trở thành)(?: chức(?: vụ| danh)?)? $/u;
const GOES_ON = /^(?:,| và|,? kiêm|, rồi|, đồng thời là|,? sau đó(?: là)?) $/u;

/** Offices that a sentence says of the person named last in it, by verbs of appointment: they are the person's. */
export function joinDuties(reading: Reading, offices: Offices, drafts: Map<string, Draft>): void {
  const named = [...drafts.values()].flatMap((draft) => draft.at.map((at) => ({ draft, at })));
  let last: { draft: Draft; at: Span } | undefined;
  for (const office of offices.list) {
    if (named.some(({ at: [start, end] }) => start <= office.start && office.start < end)) continue;
    const gap = last && reading.folded.slice(last.at[1], office.start);
    const [sentence] = sentenceAt(reading, office.start);
    const holder =
      gap && GOES_ON.test(gap)
        ? last
        : named
            .filter(({ at: [start, end] }) => start >= sentence && end <= office.start)
            .sort((a, b) => b.at[1] - a.at[1])[0];
    if (!holder || (holder !== last && !HOLDS.test(reading.folded.slice(holder.at[1], office.start)))) continue;
    last = { draft: holder.draft, at: [office.start, office.end] };
    const position = positionOf(reading, office);
    if (!position) continue;
    addPositions(holder.draft, [position]);
    holder.draft.at.push(last.at);
  }
}
