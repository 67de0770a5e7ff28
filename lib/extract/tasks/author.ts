import type { Span } from '../../digest/model.ts';
import { gapAt, phraseAt, phraseBefore, type Syllable, spanOf, withoutPhrases, wordAt } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { countBefore, touching } from '../../text/touching.ts';
import { type Cast, type Known, personOf } from './cast.ts';
import { clauseAt } from './openings.ts';
import * as t from './tables.ts';

/** Who speaks: a person's full name, or a body or office as the page names it. `human`: a person or an office, no body.
 * `source`: where the name stands, where it is not among the words at `at` ("Bí thư Tỉnh ủy", "ông Bình"). */
export type Author = { name: string; at: Span; human: boolean; source: Span | null };

/** What stands where the subject of a verb should: an author, nobody (null: carried over), or what can't instruct (undefined). */
export type Subject = Author | null | undefined;

/** A sentence, and the people of its page. */
export type Scene = { reading: Reading; cast: Cast; syllables: readonly Syllable[] };

/** How far left of its verb a subject is looked for. */
const REACH = 60;

/** The subject of the verb at `verb`, in a sentence that begins at syllable `start`. */
export function subjectOf(scene: Scene, start: number, verb: number): Subject {
  const { cast, reading, syllables } = scene;
  const k = withoutPhrases(t.adverbs, syllables, verb);
  // "Công an tỉnh cũng được yêu cầu chỉ đạo …": who is told tells nobody.
  const before = wordAt(syllables, k - 1);
  if (k <= start || /^(?:tôi|mình)$/.test(before) || (before === 'được' && wordAt(syllables, k) === 'yêu')) return null;
  if (/[,;:"]/.test(gapAt(syllables, k)) && k < syllables.length - 1) return null;
  const head = headOf(syllables, segmentStart(syllables, start, k), k);
  if (head < 0) {
    // "Thượng tướng A": named after what is no office.
    const named = touching(cast.mentions, spanOf(syllables, k - 1, k)).find(
      ({ at }) => at[1] === syllables[k - 1]?.end,
    );
    return named && personAt(scene, named, named.at);
  }
  if (phraseAt(t.documentSubjects, syllables, head)) return null;
  if (phraseAt(t.notAuthors, syllables, head) || OF.test(wordAt(syllables, head - 1))) return undefined;
  const at = spanOf(syllables, head, k);
  const inside = touching(cast.mentions, at).at(-1);
  if (inside) return personAt(scene, inside, at);
  // "phối hợp với các quận, huyện", "nhiệm vụ được Chính phủ giao": neither names who tells.
  const words = reading.text.slice(...at);
  if (/^\p{Ll}+$/u.test(words) || LISTED.test(reading.marked.slice(0, at[0]).slice(-20))) return undefined;
  // "… chúc mừng các đồng chí được khen và yêu cầu": whoever that is said of.
  if (words.includes(' được ')) return k < verb ? null : undefined;
  for (let i = head + 1; i < k; i += 1)
    if (clauseAt(syllables, i)) return issues(syllables, i, k) ? named(scene, head, i) : undefined;
  return named(scene, head, k);
}

/** "Thủ tướng vừa có công điện yêu cầu": between subject and verb stands the document that asks. */
const issues = (syllables: readonly Syllable[], from: number, k: number): boolean =>
  syllables.slice(from, k).some((_, i) => phraseAt(t.documentSubjects, syllables, from + i));

/** "… gửi các tỉnh, thành phố đề nghị": the end of a list is not who tells. */
const LISTED = / các (?:[^\s,]+ )?[^\s,]+, $/u;

/** An office or body without a name: the person who holds it, else its own words. */
function named(scene: Scene, head: number, k: number): Author {
  const { reading, cast, syllables } = scene;
  const at = spanOf(syllables, head, k);
  const human = phraseAt(t.bodies, syllables, head) <= phraseAt(t.offices, syllables, head);
  const person = human && personOf(cast, reading.folded.slice(...at), at[0]);
  return person ? personAt(scene, person, at) : { name: reading.text.slice(...at), at, human, source: null };
}

/** "nhiệm vụ do Thủ tướng giao": a clause inside of another. */
const OF = /^(?:do|mà|được)$/;

/** A person as author, with the place of the name where the words at `at` don't hold it. */
function personAt({ reading }: Scene, { name, folded, named }: Known, at: Span): Author {
  const isThere = reading.folded.slice(...at).includes(folded);
  const source = named[countBefore(named, at[0]) - 1] ?? named[0];
  return { name, at, human: true, source: isThere ? null : (source?.at ?? null) };
}

/** A subject doesn't reach back over a verb of speech, a colon, a semicolon or a quote. */
function segmentStart(syllables: readonly Syllable[], start: number, k: number): number {
  const least = Math.max(start, k - REACH);
  for (let i = k - 1; i > least; i -= 1)
    if (/[;:"]/.test(gapAt(syllables, i)) || phraseBefore(t.says, syllables, i)) return i;
  return least;
}

/** The last word before `k` that opens the name of a person, office or body, at the head of its clause. */
function headOf(syllables: readonly Syllable[], from: number, k: number): number {
  let latest = -1;
  for (let i = k - 1; i >= from; i -= 1) {
    if (phraseAt(t.subjects, syllables, i)) latest = i;
    const gap = gapAt(syllables, i);
    if (i > from && !/[,-]/.test(gap)) continue;
    if (latest >= 0) return latest;
    // "TKV", "Hải Phòng": a short run of capitals.
    if (syllables.slice(i, k).every(({ capital }) => capital) && k - i <= 5) return i;
    if (gap === ',') break;
  }
  return latest;
}
