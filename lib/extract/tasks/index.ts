import type { Person, Span, Task } from '../../digest/model.ts';
import { syllablesOf } from '../../grammar/phrases.ts';
import type { Line, Reading } from '../../text/reading.ts';
import type { Author } from './author.ts';
import { castOf } from './cast.ts';
import { goesOn } from './continuation.ts';
import { type Found, instructionsIn, type Opened, opensList } from './instruction.ts';
import { makeTask } from './make-task.ts';
import { sameTasksOnce } from './merge.ts';
import { closingSpeaker, openingSpeaker, quotedBy } from './speech.ts';

/** How many sentences without an instruction may stand between two of one speech; with cần or phải. */
const NEAR = 1;
const FAR = 4;
/** A line of fewer syllables without a mark at its end is a heading. */
const LONGEST_HEADING = 20;

/** Words that open a sentence and stand in no name: in capitals after lower case they show that print lost the stop. */
const GLUED = / (?=(?:Ngoài|Đồng thời|Bên cạnh|Về|Theo|Phát biểu|Trình bày|Sau) )(?<=\p{Ll}\)? )/u;

/** The sentences of a stretch that damaged print made one. */
function unglued(reading: Reading, [start, end]: Span): Span[] {
  let from = start;
  return reading.marked
    .slice(start, end)
    .split(GLUED)
    .map((part): Span => {
      from += part.length + 1;
      return [from - part.length - 1, from - 1];
    });
}

/**
 * The instructions of a page: who tells whom to do what, by when. A sentence that goes on in the same speech gives
 * further items of the same author, marked as implied.
 */
export function extractTasks(reading: Reading, { people }: { people: readonly Person[] }): Task[] {
  const cast = castOf(reading, people);
  const tasks: Task[] = [];
  let speaker: Author | null = null;
  let to: Span | null = null;
  let pause = Number.POSITIVE_INFINITY;
  const sentences = reading.lines
    .filter((line) => isText(reading, line))
    .flatMap((line) => line.sentences.flatMap((span) => unglued(reading, span)));
  const quoted = quotedBy(reading, cast, sentences);
  for (const [index, span] of sentences.entries()) {
    const syllables = syllablesOf(reading, span);
    if (syllables.length === 0) continue;
    const scene = { reading, cast, syllables };
    const opening = openingSpeaker(scene);
    const closing = closingSpeaker(scene);
    const voice = closing?.author ?? quoted.get(index) ?? opening?.author;
    const context = { reading, cast, syllables, end: closing?.at ?? syllables.length, speaker: voice ?? speaker };
    const opened = instructionsIn(context);
    const near = pause <= NEAR;
    const far = pause <= FAR && speaker?.human ? 'far' : null;
    const mode = near ? (closing ? 'told' : 'near') : voice ? 'quoted' : far;
    const next = mode && goesOn(context, to, mode, opening?.at ?? 0);
    const found = choose(opened, next);
    for (const item of found) tasks.push(makeTask(reading, syllables, item));
    const last = found.at(-1);
    const heard = opened.speaker ?? voice;
    speaker = last?.author ?? heard ?? speaker;
    if (last || heard) to = last?.to ?? null;
    pause = last || (heard && opensList(scene)) ? 0 : heard ? NEAR + 1 : pause + 1;
  }
  return sameTasksOnce(tasks);
}

/** A sentence that begins as the speech went on, before any other verb of instruction or speech, goes on in it. */
function choose({ found, speaker, first }: Opened, next: Found | null): Found[] {
  if (!next) return found;
  return next.action < first && !(speaker && next.rule === 'speech-goes-on-bare') ? [next] : found;
}

/** Headings and captions instruct nobody. */
function isText(reading: Reading, { block, start, end, sentences }: Line): boolean {
  if (block === null || block.kind === 'heading' || block.kind === 'caption') return false;
  const text = reading.folded.slice(start, end);
  const unmarked = sentences.length === 1 && !/[.!?…;:"”)]$/u.test(text);
  return !(unmarked && text.split(' ').length < LONGEST_HEADING);
}
