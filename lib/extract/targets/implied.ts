import type { Span, Target } from '../../digest/model.ts';
import { matchesOf } from '../../grammar/sticky.ts';
import type { Reading } from '../../text/reading.ts';
import { countBefore } from '../../text/touching.ts';

/** Where the words stand that an attribute comes from. */
type Places = Readonly<Partial<Record<keyof Target['implied'], Span | null>>>;

/** The attributes whose words stand outside an item's evidence, each with its place. */
export function impliedBy([start, end]: Span, places: Places): Target['implied'] {
  const outside = Object.entries(places).filter(([, at]) => at && (at[0] < start || at[1] > end));
  return Object.fromEntries(outside) as Target['implied'];
}

/** Where a page says of what money it speaks ("1.200 tỷ đồng"), in page order. */
export const currenciesIn = ({ folded }: Reading): { at: Span }[] =>
  [...matchesOf(/(?:tỷ|triệu) đồng/g, folded)].map(({ 0: words, index }) => ({ at: [index, index + words.length] }));

/** "40 tỷ" of money is 40 tỷ đồng: the words nearest before it that say of what money, else the first after; null where it says so itself or nothing does. */
export function currencyOf(
  { folded }: Reading,
  currencies: ReturnType<typeof currenciesIn>,
  unit: string,
  [start, end]: Span,
): Span | null {
  if (!unit.endsWith('đồng') || folded.slice(start, end).includes('đồng')) return null;
  return (currencies[countBefore(currencies, start) - 1] ?? currencies[0])?.at ?? null;
}
