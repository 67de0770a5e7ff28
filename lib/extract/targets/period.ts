import type { Span, Status } from '../../digest/model.ts';
import { type Period, periodsIn, withYear } from '../../grammar/periods.ts';
import type { Line, Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import { GOES_ON, type Sentence } from './sentence.ts';
import type { PageYear } from './year.ts';

/** A period with its code complete, as the next sentence may take it over; `narrow` = only a sentence that goes on about this one may. */
type Known = { code: string; at: Span; until: boolean; narrow: boolean; year: Span | null };
/** `at` = the words it was taken from, `year` those that tell its year; `future`, `past` = it lies after or before the page's year. */
export type Found = {
  code: string | null;
  at: Span | null;
  year: Span | null;
  future: boolean;
  past: boolean;
  until: boolean;
};

const NONE: Found = { code: null, at: null, year: null, future: false, past: false, until: false };
const RIGHT_AFTER = /^[\s(]{0,2}(?:(?:vào|trong|của|cho|ở|cuối|đầu|sang) )?$/;
/** What is so now, or over a span that no year begins, takes no year over. */
const NOW =
  /(?:^|[^a-zà-ỹ])(?:đến nay|\d{1,2} năm (?:qua|tới|gần đây|trở lại đây)|thời gian (?:qua|tới)|(?<!(?:thực|phát|xuất|thể|biểu) )hiện(?! đại))(?![a-zà-ỹ])/;
/** A part of a year; the first months together outlast a single month that is named in between. */
const PARTIAL = /-.{2,3}$/;
const TOGETHER = /[QHM]/;
const MONTH = /-\d\d$/;
/** "từ ngày 1/10/2016 đến 30/6/2017": a span that no code names. */
const DATE_SPAN = /từ (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})? đến (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?/;
/** How many sentences without a figure a period outlives. */
const OUTLIVES = 3;

/** "(năm 2017 là 6,81%)": what stands in brackets with a figure of its own says nothing of what stands outside (`at`). */
const heldIn = ({ brackets, quantities }: Sentence, { at: [from] }: Period, at = -1): boolean =>
  brackets.some(
    ([open, close]) =>
      open < from &&
      from < close &&
      !(open < at && at < close) &&
      quantities.some((one) => open < one.at[0] && one.at[1] < close),
  );

/** Says which period a value is for: from its clause, else the sentence, else the sentences before, else the title. */
export class PeriodFinder {
  private readonly title: Known | null;
  /** What earlier sentences leave; `age` counts the sentences since a figure used it or a sentence named it. */
  private carried: Known | null = null;
  private age = 0;
  /** What the head of a list says for all its lines; whether the line before is one. */
  private head: Known | null = null;
  private leading = false;
  /** Paragraphs of several sentences keep their periods to themselves; where each sentence is a line of its own, lines hand them on. */
  private readonly paragraphs: boolean;

  constructor(
    private readonly reading: Reading,
    private readonly page: PageYear | null,
    private readonly inDocument: (at: number) => boolean,
  ) {
    const lines = reading.lines.slice(1).filter((line) => line.end - line.start > 60);
    this.paragraphs = lines.reduce((sum, line) => sum + line.sentences.length, 0) > 1.5 * lines.length;
    const first = reading.lines[0];
    const titled = first ? periodsIn(reading.folded, first.start, first.end).find((one) => !one.base) : undefined;
    this.title = titled ? this.known(titled) : null;
  }

  /** `listed` = what the line before names holds for this one; `leads` = this line names what holds for those after it. */
  enterLine({ block }: Line, listed: boolean, leads: boolean): void {
    if ((this.paragraphs && !listed) || block?.kind === 'heading') this.carried = null;
    if (!listed) this.head = null;
    else if (this.leading) this.head = this.carried;
    // "- GRDP đến năm 2030 đạt …": what one line of a list says of itself is not the next one's.
    if (listed && this.head) this.carried = this.head;
    this.leading = leads;
  }

  /** After the figures of a sentence: what it leaves for the next. */
  leaveSentence(sentence: Sentence): void {
    const [first] = sentence.quantities;
    const free = sentence.periods.filter((one) => !one.base && !heldIn(sentence, one));
    const framing = free.filter((one) => !first || one.at[1] <= first.at[0]).at(-1);
    const known = framing ? this.known(framing) : null;
    if (this.spanEnd(sentence, first?.at[0] ?? sentence.at[1])) this.carried = null;
    else if (known) this.carry(known);
    else if (free.length > 0) this.carried = null;
    else if (first) this.age = 0;
    else if (++this.age > OUTLIVES) this.carried = null;
  }

  private carry(known: Known): void {
    const held = this.carried ?? this.title;
    const within =
      MONTH.test(known.code) && held && TOGETHER.test(held.code) && held.code.slice(0, 4) === known.code.slice(0, 4);
    [this.carried, this.age] = [within ? held : known, 0];
  }

  of(sentence: Sentence, clause: Clause, index: number, status: Status): Found {
    const own = this.inSentence(sentence, clause, index);
    if (this.spanEnd(sentence, clause.quantity.at[0]) > (own?.at[0] ?? 0)) return NONE;
    const found = own ? this.known(own) : null;
    if (clause.compared) return this.found(this.yearBefore(sentence, clause, found));
    if (found) return this.found(found);
    if (NOW.test(this.reading.folded.slice(sentence.at[0], clause.quantity.at[0]))) return NONE;
    const usable = [this.carried, this.title].find(
      (one) => one && !this.isPast(one) && this.fits(one, sentence, status),
    );
    return this.found(usable);
  }

  /** What a sentence said of a year long gone holds for the next one at most. */
  private isPast({ code }: Known): boolean {
    return this.age > 0 && this.year !== null && /^\d{4}$/.test(code) && Number(code) < Number(this.year) - 1;
  }

  /** An aim takes over no part of a year, an outcome nothing that is still to come, as a second half is where a first is reviewed. */
  private fits({ code, narrow }: Known, sentence: Sentence, status: Status): boolean {
    if (narrow && !GOES_ON.test(sentence.open)) return false;
    if (status === 'target') return !PARTIAL.test(code);
    return !code.endsWith('H2') && (this.year === null || code.slice(0, 4) <= this.year);
  }

  private get year(): string | null {
    return this.page?.year ?? null;
  }

  /** Of "(cùng kỳ tăng 4,48%)": the period that holds for the value before, a year earlier. */
  private yearBefore(sentence: Sentence, clause: Clause, own: Known | null): Known | null {
    const base = sentence.periods.filter((one) => one.base && one.at[1] <= clause.quantity.at[0]).at(-1);
    if (base && !/^\d{4}$/.test(base.code)) return this.known(base);
    const now = own ?? this.carried ?? this.title;
    return now && { ...now, code: (base?.code ?? Number(now.code.slice(0, 4)) - 1) + now.code.slice(4) };
  }

  private inSentence(sentence: Sentence, { quantity }: Clause, index: number): Period | null {
    const { folded } = this.reading;
    const free = sentence.periods.filter((one) => !one.base && !heldIn(sentence, one, quantity.at[0]));
    const previous = sentence.quantities[index - 1]?.at[1];
    const next = sentence.quantities[index + 1]?.at[0] ?? sentence.at[1];
    const follows = (end: number, one: Period): boolean =>
      one.at[0] >= end &&
      RIGHT_AFTER.test(folded.slice(end, one.at[0])) &&
      // "475 tỷ USD (năm 2023 là 425 tỷ USD)": it leads to the value behind it.
      !/^ (?:là|đạt)/.test(folded.slice(one.at[1]));
    const after = free.filter((one) => one.at[0] >= quantity.at[1] && one.at[1] <= next && !this.inDocument(one.at[0]));
    // "từ 44% năm 2011 lên 60% năm 2016": the first year belongs to the value before it.
    const before = free.filter((one) => one.at[1] <= quantity.at[0] && !(previous && follows(previous, one)));
    return (
      after.find((one) => follows(quantity.at[1], one)) ??
      before.at(-1) ??
      after.find(
        (one) =>
          !/[;(]/.test(folded.slice(quantity.at[1], one.at[0])) &&
          !NOW.test(folded.slice(sentence.at[0], quantity.at[0])),
      ) ??
      null
    );
  }

  /** Where a span of dates ends; 0 for none. */
  private spanEnd({ at: [start] }: Sentence, end: number): number {
    const match = DATE_SPAN.exec(this.reading.folded.slice(start, end));
    return match ? start + match.index + match[0].length : 0;
  }

  private known({ code: printed, at, until }: Period): Known | null {
    const code = withYear(printed, this.year);
    const year = code === printed ? null : (this.page?.at ?? null);
    return code ? { code, at, until, narrow: this.inDocument(at[0]), year } : null;
  }

  private found(known: Known | null | undefined): Found {
    if (!known) return NONE;
    const { code, at, until, year } = known;
    const future = this.year !== null && !PARTIAL.test(code) && code.slice(0, 4) > this.year;
    const past = this.year !== null && code.slice(0, 4) < this.year;
    return { code, at, year, future, past, until };
  }
}
