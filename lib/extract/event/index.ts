import type { Event, Span } from '../../digest/model.ts';
import { datesIn, type PrintedDate } from '../../grammar/dates.ts';
import { syllablesOf } from '../../grammar/phrases.ts';
import type { Reading } from '../../text/reading.ts';
import { type Candidate, namesOfEvents } from './name.ts';
import { whenOf } from './when.ts';
import { hostOf, placeOf } from './where.ts';

/** The event stands in the first sentences of a report. */
const LEAD = 10;
/** What a name must gather to be the page's event. */
const ENOUGH = 3;

/** The dated or named event that a page reports; null for a feature, an analysis, a letter. */
export function extractEvent(reading: Reading): Event | null {
  const sentences = reading.lines.flatMap((line) => (line.block === null ? [] : line.sentences)).slice(0, LEAD);
  let best: (Candidate & { sentence: Span }) | null = null;
  let dateline: PrintedDate | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const date = datelineOf(reading, sentence);
    dateline ??= index < 5 ? date : null;
    const syllables = syllablesOf(reading, sentence);
    for (const candidate of namesOfEvents(reading, syllables, date !== null)) {
      const score = candidate.score + (date ? 2 : 0) - index * 0.25;
      if (score > (best?.score ?? 0)) best = { ...candidate, score, sentence };
    }
  }
  if (!best || best.score < ENOUGH) return null;
  const [start, end] = best.sentence;
  const date = datelineOf(reading, best.sentence) ?? dateline;
  const when = whenOf(reading, date);
  const place = placeOf(reading, best.sentence);
  const host = hostOf(reading, best);
  const implied: Event['implied'] = {};
  if (when.implied) implied.date = when.implied;
  return {
    name: reading.text.slice(...best.at),
    date: when.date,
    place,
    host,
    // The day may stand in a sentence before or behind.
    at: date && when.date ? [Math.min(start, date.at[0]), Math.max(end, date.at[1])] : best.sentence,
    rule: best.rule,
    implied,
  };
}

/** The first date of a sentence that has a day. */
function datelineOf(reading: Reading, [start, end]: Span): PrintedDate | null {
  return datesIn(reading.folded, start, end).find((date) => date.day !== null && isDateline(reading, date)) ?? null;
}

const OTHER_DATE =
  /(?:trước|đến|hết|nhất|kể từ|sau|\d\/[A-Za-zÀ-ỹ-]{1,32}|quyết định|số \S{1,32}|(?:giải phóng|thành lập)[^()]{0,20}\(|\d{4} - ) ?(?:ngày )?$/u;

/** "Sáng 8/1", "ngày 16/3", "(3/7)": and no document's date, no deadline, no anniversary; before 2000 no page was written. */
const isDateline = (reading: Reading, date: PrintedDate): boolean =>
  (date.year ?? 2000) >= 2000 && !OTHER_DATE.test(reading.folded.slice(Math.max(0, date.at[0] - 32), date.at[0]));
