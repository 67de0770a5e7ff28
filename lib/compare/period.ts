/** What kind of time a figure is about: figures of different kinds are never put in one series. */
type PeriodKind = 'year' | 'by' | 'part' | 'years' | 'day';

export type Period = {
  /** The digest's own code: 2023 | by:2030 | 2023-H1 | 2021-2025 | … */
  code: string;
  kind: PeriodKind;
  /** The kind more closely, as far as series go: 'year', 'by', 'H1', '9M', 'quarter', 'month', 'years:5', 'day'. */
  form: string;
  /** First and last day, ISO, both included. */
  start: string;
  end: string;
};

const lastDay = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
const firstDay = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`;

type Reader = [RegExp, (m: string[]) => Omit<Period, 'code'> | null];
const months = (kind: PeriodKind, form: string, year: number, first: number, last: number): Omit<Period, 'code'> => ({
  kind,
  form,
  start: firstDay(year, first),
  end: lastDay(year, last),
});

const READERS: readonly Reader[] = [
  [/^(\d{4})$/, ([y]) => months('year', 'year', Number(y), 1, 12)],
  [/^(\d{4})-Q([1-4])$/, ([y, q]) => months('part', 'quarter', Number(y), Number(q) * 3 - 2, Number(q) * 3)],
  [/^(\d{4})-H([12])$/, ([y, h]) => months('part', `H${h}`, Number(y), h === '1' ? 1 : 7, h === '1' ? 6 : 12)],
  [
    /^(\d{4})-(\d{1,2})M$/,
    ([y, n]) => (Number(n) >= 1 && Number(n) <= 12 ? months('part', `${Number(n)}M`, Number(y), 1, Number(n)) : null),
  ],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ([y, m]) => months('part', 'month', Number(y), Number(m), Number(m))],
  [
    /^(\d{4})-(\d{4})$/,
    ([a, b]) => {
      const count = Number(b) - Number(a) + 1;
      return count > 1
        ? { kind: 'years', form: `years:${count}`, start: firstDay(Number(a), 1), end: lastDay(Number(b), 12) }
        : null;
    },
  ],
  [/^(\d{4}-\d{2}-\d{2})$/, ([day = '']) => ({ kind: 'day', form: 'day', start: day, end: day })],
];

/** A period code read; null for none, or for one that no row knows. */
export function readPeriod(code: string | null): Period | null {
  if (!code) return null;
  const known = remembered.get(code);
  if (known !== undefined) return known;
  const period = periodOf(code);
  remembered.set(code, period);
  return period;
}

/** There are few codes, and each stands on many pages. */
const remembered = new Map<string, Period | null>();

function periodOf(code: string): Period | null {
  if (code.startsWith('by:')) {
    const inner = readPeriod(code.slice(3));
    return inner && { ...inner, code, kind: 'by', form: 'by' };
  }
  for (const [pattern, make] of READERS) {
    const match = pattern.exec(code);
    const made = match && make(match.slice(1));
    if (made) return { code, ...made };
  }
  return null;
}

/**
 * Whether a figure was given before its time was over, and so is no figure of the whole: before the last month of it.
 * In: the period, the day of the page.
 */
export const isRunning = ({ kind, end }: Period, day: string | null): boolean =>
  day !== null && kind !== 'by' && kind !== 'day' && day < `${end.slice(0, 7)}-01`;
