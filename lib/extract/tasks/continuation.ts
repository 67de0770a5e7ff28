import type { Span } from '../../digest/model.ts';
import { phraseAt } from '../../grammar/phrases.ts';
import { type Clause, modalClause, splitClause } from './clause.ts';
import type { Context, Found } from './instruction.ts';
import { isParty } from './openings.ts';
import * as t from './tables.ts';

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
  if (clause && accepts(clause, mode) && !(clause.to && !clause.modal && reports(context, clause, i))) {
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

const accepts = ({ modal, to }: Clause, mode: Mode): boolean =>
  modal || (mode !== 'far' && (to !== null || mode === 'near'));

/** "Bộ trưởng A chủ trì …", "Ông đề xuất …", "Sở thông báo …" report what somebody does. */
function reports({ cast, reading, speaker, syllables }: Context, { to }: Clause, start: number): boolean {
  const [from, end] = to ?? [0, 0];
  const named = cast.mentions.some(({ at }) => at[0] < end && at[1] > from);
  const alone = PRONOUN.test(reading.folded.slice(from, end)) || reading.text.slice(from, end) === speaker?.name;
  return named || alone || !isParty(syllables, start);
}

const PRONOUN = /^(?:ông|bà|anh|chị|ngài|vị)(?![A-Za-zÀ-ỹ])/u;
