import type { Span } from '../../digest/model.ts';
import { phraseAt, phraseBefore, type Syllable } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import * as t from './tables.ts';

/** A place where an event is named, and how much speaks for it. */
export type Candidate = { at: Span; first: number; syllables: readonly Syllable[]; score: number; rule: string };

const LONGEST_NAME = 45;
/** A name with fewer syllables than this besides its head ("hội nghị toàn quốc") names nothing yet. */
const NAMED = 3;

/** The names of events in one sentence. */
export function namesOfEvents(reading: Reading, syllables: readonly Syllable[], dateline: boolean): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < syllables.length; i += 1) {
    const head = phraseAt(t.heads, syllables, i);
    const verb = head === 0 && dateline ? phraseAt(t.verbs, syllables, i) : 0;
    if (head + verb === 0 || isOthers(syllables, i)) continue;
    const end = nameEnd(reading, syllables, i, head + verb);
    const length = end - i;
    if (verb > 0 && length - verb < 1) continue;
    // "buổi lễ", "buổi làm việc": the kind of meeting is no name yet.
    const kind = head + verb + (syllables[i]?.text === 'buổi' ? 2 : 0);
    const first = syllables[i] as Syllable;
    const last = syllables[end - 1] as Syllable;
    const named = length >= kind + NAMED ? 2 : length > kind + 1 ? 0 : -2;
    const trigger = phraseBefore(t.triggers, syllables, i) ? 2 : 0;
    out.push({
      at: [first.start, closing(reading.text, first.start, last.end)],
      first: i,
      syllables,
      score: named + trigger + Math.min(length - kind, 8) / 10 - (verb && 0.5),
      rule: verb ? 'event-verb' : 'event-name',
    });
    i = end - 1;
  }
  return out;
}

/** "các hội nghị", "Nghị quyết Đại hội …", "Lễ" inside of a name: not an event of this page. */
function isOthers(syllables: readonly Syllable[], i: number): boolean {
  if (phraseBefore(t.notBefore, syllables, i)) return true;
  return syllables[i]?.text === 'lễ' && syllables[i + 1]?.gap !== '';
}

/** Where the name that begins at `i` ends: at a stop word, a full stop, a comma that no list goes on after. */
function nameEnd(reading: Reading, syllables: readonly Syllable[], i: number, head: number): number {
  const isMeeting = /^(?:buổi|cuộc) (?:làm việc|gặp)|^(?:làm|gặp|thăm|tiếp|hội đàm)/u.test(
    reading.folded.slice(syllables[i]?.start, (syllables[i]?.start ?? 0) + 14),
  );
  let j = i + head;
  let enclosed = false;
  for (; j < Math.min(syllables.length, i + LONGEST_NAME); j += 1) {
    const gap = syllables[j]?.gap ?? '';
    // What stands in quotes or brackets stays whole.
    const inside: boolean = enclosed;
    if (gap.includes('"')) enclosed = !enclosed;
    else if (/[()]/.test(gap)) enclosed = gap.includes('(');
    if (inside && enclosed) continue;
    if (/[;:.…!?|]/.test(gap) && !/^\.?$/.test(gap)) break;
    if (gap === '.' && !isAbbreviation(syllables[j - 1])) break;
    if (/,/.test(gap) && !phraseAt(t.goesOn, syllables, j)) break;
    if (isMeeting && syllables[j]?.text === 'về' && j > i + head + 1) break;
    if (phraseAt(t.stops, syllables, j) && !inName(reading, syllables, j)) break;
  }
  return j;
}

const isCapital = (reading: Reading, s: Syllable): boolean => reading.marked.charAt(s.start) !== s.text.charAt(0);

const isAbbreviation = (s: Syllable | undefined): boolean => /^(?:tp|tx|tt|t|p|q|h|ths|ts|gs|pgs)$/.test(s?.text ?? '');

/** "Ngày giải phóng", "Ngày hội" in a name are no date. */
const inName = (reading: Reading, syllables: readonly Syllable[], j: number): boolean => {
  const s = syllables[j] as Syllable;
  return isCapital(reading, s) || (s.text === 'ngày' && !/^\d/.test(syllables[j + 1]?.text ?? ''));
};

/** A bracket or quote that the name opens is closed with it. */
function closing(text: string, start: number, end: number): number {
  const pairs: Record<string, string> = { ')': '(', '”': '“', '"': '"' };
  const open = pairs[text.charAt(end)];
  if (!open) return end;
  const inside = text.slice(start, end);
  return inside.lastIndexOf(open) > inside.lastIndexOf(text.charAt(end)) || open === '"' ? end + 1 : end;
}
