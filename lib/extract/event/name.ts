import type { Span } from '../../digest/model.ts';
import {
  closeBrackets,
  gapAt,
  phraseAt,
  phraseBefore,
  type Syllable,
  spanOf,
  withoutPhrases,
  wordAt,
} from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import type { EventRule } from '../rules.ts';
import * as t from './tables.ts';

/** A place where an event is named, and how much speaks for it. */
export type Candidate = { at: Span; first: number; syllables: readonly Syllable[]; score: number; rule: EventRule };

const LONGEST_NAME = 45;
/** A name with fewer syllables than this besides its head ("hội nghị toàn quốc") names nothing yet. */
const NAMED = 3;

/** The names of events in one sentence. */
export function namesOfEvents(reading: Reading, syllables: readonly Syllable[], dateline: boolean): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < syllables.length; i += 1) {
    const head = phraseAt(t.heads, syllables, i);
    const verb = head === 0 && dateline ? phraseAt(t.verbs, syllables, i) : 0;
    if (head + verb === 0 || isOthers(syllables, i) || (verb && isReporters(syllables, i))) continue;
    const end = nameEnd(syllables, i, head + verb, verb > 0);
    // "buổi lễ", "buổi làm việc": the kind of meeting is no name yet.
    const length = end - i - head - verb - (wordAt(syllables, i) === 'buổi' ? 2 : 0);
    const named = length >= NAMED ? 2 : length > 1 ? 0 : dateline ? -0.5 : -2;
    const aside = Number(wordAt(syllables, i - 1) === 'lề');
    const trigger = phraseBefore(t.triggers, syllables, i) ? 2 : -aside;
    out.push({
      at: closeBrackets(reading.text, spanOf(syllables, i, end)),
      first: i,
      syllables,
      score: named + trigger + Math.min(length, 8) / 10 - (verb && 0.75),
      rule: verb ? 'event-verb' : 'event-name',
    });
    i = end - 1;
  }
  return out;
}

/** "các hội nghị", "Nghị quyết Đại hội …", a programme that is no show: not an event of this page. */
const isOthers = (syllables: readonly Syllable[], i: number): boolean =>
  phraseBefore(t.notBefore, syllables, i) > 0 ||
  (wordAt(syllables, i) === 'chương' &&
    !(
      phraseAt(t.heads, syllables, i) > 2 ||
      (gapAt(syllables, i + 2).includes('"') && phraseBefore(t.triggers, syllables, i))
    ));

/** "Nhóm phóng viên đã làm việc với …": how the page came about. */
const isReporters = (syllables: readonly Syllable[], i: number): boolean =>
  syllables.slice(Math.max(0, i - 6), i).some(({ text }) => /^(?:pv|phóng)$/.test(text));

/** Where the name that begins at `i` ends: at a stop word, a full stop, a comma that no list goes on after. */
function nameEnd(syllables: readonly Syllable[], i: number, head: number, isVerb: boolean): number {
  const isMeeting = MEETING.test([0, 1, 2].map((n) => wordAt(syllables, i + n)).join(' '));
  let j = i + head;
  let enclosed = false;
  for (; j < Math.min(syllables.length, i + LONGEST_NAME); j += 1) {
    const gap = gapAt(syllables, j);
    // What stands in quotes or brackets stays whole.
    const inside: boolean = enclosed;
    if (gap.includes('"')) enclosed = !enclosed;
    if (inside && enclosed) continue;
    // A full stop inside a sentence abbreviates.
    if (gap !== '.' && /[;:.…!?|]/.test(gap)) break;
    if (j === i + head && gap === ',' && isVerb) continue;
    // "Tại hội nghị, các đại biểu …": no list goes on where nothing is named yet.
    if (gap.includes(',') && (j === i + head || !phraseAt(t.goesOn, syllables, j))) break;
    if (isMeeting && wordAt(syllables, j) === 'về' && syllables.slice(i + head, j).some(({ capital }) => capital))
      break;
    if (stopsAt(syllables, j)) break;
  }
  const cut = withoutPhrases(t.edges, syllables, j);
  return cut > i + head ? cut : j;
}

/** After the name of whom one meets comes what about; "các bộ, ngành" is no name. */
const MEETING = /^(?:buổi |cuộc )?(?:làm|gặp)/;

/** "Ngày giải phóng", "Ngày hội" in a name are no date, "có vốn" no clause; what follows "về" belongs to it. */
const stopsAt = (syllables: readonly Syllable[], j: number): boolean =>
  phraseAt(t.stops, syllables, j) > 0 &&
  !syllables[j]?.capital &&
  !/^về |^(?:kiến|ý) vào | có vốn$| ngày \D/.test([-1, 0, 1].map((n) => wordAt(syllables, j + n)).join(' '));
