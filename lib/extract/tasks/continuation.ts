import type { Span } from '../../digest/model.ts';
import { gapAt, phraseAt, wordAt } from '../../grammar/phrases.ts';
import { touching } from '../../text/touching.ts';
import { type Clause, modalClause, splitClause } from './clause.ts';
import type { Context, Found } from './instruction.ts';
import { partyLength } from './openings.ts';
import * as t from './tables.ts';

/**
 * What a sentence may be: `quoted` in a speech whose speaker is named at its end, `told` so right after an instruction;
 * `near` or `far` after one.
 */
export type Mode = 'quoted' | 'told' | 'near' | 'far';

/**
 * A sentence that goes on in the speech of an instruction: "Các huyện cần …", "Đồng thời, rà soát …", a bare imperative.
 * `to` is the addressee so far. Far from the last instruction, only cần and phải show that the speech goes on.
 */
export function goesOn(context: Context, to: Span | null, mode: Mode, from: number): Found | null {
  const { syllables, end, speaker } = context;
  let i = from + Number(NUMBER.test(wordAt(syllables, from)) && /^[.)]/.test(gapAt(syllables, from + 1)));
  for (let n = phraseAt(t.connectors, syllables, i); n > 0; n = phraseAt(t.connectors, syllables, i)) i += n;
  const clause = splitClause(syllables, i, end);
  const item = { author: speaker, carried: true, toCarried: false, end };
  if (clause && accepts(clause, mode) && (clause.modal || tells(context, clause, i))) {
    const { modal, action } = clause;
    const rule = modal ? 'speech-goes-on-modal' : clause.to ? 'speech-goes-on' : 'speech-goes-on-bare';
    const start = clause.to ? i : action;
    return { ...item, to: clause.to ?? to, toCarried: !clause.to && to !== null, start, action, rule };
  }
  const late = mode === 'far' ? null : modalClause(syllables, i, end);
  return late && { ...item, to: late.to, start: late.action, action: late.action, rule: 'speech-quoted-modal' };
}

const accepts = ({ modal, to }: Clause, mode: Mode): boolean =>
  modal || mode === 'near' || (mode === 'told' && to !== null);

/** "1. Sở Y tế …", "a) Sở Y tế …". */
const NUMBER = /^(?:\d{1,2}|[a-zđ])$/;

/** Less than this is a link or a broken line ("Xem thêm"). */
const SHORTEST_ACTION = 3;

/** "Bộ trưởng A chủ trì …", "Ông đề xuất …", "Sở thông báo …", "Lãnh đạo tỉnh cam kết …" report what somebody does. */
function tells(
  { cast, reading, speaker, syllables, end: last }: Context,
  { to, action }: Clause,
  start: number,
): boolean {
  if (!to) return last - action >= SHORTEST_ACTION;
  const [from, end] = to;
  const named = touching(cast.mentions, to).length > 0;
  const alone = TOLD_OF.test(reading.folded.slice(from, end)) || reading.text.slice(from, end) === speaker?.name;
  return !named && !alone && partyLength(syllables, start) > 0 && !phraseAt(t.reports, syllables, action);
}

/** Pronouns, a meeting, and what stands in a report between a body and its verb ("12 doanh nghiệp đã được Bộ …"). */
const TOLD_OF = /^(?:ông|bà|vị|hội nghị)(?![A-Za-zÀ-ỹ])| (?:đã|luôn|cũng|còn|mong)(?![A-Za-zÀ-ỹ])/u;
