import { pageSpans } from '../pdf/places.ts';
import { type Placed, sentencesFor } from '../present/index.ts';
import { PHRASES } from './labels.ts';
import type { Chosen } from './types.ts';

/**
 * The contract's JSON: the whole digest, or its schema and source with the chosen items, beside which stand the time
 * of reading, where the pages of a PDF begin and end, one item's sentences, and last the line that says how it was made.
 */
export const makeJson = (chosen: Chosen): string => JSON.stringify(jsonOf(chosen), null, 2);

/** The same as a value. lib/export/digest.schema.json describes that of a whole digest. */
export function jsonOf({ input, digest, reading, language, sections, single }: Chosen): object {
  const { schema, source } = input.digest;
  const whole = input.selection.kind === 'all';
  const { event } = digest;
  const items = whole
    ? digest
    : { schema, source, ...(event ? { event } : {}), ...Object.fromEntries(sections.map((s) => [s, digest[s]])) };
  const chosen: Placed[] = [...(event ? [event] : []), ...sections.flatMap((s): readonly Placed[] => digest[s])];
  const sentences = single ? chosen.flatMap((item) => sentencesFor(reading, item)) : null;
  const pages = pageSpans(input.article);
  const extra = {
    read_at: input.readAt,
    ...(pages.length > 0 ? { pages } : {}),
    ...(sentences ? { sentences } : {}),
    note: PHRASES[language].tail,
  };
  return { ...items, ...extra };
}
