import type { Section } from '../../lib/digest/coverage.ts';
import type { Span } from '../../lib/digest/model.ts';
import { sentenceSpan } from '../../lib/present/index.ts';
import type { PageRead } from '../../lib/session/page-read.ts';

export const sectionOf = (item: string): Section => item.split(':')[0] as Section;

/** The sentence that says an item ("targets:3"); null where the digest has no such item. */
export function placeOf({ digest, reading }: Pick<PageRead, 'digest' | 'reading'>, item: string): Span | null {
  const at = digest[sectionOf(item)]?.[Number(item.split(':')[1])]?.at;
  if (!at) return null;
  const first = typeof at[0] === 'number' ? (at as Span) : (at as readonly Span[])[0];
  return first ? sentenceSpan(reading, first) : null;
}
