import type { Span, Target } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

/** Where the words stand that an attribute comes from. */
type Places = Readonly<Partial<Record<keyof Target['implied'], Span | null>>>;

/** The attributes whose words stand outside an item's evidence, each with its place. */
export function impliedBy([start, end]: Span, places: Places): Target['implied'] {
  const outside = Object.entries(places).filter(([, at]) => at && (at[0] < start || at[1] > end));
  return Object.fromEntries(outside) as Target['implied'];
}

/** How far off the words may stand that say of what money, in characters. */
const REACH = 10_000;

/** "40 tỷ" of money is 40 tỷ đồng: the words nearest before it that say of what money; null where it says so itself or nothing does. */
export function currencyOf({ folded }: Reading, unit: string, [start, end]: Span): Span | null {
  if (!unit.endsWith('đồng') || folded.slice(start, end).includes('đồng')) return null;
  const from = Math.max(0, start - REACH);
  const near = folded.slice(from, start + REACH);
  const here = start - from;
  const before = Math.max(near.lastIndexOf('tỷ đồng', here), near.lastIndexOf('triệu đồng', here));
  const at = before < 0 ? near.indexOf('tỷ đồng') : before;
  return at < 0 ? null : [from + at, from + near.indexOf('đồng', at) + 4];
}
