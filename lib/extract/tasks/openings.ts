import { phraseAt, phraseBefore, type Syllable } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import * as t from './tables.ts';

const isLower = (reading: Reading, s: Syllable): boolean => reading.marked.charAt(s.start) === s.text.charAt(0);

/** How many syllables a modal (cần, phải …) at `i` has; 0 where none is. */
export function modalAt(syllables: readonly Syllable[], i: number, atStart = false): number {
  const n = phraseAt(t.modals, syllables, i);
  if (n === 0) return 0;
  if (n === 1 && !atStart && phraseBefore(t.notModalAfter, syllables, i)) return 0;
  const next = syllables[i + n];
  return next && next.gap === '' && phraseAt(t.notModalBefore, syllables, i + n) ? 0 : n;
}

/** Whether an action can begin at `i`: a verb, in lower case unless `atStart`, and not a part of a noun phrase. */
export function actionAt(reading: Reading, syllables: readonly Syllable[], i: number, atStart: boolean): boolean {
  const n = phraseAt(t.actions, syllables, i);
  if (n === 0) return false;
  if (atStart) return true;
  const first = syllables[i] as Syllable;
  return isLower(reading, first) && !phraseBefore(t.noActionAfter, syllables, i);
}

/** How many syllables the word has that opens the name of somebody who can be told: "các" and "đối với" need one after them. */
export function partyLength(syllables: readonly Syllable[], i: number): number {
  const named = Math.max(...[t.bodies, t.offices, t.persons].map((table) => phraseAt(table, syllables, i)));
  if (named > 0) return named;
  const lead =
    phraseAt(t.about, syllables, i) ||
    phraseAt(t.plurals, syllables, i) ||
    Number(/^\d+$/.test(syllables[i]?.text ?? ''));
  const rest = lead > 0 ? partyLength(syllables, i + lead) : 0;
  return rest > 0 ? lead + rest : 0;
}

/** Whether a word that opens the name of somebody who can be told stands at `i`. */
export const isParty = (syllables: readonly Syllable[], i: number): boolean => partyLength(syllables, i) > 0;

/** Whether an addressee can begin at `i`: a body, an office, a person, "các …" or a name in capitals. */
export function partyAt(reading: Reading, syllables: readonly Syllable[], i: number): boolean {
  const s = syllables[i];
  if (!s) return false;
  if (partyLength(syllables, i) > 0) return true;
  const lead = phraseAt(t.about, syllables, i);
  if (lead > 0) return partyAt(reading, syllables, i + lead);
  if (isLower(reading, s) || !/^[A-Za-zÀ-ỹ]/u.test(s.text) || phraseAt(t.adverbials, syllables, i)) return false;
  const next = syllables[i + 1];
  return i > 0 || (next?.gap === '' && !isLower(reading, next));
}
