import type { Span } from '../../digest/model.ts';
import { phraseAt, type Syllable } from '../../grammar/phrases.ts';
import { type Clause, modalClause, splitClause } from './clause.ts';
import type { Context, Found } from './instruction.ts';
import { isParty } from './openings.ts';
import * as t from './tables.ts';

/** A bare imperative has an object. */
const SHORTEST = 4;

/** What a sentence after an instruction may be: `quoted` in a speech whose speaker is named at its end; `near` right after. */
export type Mode = 'quoted' | 'near' | 'far';

/**
 * A sentence that goes on in the speech of an instruction: "Các huyện cần …", "Đồng thời, rà soát …", a bare imperative.
 * `to` is the addressee so far. Far from the last instruction, only cần and phải show that the speech goes on.
 */
export function goesOn(context: Context, to: Span | null, mode: Mode, from: number): Found | null {
  const { reading, syllables, end, speaker } = context;
  let i = from;
  for (let n = phraseAt(t.connectors, syllables, i); n > 0; n = phraseAt(t.connectors, syllables, i)) i += n;
  const clause = splitClause(reading, syllables, i, end);
  if (clause && accepts(clause, syllables, mode) && !(clause.to && !clause.modal && reports(context, clause, i))) {
    const rule = clause.modal ? 'speech-goes-on-modal' : clause.to ? 'speech-goes-on' : 'speech-goes-on-bare';
    const toCarried = clause.to === null && to !== null;
    const start = clause.to ? i : clause.action;
    return { author: speaker, carried: true, to: clause.to ?? to, toCarried, start, action: clause.action, end, rule };
  }
  const late = mode !== 'far' ? modalClause(reading, syllables, i, end) : null;
  if (!late) return null;
  const { action } = late;
  return {
    author: speaker,
    carried: true,
    to: late.to,
    toCarried: false,
    start: action,
    action,
    end,
    rule: 'speech-quoted-modal',
  };
}

function accepts({ modal, to, action }: Clause, syllables: readonly Syllable[], mode: Mode): boolean {
  if (modal) return true;
  if (mode === 'far' || syllables.length - action < SHORTEST) return false;
  return to !== null || (mode === 'near' && !(action === 0 && isNoun(syllables, action)));
}

/** "Báo cáo của tỉnh …", "Thông tin …": a verb's form that heads a sentence as a noun. */
const isNoun = (syllables: readonly Syllable[], i: number): boolean =>
  t.nounOpenings.has(syllables[i]?.text ?? '') || t.nounOpenings.has(`${syllables[i]?.text} ${syllables[i + 1]?.text}`);

/** "Bộ trưởng A chủ trì …", "Ông đề xuất …", "Sở thông báo …" report what somebody does. */
function reports({ cast, reading, speaker, syllables }: Context, { to, action }: Clause, start: number): boolean {
  const [from, end] = to ?? [0, 0];
  const named = cast.mentions.some(({ at }) => at[0] < end && at[1] > from);
  const alone = PRONOUN.test(reading.folded.slice(from, end)) || reading.text.slice(from, end) === speaker?.name;
  return named || alone || !isParty(syllables, start) || phraseAt(t.reports, syllables, action) > 0;
}

const PRONOUN = /^(?:ông|bà|anh|chị|ngài|vị)(?!\p{L})/u;
