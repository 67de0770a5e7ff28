import type { Span } from '../../digest/model.ts';
import { gapAt, phraseAt, phraseBefore, type Syllable, withoutPhrases, wordAt } from '../../grammar/phrases.ts';
import { countBefore } from '../../text/touching.ts';
import type { TaskRule } from '../rules.ts';
import { type Author, type Scene, subjectOf } from './author.ts';
import { type Clause, modalClause, splitClause } from './clause.ts';
import { partyAt } from './openings.ts';
import * as t from './tables.ts';

/** One sentence, and who spoke before it. */
export type Context = Scene & {
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
  rule: TaskRule;
};

/** `first`: the syllable of the first verb of instruction or speech that has a subject. */
export type Opened = { found: Found[]; speaker: Author | null; first: number };

/** The instructions that a sentence states with a verb, and whoever speaks in it. */
export function instructionsIn(context: Context): Opened {
  const asked = scan(context, true);
  const said = scan({ ...context, end: asked.found[0]?.start ?? context.end }, false);
  const found = [...said.found, ...asked.found];
  return { found, speaker: asked.speaker ?? said.speaker, first: Math.min(asked.first, said.first) };
}

/** One pass over a sentence: for verbs that ask, or for verbs of speech with cần or phải after them. */
function scan(context: Context, asking: boolean): Opened {
  const { syllables, end } = context;
  const out: Opened = { found: [], speaker: null, first: Number.POSITIVE_INFINITY };
  for (let i = 0; i < end; i += 1) {
    const verb = verbAt(syllables, i);
    if (verb === 0) continue;
    const previous = out.found.at(-1);
    const { author, item } = readVerb(context, i, verb, previous, out.speaker, asking);
    if (author) out.speaker = author;
    if (author || item) out.first = Math.min(out.first, i);
    if (item) {
      if (previous) previous.end = withoutPhrases(t.addresseeEdges, syllables, i);
      out.found.push(item);
    }
    i = item ? item.action : i + verb - 1;
  }
  return out;
}

/** A verb of instruction or speech at `i` that is no noun there; how many syllables it has. */
export function verbAt(syllables: readonly Syllable[], i: number): number {
  const n = Math.max(phraseAt(t.instructs, syllables, i), phraseAt(t.says, syllables, i));
  if (n === 0 || (i > 0 && syllables[i]?.capital && !gapAt(syllables, i))) return 0;
  // "Hội nghị giao ban" is none, "giao Ban Tổ chức" is one.
  const compound = phraseAt(t.notInstructs, syllables, i) && !syllables[i + 1]?.capital;
  return phraseBefore(t.nounAfter, syllables, i) || compound ? 0 : n;
}

function readVerb(
  context: Context,
  i: number,
  n: number,
  previous: Found | undefined,
  inSentence: Author | null,
  asking: boolean,
): { author: Author | null; item: Found | null } {
  const { syllables, end, speaker } = context;
  const subject = subjectOf(context, 0, i);
  const said = { author: subject?.human ? subject : null, item: null };
  if (subject === undefined) return said;
  const author = subject ?? inSentence ?? leaderOf(context, i) ?? speaker;
  const from = i + n + Number(wordAt(syllables, i + n) === 'rằng');
  const weak = phraseAt(t.weakInstructs, syllables, i) === n;
  const bare = weak && !subject && !(/^(?:giao|phân)$/.test(wordAt(syllables, i)) && isFronted(syllables, i));
  const asks = !bare && phraseAt(t.instructs, syllables, i) > 0;
  if (asking && !asks) return said;
  // "Chủ tịch UBND tỉnh yêu cầu:" before a list.
  if (asking && from >= end && opensList(context)) return { author: subject, item: null };
  // "nhấn mạnh các sở, ngành đẩy nhanh …": several are told without cần and phải.
  const several = wordAt(syllables, i) === 'nhấn' && wordAt(syllables, from) === 'các';
  const isFull = (one: Clause | null): one is Clause =>
    one !== null && (one.modal || (asking ? !(weak && !one.to) : several && one.to !== null));
  let clause = splitClause(syllables, from, end, asking);
  if (!isFull(clause) && subject && (subject.human || asks)) clause = modalClause(syllables, from, end);
  if (!isFull(clause) || (!asking && !author)) return said;
  if (previous && !opensAnother(syllables, i, n)) return said;
  const carried = subject === null && author === speaker;
  const rule = asking ? (carried ? 'instruction-carried' : 'instruction') : 'speech-modal';
  const item: Found = { author, carried, to: clause.to, toCarried: false, start: i, action: clause.action, end, rule };
  return { author: carried ? null : author, item };
}

/** Who leads a sentence is named within so many syllables. */
const OPENING = 200;

/** "Ông A chúc mừng các cá nhân, đồng thời đề nghị …": the person with whom the sentence began. */
function leaderOf(context: Context, verb: number): Author | null {
  const { cast, syllables } = context;
  const name = cast.mentions[countBefore(cast.mentions, (syllables[0] as Syllable).start)];
  if (!name) return null;
  const next = syllables.slice(0, OPENING).findIndex(({ start }) => start > name.at[1]);
  const leader = next > 0 && next <= verb && subjectOf(context, 0, next);
  if (!leader) return null;
  const head = syllables.findIndex(({ start }) => start === leader.at[0]);
  // A rank may stand before a name that has no other head.
  const back = name.at[0] === leader.at[0] ? 2 : 0;
  const opens = head <= back || syllables.slice(head - back, head + 1).some(({ gap }) => gap);
  return opens && (back || phraseAt(t.humans, syllables, head)) ? leader : null;
}

/** Whether a colon ends the sentence. */
export const opensList = ({ reading, syllables }: Scene): boolean =>
  reading.marked.charAt(syllables.at(-1)?.end ?? 0) === ':';

/** "Đồng thời, giao …", "…, giao …": the verb opens its sentence or stands after a pause. */
const isFronted = (syllables: readonly Syllable[], i: number): boolean =>
  phraseAt(t.connectors, syllables, 0) >= i ||
  /[,;]/.test(gapAt(syllables, withoutPhrases(t.addresseeEdges, syllables, i)));

/** Within the action of one instruction, a second verb opens another only after a pause and with a party behind it. */
function opensAnother(syllables: readonly Syllable[], i: number, n: number): boolean {
  const pause = /[,;]/.test(gapAt(syllables, i)) || /^(?:thời|và|cũng)$/.test(wordAt(syllables, i - 1));
  return pause && partyAt(syllables, i + n);
}
