import type { LocateRequest } from '../messages.ts';
import { TCVN3, VNI } from '../page/legacy.ts';
import type { Remembered } from '../page/remembered.ts';
import { findQuote, type Place, partsOf } from './match.ts';
import { rangeIn, rawTextOf } from './range.ts';

/** Away from its element a quote is taken where it is long, or where this many characters around it are the same. */
const LONG_QUOTE = 40;
const SURE_CONTEXT = 12;

/**
 * Where a request's quote stands in the live page.
 * In: the request, what was remembered when the page was read (undefined where nothing was), the page.
 * Out: a range; 'changed' where its element now says something else; 'gone' where there is no such place.
 */
export function locate(
  { stamps, quote, before, after }: LocateRequest,
  page: Remembered | undefined,
  document: Document,
): Range | 'changed' | 'gone' {
  const live = stamps.flatMap((stamp) => {
    const element = page?.elements[stamp];
    return element?.isConnected ? [element] : [];
  });
  const parts = partsOf(quote);
  if (live.length > 0) {
    const raw = rawTextOf(live);
    // A cell that spans rows stands in the first of them only: the others are found by their own cells.
    const place =
      find(raw.text, parts, before, after) ??
      (quote.includes(' | ') ? find(raw.text, parts.slice(1), before, after) : null);
    const range = place && rangeIn(raw, place);
    if (range) return range;
  }
  const whole = rawTextOf([document.body]);
  const place = find(whole.text, parts, before, after);
  if (place && (place.context >= SURE_CONTEXT || quote.length >= LONG_QUOTE)) return rangeIn(whole, place) ?? 'gone';
  const differs = stamps.some(
    (stamp) => page?.elements[stamp]?.isConnected && page.elements[stamp]?.textContent !== page.texts.get(stamp),
  );
  return differs ? 'changed' : 'gone';
}

/** Quotes are in Unicode; the page may be written in the letters of an old font. */
function find(raw: string, parts: string[], before: string, after: string): Place | null {
  const old = [TCVN3, VNI].filter(({ telltale }) => raw.search(telltale) >= 0);
  for (const legacy of [null, ...old]) {
    const place = findQuote(raw, parts, before, after, legacy);
    if (place) return place;
  }
  return null;
}
