import type { Span } from '../../digest/model.ts';
import { phraseAt, phraseBefore, type Syllable } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { bodies, offices, persons } from '../tasks/tables.ts';
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
    const first = syllables[i] as Syllable;
    const last = syllables[end - 1] as Syllable;
    let score = length >= head + NAMED && !phraseAt(t.bareWords, syllables, i + head) ? 2 : length > head + 1 ? 0 : -2;
    const trigger = phraseBefore(t.strongTriggers, syllables, i) ? 3 : phraseBefore(t.triggers, syllables, i) ? 2 : 0;
    if (trigger) score += trigger;
    else if (phraseAt(t.stops, syllables, end) > 0 && i <= 6) score += 1;
    if (verb > 0) score -= 0.5;
    if (isCapital(reading, first) && i > 0) score += 0.5;
    if (out.some((other) => other.score >= 3)) score -= 2;
    score += Math.min(length - head - verb, 8) / 10;
    out.push({
      at: [first.start, closing(reading.text, first.start, last.end)],
      first: i,
      syllables,
      score,
      rule: verb ? 'event-verb' : 'event-name',
    });
    i = end - 1;
  }
  return out;
}

/** "các hội nghị", "Nghị quyết Đại hội …", "Lễ" inside of a name: not an event of this page. */
function isOthers(syllables: readonly Syllable[], i: number): boolean {
  if (phraseBefore(t.notBefore, syllables, i)) return true;
  const first = syllables[i] as Syllable;
  if (first.text === 'lễ' || first.text === 'giải') {
    const next = syllables[i + 1];
    return next?.gap !== '' || (first.text === 'giải' && !/^(?:thưởng|báo|bóng|vô|chạy|thể)/.test(next.text));
  }
  return false;
}

/** Where the name that begins at `i` ends: at a stop word, a full stop, a comma that no list goes on after. */
function nameEnd(reading: Reading, syllables: readonly Syllable[], i: number, head: number): number {
  const isMeeting = /^(?:buổi|cuộc) (?:làm việc|gặp)|^(?:làm|gặp|thăm|tiếp|hội đàm)/u.test(
    reading.folded.slice(syllables[i]?.start, (syllables[i]?.start ?? 0) + 14),
  );
  let j = i + head;
  let quoted = false;
  let bracket = false;
  for (; j < Math.min(syllables.length, i + LONGEST_NAME); j += 1) {
    const gap = syllables[j]?.gap ?? '';
    // A title in quotes stays whole.
    const inQuote: boolean = quoted;
    if (gap.split('"').length % 2 === 0) quoted = !quoted;
    if (inQuote && quoted) continue;
    if (gap.includes('(')) bracket = true;
    if (gap.includes(')') && !bracket) break;
    if (/[;:.…!?|]/.test(gap) && !/^\.?$/.test(gap)) break;
    if (gap === '.' && !isAbbreviation(syllables[j - 1])) break;
    if (/^[-(]/.test(gap) && gap !== '-' && !/\d/.test(syllables[j]?.text ?? '')) continue;
    if (/,/.test(gap) && !phraseAt(t.goesOn, syllables, j) && !isNameList(reading, syllables, j)) break;
    if (isMeeting && syllables[j]?.text === 'về' && j > i + head + 1) break;
    if (phraseAt(t.stops, syllables, j) && !inName(reading, syllables, j)) break;
  }
  return j;
}

const isCapital = (reading: Reading, s: Syllable): boolean => reading.marked.charAt(s.start) !== s.text.charAt(0);

/** "tỉnh Thái Nguyên, Lạng Sơn, Bắc Kạn": names of places on both sides of the comma. */
const isNameList = (reading: Reading, syllables: readonly Syllable[], j: number): boolean => {
  const [one, two, next] = [syllables[j - 1], syllables[j], syllables[j + 1]];
  if (!one || !two || !next || next.gap !== '') return false;
  const known = phraseAt(offices, syllables, j) + phraseAt(persons, syllables, j) + phraseAt(bodies, syllables, j);
  return known === 0 && [one, two, next].every((s) => isCapital(reading, s));
};

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
