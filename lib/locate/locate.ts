import type { LocateRequest } from '../messages.ts';
import { TCVN3, VNI } from '../page/legacy.ts';
import type { Remembered } from '../page/remembered.ts';
import { documentsIn, isLive, outOf } from './documents.ts';
import { findQuote, type Place, partsOf, type Wanted } from './match.ts';
import { type RawText, rangeIn, rawTextOf } from './range.ts';
import { twinOf } from './twin.ts';

/** Away from its element a quote is taken where it is long, or where this many characters around it are the same. */
const LONG_QUOTE = 40;
const SURE_CONTEXT = 12;

/**
 * Where a request's quote stands in the live page.
 * In: the request, what was remembered when the page was read (undefined where nothing was), the page.
 * Out: a range; 'changed' where its element now says something else; 'gone' where there is no such place.
 */
export function locate(
  request: LocateRequest,
  page: Remembered | undefined,
  document: Document,
): Range | 'changed' | 'gone' {
  const { stamps, quote } = request;
  const parts = partsOf(quote);
  const live = stamps.flatMap((stamp) => {
    const element = page?.elements[stamp];
    if (!page || !element) return [];
    return isLive(element, document) ? [element] : (twinOf(stamp, page, document) ?? []);
  });
  if (live.length > 0) {
    const raw = rawTextOf(live);
    // A cell that spans rows stands in the first of them only: the others are found by their own cells.
    const place =
      find(raw.text, { ...request, parts }) ??
      (quote.includes(' | ') ? find(raw.text, { ...request, parts: parts.slice(1) }) : null);
    const range = place && rangeIn(raw, place);
    if (range) return range;
  }
  return (
    elsewhere({ ...request, parts, ink: -1 }, stamps, page, document) ??
    (differs(stamps, page, document) ? 'changed' : 'gone')
  );
}

/** The best place in all of the page, but for what was read as another line and still says the same. */
function elsewhere(
  wanted: Wanted,
  stamps: number[],
  page: Remembered | undefined,
  document: Document,
): Range | undefined {
  const others = new Map(
    Array.from(page?.texts ?? [], ([stamp, text]) => [page?.elements[stamp], stamps.includes(stamp) ? null : text]),
  );
  const isOther = (element: Element | null): boolean =>
    element !== null && (others.get(element) === element.textContent || isOther(outOf(element)));
  let best: { place: Place; raw: RawText } | undefined;
  for (const { body } of documentsIn(document)) {
    const raw = rawTextOf([body]);
    const accepts = (from: number): boolean =>
      stamps.length === 0 || !isOther(raw.nodes.findLast((entry) => entry.from <= from)?.node.parentElement ?? null);
    const place = find(raw.text, { ...wanted, accepts });
    if (place && place.context > (best?.place.context ?? -1)) best = { place, raw };
  }
  const length = wanted.parts.join('').length;
  if (!best || (best.place.context < SURE_CONTEXT && length < LONG_QUOTE)) return undefined;
  return rangeIn(best.raw, best.place) ?? undefined;
}

const differs = (stamps: number[], page: Remembered | undefined, document: Document): boolean =>
  stamps.some((stamp) => {
    const element = page?.elements[stamp];
    return element && isLive(element, document) && element.textContent !== page.texts.get(stamp);
  });

/** Quotes are in Unicode; the page may be written in the letters of an old font. */
function find(raw: string, wanted: Wanted): Place | null {
  const old = [TCVN3, VNI].filter(({ telltale }) => raw.search(telltale) >= 0);
  for (const legacy of [null, ...old]) {
    const place = findQuote(raw, wanted, legacy);
    if (place) return place;
  }
  return null;
}
