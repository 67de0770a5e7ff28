import type { Span } from '../../digest/model.ts';
import { RANK } from '../../grammar/ranks.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import type { Offices } from './mentions.ts';
import { addPositions, type Draft, nearest } from './people.ts';
import { positionsOf } from './positions.ts';

/** From a person to an office that the sentence says the person holds, got or lost: "… được bổ nhiệm làm", "giữ chức". */
const HOLDS =
  /^(?: hiện| vẫn| từng)? là $|^[^.;:"\n]{0,60} (?:(?:được|bị|nhận|giữ|với|qua|đảm nhiệm) (?:[^.;:"\n]{0,40} )?(?:chức|vụ|danh|vị|bầu|nhiệm|trí)|làm|để bầu bổ sung|trúng cử(?: chức danh)?|trở thành)(?: lại là| như)?:? $/u;
const GOES_ON = new RegExp(`^(?:[,;]| và|,? kiêm|, rồi|,? sau đó(?: là)?) (?:${RANK}, )?$`, 'u');
/** Offices that a sentence says of the person named last in it, by verbs of appointment: they are the person's. */
export function joinDuties(reading: Reading, offices: Offices, people: readonly Draft[]): void {
  let last: Span | undefined;
  for (const office of offices.list) {
    if (people.some(({ at }) => at.some(([start, end]) => start <= office.start && office.start < end))) continue;
    const near = nearest(people, office.start);
    if (!near) continue;
    const [sentence] = sentenceAt(reading, office.start);
    if (near.at[0] < sentence) continue;
    const gap = reading.folded.slice(near.at[1], office.start);
    if (!HOLDS.test(gap) && (near.at !== last || !GOES_ON.test(gap))) continue;
    last = [office.start, office.end];
    addPositions(near.draft, positionsOf(reading, [office]));
    near.draft.at.push(last);
  }
}
