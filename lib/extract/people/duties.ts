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
/** "Ông" without a name, the last of a sentence. */
const PRONOUN = /^.*(?<![A-Za-zÀ-ỹ])(?:[Ôô]ng|[Bb]à)(?= \p{Ll})/su;

const OVER = /(?<![A-Za-zÀ-ỹ])(?:từng|kinh qua|lần lượt) /u;

/** Offices that a sentence says of the person named last in it, by verbs of appointment: they are the person's. */
export function joinDuties(reading: Reading, offices: Offices, people: readonly Draft[]): void {
  let last: Span | undefined;
  let isOver = false;
  const spans = (from: number, to: number) =>
    people.filter(({ at }) => at.some(([start]) => from <= start && start < to));
  for (const office of offices.list) {
    if (people.some(({ at }) => at.some(([start, end]) => start <= office.start && office.start < end))) continue;
    const near = nearest(people, office.start);
    if (!near) continue;
    const [sentence] = sentenceAt(reading, office.start);
    let from = near.at[1];
    if (near.at[0] < sentence) {
      // "Trước đó, ông từng giữ chức …": he of whom alone the sentences before speak.
      const said = PRONOUN.exec(reading.marked.slice(sentence, office.start))?.[0];
      if (!said || spans(sentenceAt(reading, near.at[0])[0], office.start).length > 1) continue;
      from = sentence + said.length;
    }
    const gap = reading.folded.slice(from, office.start);
    if (HOLDS.test(gap)) isOver = OVER.test(reading.folded.slice(sentence, office.start));
    else if (near.at !== last || !GOES_ON.test(gap)) continue;
    last = [office.start, office.end];
    const positions = positionsOf(reading, [office]);
    addPositions(near.draft, isOver ? positions.map((position) => ({ ...position, held: 'former' })) : positions);
    near.draft.at.push(last);
  }
}
