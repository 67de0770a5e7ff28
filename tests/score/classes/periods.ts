/** Shapes of a period as GUIDELINES.md lists them. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}$/, 'year'],
  [/^\d{4}-\d{4}$/, 'span'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}-Q\d$/, 'quarter'],
  [/^\d{4}-H\d$/, 'half'],
  [/^\d{4}-\d{1,2}M$/, 'months'],
];
const BY = 'by:';

function shapeOf(period: string | null): string {
  if (!period) return 'none';
  if (period.startsWith(BY)) return `${BY}${shapeOf(period.slice(BY.length))}`;
  return SHAPES.find(([pattern]) => pattern.test(period))?.[1] ?? 'other';
}

const yearOf = (period: string | null): string => /\d{4}/.exec(period ?? '')?.[0] ?? '';

/** The confusion of two periods, without their years: "none → year", "by:year → year, the same one". */
export function periodClass(gold: string | null, predicted: string | null): string {
  const [from, to] = [shapeOf(gold), shapeOf(predicted)];
  if (from === to) return `another ${to}`;
  if (!gold || !predicted) return `${from} → ${to}`;
  return `${from} → ${to}${yearOf(gold) === yearOf(predicted) ? ', same year' : ', another year'}`;
}
