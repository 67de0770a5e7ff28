import type { Span } from '../../digest/model.ts';
import { gapAt, phraseAt, phraseBefore, type Syllable, spanOf, withoutPhrases, wordAt } from '../../grammar/phrases.ts';
import { actionAt, clauseAt, modalAt, partyAt, partyLength } from './openings.ts';
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
  if (phraseAt(t.adverbials, syllables, i))
    for (let j = i + 1; j < Math.min(end, i + LONGEST_ADVERBIAL); j += 1)
      if (gapAt(syllables, j).startsWith(',')) return j;
  return i;
}

/** "đề nghị người dân không xây thêm": what is asked may be to leave something. */
const NOT = /^(?:không|chưa|đừng)$/;

/**
 * Splits the syllables from `from` to `end` into addressee and action; null where no action is recognised.
 * `asked`: whether they stand after a verb that asks.
 */
export function splitClause(syllables: readonly Syllable[], from: number, end: number, asked = false): Clause | null {
  let i = from + phraseAt(t.connectors, syllables, from);
  for (let turn = 0; turn < 2; turn += 1) {
    const modal = modalAt(syllables, i, true);
    if (modal) return afterModal(syllables, i, modal, null, end);
    // "cấp ủy" is a body, though "cấp" is a verb.
    const acts = phraseAt(t.actions, syllables, i);
    const clause =
      acts <= partyLength(syllables, i) && partyAt(syllables, i) ? withAddressee(syllables, i, end, asked) : null;
    if (clause) return clause;
    // "Lãnh đạo tỉnh …" is a subject, "Lãnh đạo, chỉ đạo …" an action.
    const subject = phraseAt(t.offices, syllables, i);
    if ((acts && !subject) || (asked && NOT.test(wordAt(syllables, i)))) return { to: null, action: i, modal: false };
    i = skipAdverbial(syllables, i, end);
  }
  return null;
}

function withAddressee(syllables: readonly Syllable[], i: number, end: number, asked = false): Clause | null {
  for (let j = i + Math.max(1, partyLength(syllables, i)); j < Math.min(end, i + LONGEST_ADDRESSEE); j += 1) {
    const gap = gapAt(syllables, j);
    // "Sở Y tế: rà soát …"
    const number = Number(/^\d$/.test(wordAt(syllables, j)));
    const listed = gap.startsWith(':') && phraseAt(t.actions, syllables, j + number);
    if (!listed && /[:"]/.test(gap)) return null;
    const modal = listed ? 0 : modalAt(syllables, j);
    if (modal) return afterModal(syllables, j, modal, addressee(syllables, i, j), end);
    if (listed || actionAt(syllables, j) || (asked && NOT.test(wordAt(syllables, j))))
      return { to: addressee(syllables, i, j), action: listed ? j + number : j, modal: false };
    if (clauseAt(syllables, j)) return null;
  }
  return null;
}

/** The addressee's words without "đối với" before and "cũng", "trong thời gian tới" after; null where nothing is left. */
function addressee(syllables: readonly Syllable[], from: number, to: number): Span | null {
  const start = from + phraseAt(t.about, syllables, from);
  const end = withoutPhrases(t.addresseeEdges, syllables, to);
  return start < end ? spanOf(syllables, start, end) : null;
}

/** The action begins after cần and phải, but with "không được". */
function afterModal(syllables: readonly Syllable[], i: number, n: number, to: Span | null, end: number): Clause | null {
  const action = /^(?:không|tuyệt)$/.test(wordAt(syllables, i)) ? i : i + n;
  return i + n < end ? { to, action, modal: true } : null;
}

/** What a clause with cần or phải says of a thing ("Những việc đó phải …") has no longer subject. */
const LONGEST_THING = 20;
const NOBODY = /^(?:tôi|họ|người|đó)$/;

/** Cần and phải further on than this are no longer said by the verb. */
const FURTHEST = 200;

/** The first clause with cần or phải between two syllables: "…, Hải Phòng phải phấn đấu …", "Việc này cần …". */
export function modalClause(syllables: readonly Syllable[], from: number, end: number): Clause | null {
  let start = from;
  for (let i = from; i < Math.min(end, from + FURTHEST); i += 1) {
    if (/[,;:"]/.test(gapAt(syllables, i)) || phraseBefore(t.clauseOpenings, syllables, i)) start = i;
    const n = modalAt(syllables, i);
    if (!n) continue;
    const last = i - Number(/^(?:vẫn|cũng)$/.test(wordAt(syllables, i - 1)));
    // "chúng ta phải …": nobody in particular is told.
    if (last <= start || /^(?:ta|mình)$/.test(wordAt(syllables, last - 1)))
      return afterModal(syllables, i, n, null, end);
    const clause = partyAt(syllables, start) ? withAddressee(syllables, start, end) : null;
    if (clause?.modal) return clause;
    // Who is to do it is not said: the whole clause says what is to be.
    if (!clause && start === from && i + n < end && isThing(syllables, from, i))
      return { to: null, action: from, modal: true };
  }
  return null;
}

/** Whether what stands before cần or phải names a thing: short, no pronoun, no adverbial and no clause of its own. */
function isThing(syllables: readonly Syllable[], from: number, to: number): boolean {
  if (to - from >= LONGEST_THING || NOBODY.test(wordAt(syllables, from)) || phraseAt(t.adverbials, syllables, from))
    return false;
  for (let i = from; i < to; i += 1) if (clauseAt(syllables, i) || phraseAt(t.says, syllables, i)) return false;
  return true;
}
