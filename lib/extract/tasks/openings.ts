import { gapAt, phraseAt, phraseBefore, type Syllable, wordAt } from '../../grammar/phrases.ts';
import * as t from './tables.ts';

/** How many syllables a modal (cần, phải …) at `i` has; 0 where none is. */
export function modalAt(syllables: readonly Syllable[], i: number, atStart = false): number {
  const n = phraseAt(t.modals, syllables, i);
  if (!n) return 0;
  // "huyện Cần Giờ": no verb.
  const other =
    (!atStart &&
      (phraseBefore(t.notModalAfter, syllables, i) || (syllables[i]?.capital && /^,?$/.test(gapAt(syllables, i))))) ||
    phraseAt(t.notModalBefore, syllables, i + n) ||
    // "(bìa phải)", "cần 553.879 tỷ đồng"
    /^\)/.test(gapAt(syllables, i + n)) ||
    /^\d/.test(wordAt(syllables, i + n));
  return other ? 0 : n;
}

/** Whether an action begins at `i`: a verb in lower case that is no part of a noun phrase. */
export const actionAt = (syllables: readonly Syllable[], i: number): boolean =>
  phraseAt(t.actions, syllables, i) > 0 &&
  !phraseAt(t.notActions, syllables, i) &&
  !syllables[i]?.capital &&
  !phraseBefore(t.noActionAfter, syllables, i);

/** A word that shows that what was taken for a subject or an addressee is a clause; "được giao" is none. */
export const clauseAt = (syllables: readonly Syllable[], i: number): boolean =>
  phraseAt(t.clauseWords, syllables, i) > 0 && !phraseAt(t.notClauseWords, syllables, i);

/** How many syllables the word has that opens the name of somebody who can be told: "các" and "đối với" need one after them. */
export function partyLength(syllables: readonly Syllable[], i: number): number {
  const named = phraseAt(t.parties, syllables, i);
  if (named) return named < phraseAt(t.notParties, syllables, i) ? 0 : named;
  const lead = phraseAt(t.partyLeads, syllables, i) || Number(/^\d+$/.test(wordAt(syllables, i)));
  const rest = lead && partyLength(syllables, i + lead);
  return rest && lead + rest;
}

/** Whether an addressee can begin at `i`: a body, an office, a person, "các …" or a name in capitals. */
export function partyAt(syllables: readonly Syllable[], i: number): boolean {
  if (partyLength(syllables, i)) return true;
  if (!syllables[i]?.capital || phraseAt(t.notParties, syllables, i)) return false;
  const next = syllables[i + 1];
  return i > 0 || (next?.gap === '' && next.capital);
}
