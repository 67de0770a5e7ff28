import type { Person, Span, Task } from '../../digest/model.ts';
import { syllablesOf } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { type Author, castOf } from './author.ts';
import { goesOn } from './continuation.ts';
import { type Found, instructionsIn } from './instruction.ts';
import { makeTask } from './make-task.ts';
import { sameTasksOnce } from './merge.ts';
import { closingSpeaker, quotedBy } from './speech.ts';

/** How many sentences without an instruction may stand between two of one speech. */
const LONGEST_PAUSE = 1;

/**
 * The instructions of a page: who tells whom to do what, by when. A sentence that goes on in the same speech gives
 * further items of the same author, marked as implied.
 */
export function extractTasks(reading: Reading, { people }: { people: readonly Person[] }): Task[] {
  const cast = castOf(people);
  const tasks: Task[] = [];
  let speaker: Author | null = null;
  let to: Span | null = null;
  let pause = Number.POSITIVE_INFINITY;
  const sentences = reading.lines.flatMap((line) => (line.block === null ? [] : line.sentences));
  const quoted = quotedBy(reading, cast, sentences);
  for (const [index, span] of sentences.entries()) {
    const syllables = syllablesOf(reading, span);
    if (syllables.length === 0) continue;
    const context = { reading, cast, syllables, end: syllables.length, speaker };
    const closing = closingSpeaker(context);
    if (closing) context.end = closing.end;
    const voice: Author | null = closing?.author ?? quoted.get(index) ?? null;
    if (voice) context.speaker = voice;
    const opened = instructionsIn(context);
    let found: Found[] = opened.found;
    if (found.length === 0 && (voice || pause <= LONGEST_PAUSE)) found = goesOn(context, to, voice !== null);
    for (const item of found) tasks.push(makeTask(reading, syllables, item));
    const last = found.at(-1);
    speaker = last?.author ?? opened.speaker ?? voice ?? speaker;
    if (last) {
      to = last.to;
      pause = 0;
    } else {
      pause = opened.speaker || voice ? Number.POSITIVE_INFINITY : pause + 1;
    }
  }
  return sameTasksOnce(tasks);
}
