import type { Span } from '../../lib/digest/model.ts';
import { sentenceSpan, spansOf } from '../../lib/present/index.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import { KINDS } from '../../lib/settings/types.ts';

const HEAD = /^item-([a-z]{1,20})-(\d{1,6})$/;

/** The sentence of the item that an element of the digest belongs to; null where it belongs to none. */
export function sentenceAtElement(element: EventTarget | null, { digest, reading }: PageRead): Span | null {
  const item = element instanceof Element ? element.closest('.item') : null;
  const [, section, index] = HEAD.exec(item?.querySelector('.item-head')?.id ?? '') ?? [];
  const kind = KINDS.find((one) => one === section);
  const found = kind ? digest[kind][Number(index)] : section === 'event' ? digest.event : null;
  const [first] = found ? spansOf(found) : [];
  return first ? sentenceSpan(reading, first) : null;
}
