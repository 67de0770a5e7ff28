import type { Span } from '../../digest/model.ts';
import { phraseAt, phraseBefore, type Syllable } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { actionAt, modalAt, partyAt, partyLength } from './openings.ts';
import * as t from './tables.ts';

/** What follows a verb of instruction, or a sentence that goes on in its speech: who is to do what. */
export type Clause = {
  /** The addressee; null where none is named. */
  to: Span | null;
  /** Index of the action's first syllable. */
  action: number;
  /** Whether cần or phải stands before the action. */
  modal: boolean;
};

/** An addressee longer than this is no addressee: the verb that ends it was not recognised. */
const LONGEST_ADDRESSEE = 70;
const LONGEST_ADVERBIAL = 40;

/** Passes over "trong thời gian tới, …": the index after its comma, or `i` where no adverbial stands. */
function skipAdverbial(syllables: readonly Syllable[], i: number, end: number): number {
  if (!phraseAt(t.adverbials, syllables, i)) return i;
  for (let j = i + 1; j < Math.min(end, i + LONGEST_ADVERBIAL); j += 1) if (syllables[j]?.gap.startsWith(',')) return j;
  return i;
}

/** Splits the syllables from `i` to `end` into addressee and action; null where no action is recognised. */
export function splitClause(
  reading: Reading,
  syllables: readonly Syllable[],
  from: number,
  end: number,
): Clause | null {
  let i = from + phraseAt(t.connectors, syllables, from);
  for (let turn = 0; turn < 2; turn += 1) {
    const modal = modalAt(syllables, i, true);
    if (modal) return afterModal(syllables, i, modal, null, end);
    // "cấp ủy" is a body, though "cấp" is a verb.
    const named = partyLength(syllables, i);
    const acts = phraseAt(t.actions, syllables, i);
    if (acts > named) return { to: null, action: i, modal: false };
    const clause = partyAt(reading, syllables, i) ? withAddressee(reading, syllables, i, end) : null;
    if (clause) return clause;
    if (acts > 0) return { to: null, action: i, modal: false };
    const next = skipAdverbial(syllables, i, end);
    if (next === i) return null;
    i = next;
  }
  return null;
}

function withAddressee(reading: Reading, syllables: readonly Syllable[], i: number, end: number): Clause | null {
  for (let j = i + 1; j < Math.min(end, i + LONGEST_ADDRESSEE); j += 1) {
    const gap = syllables[j]?.gap ?? '';
    // "Sở Y tế: rà soát …"
    if (gap.startsWith(':') && phraseAt(t.actions, syllables, j))
      return { to: addressee(syllables, i, j), action: j, modal: false };
    if (/[:"]/.test(gap)) return null;
    const modal = modalAt(syllables, j);
    if (modal) return afterModal(syllables, j, modal, addressee(syllables, i, j), end);
    if (actionAt(reading, syllables, j, false)) return { to: addressee(syllables, i, j), action: j, modal: false };
    if (endsAddressee(syllables, j)) return null;
  }
  return null;
}

/** A word that shows that what was taken for an addressee is a clause; "được giao" is none. */
const endsAddressee = (syllables: readonly Syllable[], j: number): boolean =>
  phraseAt(t.clauseWords, syllables, j) > 0 && !phraseAt(t.notClauseWords, syllables, j);

/** The addressee's words without "đối với" before and "cũng", "trong thời gian tới" after; null where nothing is left. */
function addressee(syllables: readonly Syllable[], from: number, to: number): Span | null {
  const start = from + phraseAt(t.addresseeOpenings, syllables, from);
  let end = to;
  for (
    let n = phraseBefore(t.addresseeEdges, syllables, end);
    n > 0;
    n = phraseBefore(t.addresseeEdges, syllables, end)
  )
    end -= n;
  return start < end ? [(syllables[start] as Syllable).start, (syllables[end - 1] as Syllable).end] : null;
}

/** The action begins after cần and phải, but with "không được". */
function afterModal(syllables: readonly Syllable[], i: number, n: number, to: Span | null, end: number): Clause | null {
  const action = /^(?:không|tuyệt)$/.test(syllables[i]?.text ?? '') ? i : i + n;
  return action < end ? { to, action, modal: true } : null;
}

/** "chúng ta phải …": nobody in particular is told. */
const isWe = (syllables: readonly Syllable[], i: number): boolean =>
  ['ta', 'mình'].includes(syllables[i - 1]?.text ?? '');

/**
 * The first clause with cần or phải between two syllables: "…, Hải Phòng phải phấn đấu …".
 */
export function modalClause(
  reading: Reading,
  syllables: readonly Syllable[],
  from: number,
  end: number,
): Clause | null {
  let clauseStart = from;
  for (let i = from; i < end; i += 1) {
    if (/[,;:"]/.test(syllables[i]?.gap ?? '') || phraseBefore(t.clauseOpenings, syllables, i)) clauseStart = i;
    const n = modalAt(syllables, i);
    if (n === 0) continue;
    if (i === clauseStart || isWe(syllables, i)) return afterModal(syllables, i, n, null, end);
    if (partyAt(reading, syllables, clauseStart)) {
      const clause = withAddressee(reading, syllables, clauseStart, end);
      if (clause?.modal) return clause;
    }
  }
  return null;
}
