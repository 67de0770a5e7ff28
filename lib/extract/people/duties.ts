import type { Span } from '../../digest/model.ts';
import { RANK } from '../../grammar/ranks.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import type { Offices } from './mentions.ts';
import { addPlace, addPositions, type Draft } from './people.ts';
import { positionsOf } from './positions.ts';

/** From a person to an office that the sentence says the person holds, got or lost: "… được bổ nhiệm làm", "giữ chức". */
const HOLDS =
  /^(?: hiện| vẫn| từng)? là $|^[^.;:"\n]{0,60} (?:(?:được|bị|nhận|giữ|với|qua|đảm nhiệm) (?:[^.;:"\n]{0,40} )?(?:chức|vụ|danh|vị|bầu|nhiệm|trí)|làm|để bầu bổ sung|trúng cử(?: chức danh)?|trở thành)(?: lại là| như)?:? $/u;
/** "Tháng 6/2012, ông được điều động giữ chức …": of the person named last. */
const BY_PRONOUN = /^(?:[^.;:"]{0,60}[ ,])?(?:ông|bà|đồng chí) (?:được|là|làm|giữ|từng|nhận)(?![A-Za-zÀ-ỹ])/u;
const GOES_ON = new RegExp(`^(?:[,;]| và|,? kiêm|, rồi|,? sau đó(?: là)?) (?:${RANK}, )?$`, 'u');
/** Offices that a sentence says of the person named last in it, by verbs of appointment: they are the person's. */
export function joinDuties(reading: Reading, offices: Offices, people: readonly Draft[]): void {
  // The last first: each place is looked at once, as the offices stand in page order.
  const places = people.flatMap((draft) => draft.at.map((at) => ({ draft, at }))).sort((a, b) => b.at[1] - a.at[1]);
  const taken = new Uint8Array(reading.text.length);
  for (const { at } of places) taken.fill(1, ...at);
  let near: (typeof places)[0] | undefined;
  let last: Span | undefined;
  for (const office of offices.list) {
    while ((places.at(-1)?.at[1] as number) <= office.start) near = places.pop();
    if (!near || taken[office.start]) continue;
    const [sentence] = sentenceAt(reading, office.start);
    const isSame = near.at[0] >= sentence;
    const gap = reading.folded.slice(isSame ? near.at[1] : sentence, office.start);
    if (!isSame && !BY_PRONOUN.test(gap)) continue;
    if (!HOLDS.test(gap) && (near.at !== last || !GOES_ON.test(gap))) continue;
    last = [office.start, office.end];
    addPositions(near.draft, positionsOf(reading, [office]));
    addPlace(near.draft, last);
    near = { draft: near.draft, at: last };
  }
}
