import type { Span } from '../../digest/model.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import type { Offices } from './mentions.ts';
import { addPositions, type Draft, nearest } from './people.ts';
import { positionsOf } from './positions.ts';

/** From a person to an office that the sentence says the person holds, got or lost: "… được bổ nhiệm làm", "giữ chức". */
const HOLDS =
  /^(?: hiện| vẫn| đang| từng| hiện nay)? là $|^[^.;:"\n]{0,60}(?<![A-Za-zÀ-ỹ])(?:(?:được|bị|thôi|từng|nhận|giữ|với|qua|đảm nhiệm|đảm nhận)(?![A-Za-zÀ-ỹ])[^.;:"\n]{0,40}(?:chức|chức vụ|chức danh|cương vị|nhiệm vụ|làm|bầu|bổ nhiệm|vị trí(?: như)?)|giữ|trúng cử|trở thành)(?: chức(?: vụ| danh)?)?:? $/u;
const GOES_ON = /^(?:,| và|,? kiêm|, rồi|, đồng thời là|,? sau đó(?: là)?) $/u;

/** Offices that a sentence says of the person named last in it, by verbs of appointment: they are the person's. */
export function joinDuties(reading: Reading, offices: Offices, people: readonly Draft[]): void {
  let last: Span | undefined;
  for (const office of offices.list) {
    if (people.some(({ at }) => at.some(([start, end]) => start <= office.start && office.start < end))) continue;
    const near = nearest(people, office.start);
    if (!near || near.at[0] < sentenceAt(reading, office.start)[0]) continue;
    const gap = reading.folded.slice(near.at[1], office.start);
    if (!HOLDS.test(gap) && !(near.at === last && GOES_ON.test(gap))) continue;
    last = [office.start, office.end];
    addPositions(near.draft, positionsOf(reading, [office]));
    near.draft.at.push(last);
  }
}
