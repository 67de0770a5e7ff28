import type { Remembered } from '../page/remembered.ts';
import { documentsIn } from './documents.ts';

/**
 * The element that stands where a remembered one stood before the page drew itself anew: as many elements say the same
 * as did then, so it is the one of its rank. In: a stamp whose element is gone. Out: undefined where that can't be told.
 */
export function twinOf(stamp: number, { elements, texts }: Remembered, document: Document): Element | undefined {
  const name = elements[stamp]?.localName;
  const text = texts.get(stamp);
  if (!name || !text?.trim()) return undefined;
  const before = Array.from(texts.keys()).filter(
    (other) => texts.get(other) === text && elements[other]?.localName === name,
  );
  const now = documentsIn(document).flatMap((one) =>
    Array.from(one.querySelectorAll(name)).filter((element) => element.textContent === text),
  );
  return now.length === before.length ? now[before.toSorted((a, b) => a - b).indexOf(stamp)] : undefined;
}
