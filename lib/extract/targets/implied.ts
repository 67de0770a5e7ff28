import type { Span, Target } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

/** Where the words stand that an attribute comes from. */
type Places = Readonly<Partial<Record<keyof Target['implied'], Span | null>>>;

/** The attributes whose words stand outside an item's evidence, each with its place. */
export function impliedBy([start, end]: Span, places: Places): Target['implied'] {
  const outside = Object.entries(places).filter(([, at]) => at && (at[0] < start || at[1] > end));
  return Object.fromEntries(outside) as Target['implied'];
}

/** "40 tỷ" of money is 40 tỷ đồng: the words nearest before it that say of what money; null where it says so itself or nothing does. */
export function currencyOf({ folded }: Reading, unit: string, [start, end]: Span): Span | null {
  if (!unit.endsWith('đồng') || folded.slice(start, end).includes('đồng')) return null;
  const before = Math.max(folded.lastIndexOf('tỷ đồng', start), folded.lastIndexOf('triệu đồng', start));
  const at = before < 0 ? folded.indexOf('tỷ đồng', end) : before;
  return at < 0 ? null : [at, folded.indexOf('đồng', at) + 4];
}
