import type { Span } from '../../digest/model.ts';
import { phraseAt, phraseBefore, type Syllable } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { type Author, subjectOf } from './author.ts';
import type { Cast } from './cast.ts';
import { type Clause, modalClause, splitClause } from './clause.ts';
import { isParty, partyAt } from './openings.ts';
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
  const asked = scan(context, 0, context.end, true);
  const end = asked.found[0]?.start ?? context.end;
  const said = scan({ ...context, end }, 0, end, false);
  const found = [...said.found, ...asked.found].flatMap((item) => splitByAddressee(context, item));
  return { found, speaker: asked.speaker ?? said.speaker, first: Math.min(asked.first, said.first) };
}

/** One pass over a stretch: for verbs that ask, or for verbs of speech with cần or phải after them. */
function scan(context: Context, from: number, to: number, asking: boolean): Opened {
  const { reading, syllables } = context;
  const found: Found[] = [];
  let speaker: Author | null = null;
  let first = Number.POSITIVE_INFINITY;
  let i = from;
  while (i < to) {
    const verb = verbAt(reading, syllables, i);
    if (verb === 0) {
      i += 1;
      continue;
    }
    const hit = readVerb(context, i, verb, found.at(-1), speaker, asking);
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

/** "X đề nghị A làm …, B phải làm …": another addressee with cần or phải opens an item of its own. */
function splitByAddressee({ reading, syllables }: Context, item: Found): Found[] {
  for (let j = item.action + 3; j < item.end; j += 1) {
    if (!/^[,;]$/.test(syllables[j]?.gap ?? '') || !isParty(syllables, j)) continue;
    const clause = splitClause(reading, syllables, j, item.end);
    const length = clause ? clause.action - j : 0;
    if (!clause?.to || !(clause.modal || syllables[j]?.gap === ';') || length > LONGEST_SECOND) continue;
    const second = { ...item, to: clause.to, toCarried: false, start: j, action: clause.action };
    return [{ ...item, end: j }, second];
  }
  return [item];
}

/** A second addressee is short: "các cơ quan phải". */
const LONGEST_SECOND = 12;

/** A verb of instruction or speech at `i` that is no noun there; how many syllables it has. */
export function verbAt(reading: Reading, syllables: readonly Syllable[], i: number): number {
  const n = Math.max(phraseAt(t.instructs, syllables, i), phraseAt(t.says, syllables, i));
  if (n === 0) return 0;
  const first = syllables[i] as Syllable;
  const capital = reading.marked.charAt(first.start) !== first.text.charAt(0);
  if (capital && i > 0 && first.gap === '') return 0;
  if (phraseBefore(t.nounAfter, syllables, i)) return 0;
  const next = syllables[i + n];
  if (next?.gap === '' && first.text === 'giao' && n === 1 && phraseAt(t.notGives, syllables, i + n)) return 0;
  return n;
}

function readVerb(
  context: Context,
  i: number,
  n: number,
  previous: Found | undefined,
  inSentence: Author | null,
  asking: boolean,
) {
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
  const asks =
    phraseAt(t.instructs, syllables, i) > 0 &&
    !(
      weak &&
      !direct &&
      !(/^(?:giao|phân công)$/.test(phrase) && (isFronted(syllables, i) || /[,;]/.test(syllables[i]?.gap ?? '')))
    );
  let clause = splitClause(reading, syllables, from, end);
  if (asking && !asks) return said;
  const needsModal = !asking || (weak && !clause?.to);
  if ((!clause || (needsModal && !clause.modal)) && direct && (direct.human || asks))
    clause = modalClause(reading, syllables, from, end);
  if (!clause || (needsModal && !clause.modal)) return said;
  if (!asking && !author) return said;
  if (previous && !opensAnother(reading, syllables, i, n, clause)) return said;
  const carried = direct === null && author === context.speaker;
  const rule = asking ? (carried ? 'instruction-carried' : 'instruction') : 'speech-modal';
  const item: Found = { author, carried, to: clause.to, toCarried: false, start: i, action: clause.action, end, rule };
  return { author: direct, item };
}

/** "Đồng thời, giao …": the sentence opens with the verb. */
const isFronted = (syllables: readonly Syllable[], i: number): boolean =>
  i <= 3 && phraseAt(t.connectors, syllables, 0) >= i;

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
