import type { Event, Span, Status } from '../../digest/model.ts';
import { type Period, periodsIn, withYear } from '../../grammar/periods.ts';
import type { Line, Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';

/** A period with its code complete, as the next sentence may take it over. */
type Known = { code: string; at: Span; until: boolean };
export type Found = { code: string | null; from: Span | null; future: boolean };

const RIGHT_AFTER = /^[\s(]{0,2}(?:(?:vào|trong|của|cho|ở) ){0,2}$/u;
const NOW =
  /(?:^|[^\p{L}])(?:hiện nay|(?<!(?:thực|phát|xuất|thể|biểu) )hiện(?! đại)|đến nay|hiện tại|hiện có)(?!\p{L})/u;
const PARTIAL = /-(?:Q\d|H\d|\d+M|\d\d)$/u;
const LISTED = /^[\s]*(?:[-–+•*]|\d{1,2}[.)])/u;
/** "từ ngày 1/10/2016 đến 30/6/2017": a span that no code names. */
const DATE_SPAN = /từ (?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})? đến (?:ngày )?\d{1,2}\/\d{1,2}/u;
/** How many sentences without a figure a period outlives. */
const OUTLIVES = 3;

/** Says which period a value is for: from its clause, else the sentence, else the sentences before, else the title. */
export class PeriodFinder {
  private readonly year: string | null;
  private readonly title: Known | null;
  /** What earlier sentences leave; `age` counts the sentences since a figure used it or a sentence named it. */
  private carried: Known | null = null;
  private age = 0;
  private spanning = false;
  /** Paragraphs of several sentences keep their periods to themselves; where each sentence is a line of its own, lines hand them on. */
  private readonly paragraphs: boolean;
  private lastYear: string | null = null;

  constructor(
    private readonly reading: Reading,
    event: Event | null,
  ) {
    this.year = yearOf(reading, event);
    const lines = reading.lines.slice(1).filter((line) => line.end - line.start > 60);
    this.paragraphs = lines.reduce((sum, line) => sum + line.sentences.length, 0) > 1.5 * lines.length;
    const first = reading.lines[0];
    const titled = first ? periodsIn(reading.folded, first.start, first.end).find((one) => !one.base) : undefined;
    this.title = titled ? this.known(titled) : null;
  }

  enterLine(line: Line): void {
    if (this.paragraphs) this.spanning = false;
    if (
      line.block?.kind === 'heading' ||
      (this.paragraphs && !LISTED.test(this.reading.marked.slice(line.start, line.start + 8)))
    )
      this.carried = null;
  }

  /** After the figures of a sentence: what it leaves for the next. */
  leaveSentence(sentence: Sentence): void {
    const [first] = sentence.quantities;
    const free = sentence.periods.filter((one) => !one.base);
    const framing = free.filter((one) => !first || one.at[1] <= first.at[0]).at(-1);
    const known = framing ? this.known(framing) : null;
    if (this.spanned(sentence, first?.at[0] ?? sentence.at[1])) [this.carried, this.spanning] = [null, true];
    else if (known) this.spanning = false;
    if (known) [this.carried, this.age] = [known, 0];
    else if (free.length > 0) this.carried = null;
    else if (first) this.age = 0;
    else if (++this.age > OUTLIVES) this.carried = null;
  }

  /** `from` = the words it was taken from, where they stand outside the sentence; `future` = it lies after the page's year. */
  of(sentence: Sentence, clause: Clause, index: number, status: Status): Found {
    const own = this.inSentence(sentence, clause, index);
    const found = own ? this.known(own) : null;
    if (!found && this.spanned(sentence, clause.quantity.at[0])) return { code: null, from: null, future: false };
    if (clause.compared) return this.found(this.yearBefore(sentence, clause, found), null);
    if (found) return this.found(found, null);
    if (NOW.test(this.reading.folded.slice(sentence.at[0], clause.quantity.at[0])))
      return { code: null, from: null, future: false };
    const { carried, title } = this;
    const usable = (this.spanning ? [] : [carried, title]).find(
      (one) => one && !(status === 'target' && PARTIAL.test(one.code)),
    );
    return usable ? this.found(usable, usable.at) : { code: null, from: null, future: false };
  }

  /** Of "(cùng kỳ tăng 4,48%)": the period that holds for the value before, a year earlier. */
  private yearBefore(sentence: Sentence, clause: Clause, own: Known | null): Known | null {
    const base = sentence.periods
      .filter((one) => one.base && one.at[0] >= clause.from && one.at[1] <= clause.quantity.at[0])
      .at(-1);
    if (base && PARTIAL.test(base.code)) return this.known(base);
    const now = own ?? this.carried ?? this.title;
    const year = base ? base.code : now ? String(Number(now.code.slice(0, 4)) - 1) : null;
    return now && year && /^\d{4}$/u.test(year) ? { ...now, code: year + now.code.slice(4) } : null;
  }

  private inSentence(sentence: Sentence, { quantity, from }: Clause, index: number): Period | null {
    const { folded } = this.reading;
    const free = sentence.periods.filter((one) => !one.base);
    const previous = sentence.quantities[index - 1];
    const next = sentence.quantities[index + 1]?.at[0] ?? sentence.at[1];
    const follows = (end: number, one: Period): boolean =>
      one.at[0] >= end && RIGHT_AFTER.test(folded.slice(end, one.at[0]));
    const after = free.filter((one) => one.at[0] >= quantity.at[1] && one.at[1] <= next);
    const adjacent = after.find((one) => follows(quantity.at[1], one));
    if (adjacent) return adjacent;
    const before = free.filter(
      (one) =>
        one.at[1] <= quantity.at[0] &&
        !(
          previous &&
          follows(previous.at[1], one) &&
          sentence.quantities.length > 1 &&
          !/[,;]/u.test(folded.slice(previous.at[1], one.at[0]))
        ),
    );
    const inClause = before.filter((one) => one.at[0] >= from).at(-1);
    if (inClause) return inClause;
    const near = after.find((one) => !/[,;:.]|theo |luật |chuẩn /u.test(folded.slice(quantity.at[1], one.at[0])));
    return near ?? before.at(-1) ?? (free.length === 1 ? (free[0] ?? null) : null);
  }

  private spanned(sentence: Sentence, end: number): boolean {
    return DATE_SPAN.test(this.reading.folded.slice(sentence.at[0], end));
  }

  private known(period: Period): Known | null {
    const framed =
      period.code === '?' && !/năm nay/u.test(this.reading.folded.slice(...period.at)) ? this.carried?.code : undefined;
    const year = framed && !/^\d{4}-\d{4}$/u.test(framed) ? framed.slice(0, 4) : (this.year ?? this.lastYear);
    const code = withYear(period.code, year);
    if (code) this.lastYear = code.slice(0, 4);
    return code ? { code, at: period.at, until: period.until } : null;
  }

  private found(known: Known | null, from: Span | null): Found {
    if (!known) return { code: null, from: null, future: false };
    const future = this.year !== null && /^\d{4}(?:-\d{4})?$/u.test(known.code) && known.code.slice(0, 4) > this.year;
    return { code: known.until && future ? `by:${known.code}` : known.code, from, future };
  }
}

/** The year that a page leaves out in "quý I": that of its date, of its event, or the one named most. */
function yearOf({ article, folded }: Reading, event: Event | null): string | null {
  const dated = article.published?.slice(0, 4) ?? event?.date?.slice(0, 4);
  if (dated) return dated;
  const counts = new Map<string, number>();
  for (const match of folded.matchAll(
    /(?<=(?:(?<!(?:đến|tới|từ|vào|với))[^\p{L}]năm |\d[/.-]))(?:19|20)\d\d(?!\s?[\d/-])/gu,
  ))
    counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0] ?? null;
}
