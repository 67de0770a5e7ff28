import type { Span } from '../../digest/model.ts';
import { phraseAt, phraseBefore, type Syllable } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { type Author, type Cast, subjectOf } from './author.ts';
import { type Clause, modalClause, partyAt, splitClause } from './clause.ts';
import * as t from './tables.ts';

/** One sentence, and who spoke before it. */
export type Context = {
  reading: Reading;
  cast: Cast;
  syllables: readonly Syllable[];
  /** Syllables from here on attribute the speech ("…, Thủ tướng nhấn mạnh"). */
  end: number;
  speaker: Author | null;
};

/** An instruction as a rule finds it: syllables `action` to `end` say what is to be done. */
export type Found = {
  author: Author | null;
  /** Whether the author stands in an earlier sentence. */
  carried: boolean;
  to: Span | null;
  toCarried: boolean;
  start: number;
  action: number;
  end: number;
  rule: string;
};

/** `first`: the syllable of the first verb of instruction or speech that has a subject. */
export type Opened = { found: Found[]; speaker: Author | null; first: number };

/** The instructions that a sentence states with a verb, and whoever speaks in it. */
export function instructionsIn(context: Context): Opened {
  const { reading, syllables, end } = context;
  const found: Found[] = [];
  let speaker: Author | null = null;
  let first = Number.POSITIVE_INFINITY;
  let i = 0;
  while (i < end) {
    const verb = verbAt(reading, syllables, i);
    if (verb === 0) {
      i += 1;
      continue;
    }
    const hit = readVerb(context, i, verb, found.at(-1), speaker);
    if (hit.author) speaker = hit.author;
    if (hit.author || hit.item) first = Math.min(first, i);
    if (!hit.item) {
      i += verb;
      continue;
    }
    const previous = found.at(-1);
    if (previous) previous.end = connectiveBefore(syllables, i);
    found.push(hit.item);
    i = hit.item.action + 1;
  }
  return { found, speaker, first };
}

/** A verb of instruction or speech at `i` that is no noun there; how many syllables it has. */
export function verbAt(reading: Reading, syllables: readonly Syllable[], i: number): number {
  const n = Math.max(phraseAt(t.instructs, syllables, i), phraseAt(t.says, syllables, i));
  if (n === 0) return 0;
  const first = syllables[i] as Syllable;
  const capital = reading.marked.charAt(first.start) !== first.text.charAt(0);
  if (capital && i > 0 && first.gap === '') return 0;
  if (phraseBefore(t.nounAfter, syllables, i)) return 0;
  const next = syllables[i + n];
  if (next && next.gap === '' && phraseAt(t.nounBefore, syllables, i + n)) return 0;
  return n;
}

function readVerb(context: Context, i: number, n: number, previous: Found | undefined, inSentence: Author | null) {
  const { reading, cast, syllables, end } = context;
  const phrase = syllables
    .slice(i, i + n)
    .map((s) => s.text)
    .join(' ');
  const subject = subjectOf(reading, cast, syllables, 0, i);
  const direct = subject.kind === 'author' ? subject.author : null;
  const said = { author: direct?.human ? direct : null, item: null };
  if (subject.kind === 'other') return said;
  const author = direct ?? inSentence ?? context.speaker;
  let from = i + n;
  if (syllables[from]?.text === 'rằng') from += 1;
  const weak = t.weakInstructs.has(phrase);
  const asks = phraseAt(t.instructs, syllables, i) > 0 && !(weak && !direct);
  let clause = splitClause(reading, syllables, from, end);
  const needsModal = !asks || (weak && !clause?.to);
  if (!clause || (needsModal && !clause.modal))
    clause = direct && (direct.human || asks) ? modalClause(reading, syllables, from, end) : null;
  if (!clause || (!asks && !direct?.human)) return said;
  if (previous && !opensAnother(reading, syllables, i, n, clause)) return said;
  const carried = direct === null && author === context.speaker;
  const rule = asks ? (carried ? 'instruction-carried' : 'instruction') : 'speech-modal';
  const item: Found = { author, carried, to: clause.to, toCarried: false, start: i, action: clause.action, end, rule };
  return { author: direct, item };
}

/** Within the action of one instruction, a second verb opens another only after a pause and with its own addressee. */
function opensAnother(reading: Reading, syllables: readonly Syllable[], i: number, n: number, clause: Clause): boolean {
  const pause = /[,;]/.test(syllables[i]?.gap ?? '') || ['thời', 'và', 'cũng'].includes(syllables[i - 1]?.text ?? '');
  return pause && (clause.to !== null || clause.modal) && partyAt(reading, syllables, i + n);
}

/** Where the action before a verb ends: without "đồng thời", "và". */
function connectiveBefore(syllables: readonly Syllable[], i: number): number {
  let k = i;
  while (k > 0 && ['và', 'đồng', 'thời', 'cũng'].includes(syllables[k - 1]?.text ?? '')) k -= 1;
  return k;
}
