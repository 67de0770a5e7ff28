import type { Span, Task } from '../../digest/model.ts';
import { closeBrackets, gapAt, phraseAt, type Syllable, spanOf } from '../../grammar/phrases.ts';
import { isQuoteOpen, type Reading } from '../../text/reading.ts';
import { dueIn } from './due.ts';
import type { Found } from './instruction.ts';
import * as t from './tables.ts';

/** An item with its evidence: from whoever is named first, or the verb, to the end of the action. */
export function makeTask(reading: Reading, syllables: readonly Syllable[], found: Found): Task {
  const { author, action } = found;
  const words = closeBrackets(
    reading.text,
    spanOf(syllables, action, Math.max(action + 1, actionEnd(reading, syllables, found))),
  );
  const start = spanOf(syllables, Math.min(found.start, action), action + 1)[0];
  const due = dueIn(reading, [start, words[1]]);
  // "giao Sở Xây dựng trong tháng 7 trình …"
  const to: Span | null = found.to && [
    found.to[0],
    due && due[0] > found.to[0] ? Math.min(found.to[1], due[0] - 1) : found.to[1],
  ];
  // Who tells whom stands in the evidence, where it stands in the sentence.
  const said = [!found.carried && !author?.source && author?.at, !found.toCarried && found.to];
  const at: Span = [Math.min(start, ...said.map((span) => (span ? span[0] : start))), words[1]];
  const implied: Task['implied'] = {};
  if (author?.source) implied.from = author.source;
  else if (found.carried && author) implied.from = author.at;
  if (found.toCarried && found.to) implied.to = found.to;
  return {
    from: author?.name ?? null,
    to: to && reading.text.slice(...to),
    action: reading.text.slice(...words),
    due: due && reading.text.slice(...due),
    at,
    rule: found.rule,
    implied,
  };
}

/** An action ends with the quotation that it stands in, before its reason and before the reporter's remarks (", bởi …", ", đây là …"). */
function actionEnd({ marked }: Reading, syllables: readonly Syllable[], { action, end }: Found): number {
  let inQuotes = false;
  for (let i = action + 1, [from] = spanOf(syllables, action, i); i < end; i += 1) {
    const [, to] = spanOf(syllables, action, i);
    inQuotes = inQuotes !== isQuoteOpen(marked.slice(from, to));
    from = to;
    // "…", ông nói; but: phải "rút kinh nghiệm" trong …
    if (!inQuotes && /^"(?:,| ?-)/.test(marked.slice(to, to + 3))) return i;
    if (i > action + 3 && gapAt(syllables, i) === ',' && phraseAt(t.remarks, syllables, i)) return i;
  }
  return end;
}
