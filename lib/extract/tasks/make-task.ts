import type { Task } from '../../digest/model.ts';
import { phraseAt, type Syllable } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { dueIn } from './due.ts';
import type { Found } from './instruction.ts';
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

/** An action ends before its reason and before the reporter's remarks (", bởi …", ", đây là …"). */
function actionEnd(syllables: readonly Syllable[], { action, end }: Found): number {
  for (let i = action + 4; i < end; i += 1)
    if (syllables[i]?.gap === ',' && phraseAt(t.remarks, syllables, i)) return i;
  return end;
}

/** A bracket or quote that the action opens is closed with it. */
function closeBrackets(text: string, start: number, end: number): number {
  const mark = text.charAt(end);
  const opens: Record<string, string> = { ')': '(', '”': '“', '"': '"' };
  const open = opens[mark];
  return open && text.slice(start, end).includes(open) ? end + 1 : end;
}
