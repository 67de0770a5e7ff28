import type { Person, Span } from '../../digest/model.ts';
import { phraseAt, phraseBefore, type Syllable } from '../../grammar/phrases.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { type Cast, lastMention, personOf } from './cast.ts';
import * as t from './tables.ts';

/** Who speaks: a person's full name, or a body or office as the page names it. `human`: a person or an office, no body.
 * `source`: where the name stands, where it is not among the words at `at` ("Bí thư Tỉnh ủy", "ông Bình"). */
export type Author = { name: string; at: Span; human: boolean; source: Span | null };

/** What stands where the subject of a verb should: an author, nobody (carried over), or something that can't instruct. */
export type Subject = { kind: 'author'; author: Author } | { kind: 'none' } | { kind: 'other' };

/** How far left of its verb a subject is looked for. */
const REACH = 60;
const NONE: Subject = { kind: 'none' };
const OTHER: Subject = { kind: 'other' };

/** The subject of the verb at `verb`, in a sentence that begins at syllable `start`. */
export function subjectOf(
  reading: Reading,
  cast: Cast,
  syllables: readonly Syllable[],
  start: number,
  verb: number,
): Subject {
  let k = verb;
  for (let n = phraseBefore(t.adverbs, syllables, k); n > 0; n = phraseBefore(t.adverbs, syllables, k)) k -= n;
  if (k <= start || ['tôi', 'mình'].includes(syllables[k - 1]?.text ?? '')) return NONE;
  if (/[,;:"]/.test(syllables[k]?.gap ?? '') && k < syllables.length - 1) return NONE;
  const from = segmentStart(syllables, start, k);
  const head = headOf(reading, syllables, from, k);
  if (head < 0) return OTHER;
  if (phraseAt(t.documentSubjects, syllables, head)) return NONE;
  if (phraseAt(t.notAuthors, syllables, head)) return OTHER;
  const at: Span = [(syllables[head] as Syllable).start, (syllables[k - 1] as Syllable).end];
  if (OF.has(syllables[head - 1]?.text ?? '')) return OTHER;
  const inside = lastMention(cast, syllables, head, k);
  if (inside) return personAt(reading, cast, inside.person, at);
  const stop = clauseWord(syllables, head, k);
  if (stop > 0) return issues(syllables, stop, k) ? named(reading, cast, syllables, head, stop) : OTHER;
  return named(reading, cast, syllables, head, k);
}

/** "Thủ tướng vừa có công điện yêu cầu": between subject and verb stands the document that asks. */
const issues = (syllables: readonly Syllable[], from: number, k: number): boolean => {
  for (let i = from; i < k; i += 1) if (phraseAt(t.documentSubjects, syllables, i)) return true;
  return false;
};

function clauseWord(syllables: readonly Syllable[], head: number, k: number): number {
  for (let i = head + 1; i < k; i += 1)
    if (phraseAt(t.clauseWords, syllables, i) && !phraseAt(t.notClauseWords, syllables, i)) return i;
  return 0;
}

/** An office or body without a name: the person who holds it, else its own words. */
function named(reading: Reading, cast: Cast, syllables: readonly Syllable[], head: number, k: number): Subject {
  const at: Span = [(syllables[head] as Syllable).start, (syllables[k - 1] as Syllable).end];
  const isBody = phraseAt(t.bodies, syllables, head) > phraseAt(t.offices, syllables, head);
  const person = isBody ? undefined : personOf(cast, reading.folded.slice(...at), at[0]);
  if (person) return personAt(reading, cast, person, at);
  return { kind: 'author', author: { name: reading.text.slice(...at), at, human: !isBody, source: null } };
}

/** "nhiệm vụ do Thủ tướng giao": a clause inside of another. */
const OF = new Set(['do', 'mà', 'bởi', 'được', 'như']);

/** A person as author, with the place of the name where the words at `at` don't hold it. */
function personAt(reading: Reading, cast: Cast, person: Person, at: Span): Subject {
  const name = fold(person.name);
  const holds = (span: Span) => reading.folded.slice(...span).includes(name);
  const own = cast.mentions
    .filter((mention) => mention.person === person && holds(mention.at))
    .map((mention) => mention.at);
  const source = holds(at) ? null : (own.findLast((span) => span[0] < at[0]) ?? own[0] ?? null);
  return { kind: 'author', author: { name: person.name, at, human: true, source } };
}

/** A subject doesn't reach back over a verb of speech, a colon, a semicolon or a quote. */
function segmentStart(syllables: readonly Syllable[], start: number, k: number): number {
  for (let i = k - 1; i > Math.max(start, k - REACH); i -= 1) {
    if (/[;:"]/.test(syllables[i]?.gap ?? '')) return i;
    if (phraseBefore(t.saysBefore, syllables, i)) return i;
  }
  return Math.max(start, k - REACH);
}

/** The last word before `k` that opens the name of a person, office or body, at the head of its clause. */
function headOf(reading: Reading, syllables: readonly Syllable[], from: number, k: number): number {
  let latest = -1;
  for (let i = k - 1; i >= from; i -= 1) {
    const opens =
      phraseAt(t.offices, syllables, i) ||
      phraseAt(t.persons, syllables, i) ||
      phraseAt(t.bodies, syllables, i) ||
      phraseAt(t.notAuthors, syllables, i) ||
      phraseAt(t.documentSubjects, syllables, i);
    if (opens) latest = i;
    const edge = i === from || /[,-]/.test(syllables[i]?.gap ?? '') || phraseBefore(t.saysBefore, syllables, i) > 0;
    if (edge && latest >= 0) return latest;
    if (edge && i !== k && isName(reading, syllables, i, k)) return i;
    if (edge && syllables[i]?.gap === ',') return -1;
  }
  return latest;
}

/** "TKV", "Hải Phòng": a short run of capitals. */
function isName(reading: Reading, syllables: readonly Syllable[], i: number, k: number): boolean {
  if (k - i > 5) return false;
  for (let j = i; j < k; j += 1) {
    const s = syllables[j] as Syllable;
    if (reading.marked.charAt(s.start) === s.text.charAt(0)) return false;
  }
  return true;
}
