import type { Remembered } from '../page/remembered.ts';
import { documentsIn } from './documents.ts';

/**
 * The element that stands where a remembered one stood before the page drew itself anew: as many elements say the same
 * as did then, so it is the one of its rank. In: a stamp whose element is gone. Out: undefined where that can't be told.
 */
export function twinOf(stamp: number, { texts }: Remembered, document: Document): Element | undefined {
  const text = texts.get(stamp);
  if (!text?.trim()) return undefined;
  const says = (element: Element): boolean => element.textContent === text;
  const before = Array.from(texts.keys()).filter((other) => texts.get(other) === text);
  const now = documentsIn(document).flatMap((one) =>
    Array.from(one.body.querySelectorAll('*')).filter(
      (element) => says(element) && !Array.from(element.children).some(says),
    ),
  );
  return now.length === before.length ? now[before.toSorted((a, b) => a - b).indexOf(stamp)] : undefined;
}
