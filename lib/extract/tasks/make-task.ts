import type { Task } from '../../digest/model.ts';
import { phraseAt, type Syllable } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { dueIn } from './due.ts';
import type { Found } from './instruction.ts';
import { isParty } from './openings.ts';
import * as t from './tables.ts';

/** An item with its evidence: from the verb (or the addressee) to the end of the action. */
export function makeTask(reading: Reading, syllables: readonly Syllable[], found: Found): Task {
  const first = syllables[found.action] as Syllable;
  const last = syllables[Math.max(found.action, actionEnd(syllables, found) - 1)] as Syllable;
  const start = Math.min((syllables[found.start] as Syllable).start, first.start);
  const end = closeBrackets(reading.text, first.start, last.end);
  const due = dueIn(reading, [start, end]);
  const implied: Task['implied'] = {};
  const { author } = found;
  if (author?.source) implied.from = author.source;
  else if (found.carried && author) implied.from = author.at;
  if (found.toCarried && found.to) implied.to = found.to;
  return {
    from: found.author?.name ?? null,
    to: found.to ? reading.text.slice(...found.to) : null,
    action: reading.text.slice(first.start, end),
    due: due ? reading.text.slice(...due) : null,
    at: [start, end],
    rule: found.rule,
    implied,
  };
}

/** A shorter action than this is nothing without its reason. */
const SHORT = 10;

/** An action ends before the reason for it (", bởi …", ", vì …") and with the sentence that a quote cuts in two. */
function actionEnd(syllables: readonly Syllable[], { action, end }: Found): number {
  for (let i = action + 4; i < end; i += 1) {
    const { text, gap } = syllables[i] as Syllable;
    if (gap === ',' && plans(syllables, i, end)) return i;
    if (
      (gap === ',' && (phraseAt(t.remarks, syllables, i) || (text === 'vì' && i > action + SHORT))) ||
      /[.!?…]["]/.test(gap)
    )
      return i;
  }
  return end;
}

/** "…, Quốc hội sẽ …": what another will do is no part of the instruction. */
const plans = (syllables: readonly Syllable[], i: number, end: number): boolean =>
  isParty(syllables, i) &&
  syllables.slice(i + 1, Math.min(end, i + 6)).some(({ text, gap }) => text === 'sẽ' && gap === '');

/** A bracket or quote that the action opens is closed with it. */
function closeBrackets(text: string, start: number, end: number): number {
  const mark = text.charAt(end);
  const opens: Record<string, string> = { ')': '(', '”': '“', '"': '"' };
  const open = opens[mark];
  return open && text.slice(start, end).includes(open) ? end + 1 : end;
}
