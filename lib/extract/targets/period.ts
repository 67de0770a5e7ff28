import type { Event, Span, Status } from '../../digest/model.ts';
import { type Period, periodsIn, withYear } from '../../grammar/periods.ts';
import type { Line, Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';

/** Says which period a value is for: from its clause, else the sentence, else the paragraph, else the title. */
export class PeriodFinder {
  private readonly year: string | null;
  private title: Period | null;
  private line: Period | null = null;
  private current: Period | null = null;

  constructor(
    private readonly reading: Reading,
    event: Event | null,
  ) {
    this.year = yearOf(reading, event);
    const first = reading.lines[0];
    this.title = first ? (periodsIn(reading.folded, first.start, first.end).find((one) => !one.base) ?? null) : null;
  }

  enterLine(_line: Line): void {
    this.line = null;
    this.current = null;
  }

  enterSentence(sentence: Sentence): void {
    if (this.current) this.line = this.current;
    this.current = sentence.periods.filter((one) => !one.base).at(-1) ?? null;
  }

  /** `from` = the words it was taken from, where they stand outside the sentence. */
  of(sentence: Sentence, clause: Clause, status: Status, index: number): { code: string | null; from: Span | null } {
    const own = this.inSentence(sentence, clause, index);
    if (own) return { code: this.coded(own, status), from: null };
    for (const other of [this.line, this.title]) {
      const code = other && this.coded(other, status);
      if (other && code) return { code, from: other.at };
    }
    return { code: null, from: null };
  }

  private inSentence(sentence: Sentence, { quantity, from }: Clause, index: number): Period | null {
    const next = sentence.quantities[index + 1];
    const free = sentence.periods.filter((one) => !one.base);
    const before = free.filter((one) => one.at[1] <= quantity.at[0]);
    const inClause = before.filter((one) => one.at[0] >= from).at(-1);
    if (inClause) return inClause;
    const after = free.find(
      (one) =>
        one.at[0] >= quantity.at[1] &&
        one.at[1] <= (next?.at[0] ?? sentence.at[1]) &&
        !/[,;:.]/u.test(this.reading.folded.slice(quantity.at[1], one.at[0])),
    );
    return after ?? before.at(-1) ?? (free.length === 1 ? (free[0] ?? null) : null);
  }

  private coded(period: Period, status: Status): string | null {
    const code = withYear(period.code, this.year);
    return code && period.until && status === 'target' ? `by:${code}` : code;
  }
}

/** The year that a page leaves out in "quý I": that of its date, of its event, or the one named most. */
function yearOf({ article, folded }: Reading, event: Event | null): string | null {
  const dated = article.published?.slice(0, 4) ?? event?.date?.slice(0, 4);
  if (dated) return dated;
  const counts = new Map<string, number>();
  for (const [year] of folded.matchAll(/(?<=(?:năm |\d[/.-]))(?:19|20)\d\d(?![\d/-])/gu))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0] ?? null;
}
