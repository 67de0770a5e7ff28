/**
 * Cuts that a pattern makes slowly: one that ends in `+$`, or runs on to a mark that may be missing, begins anew at each
 * character of a long run, which takes the square of its length.
 */

/** As long as anything that is cut from an end at once (", và"). */
const LONGEST = 4;

/** A text without what stands at its end, as often as it does. In: the text, and a pattern of one such mark, with `$`. */
export function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  for (let cut = -1; cut !== 0 && end > 0; end -= cut)
    cut = mark.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0].length ?? 0;
  return text.slice(0, end);
}

/** A source without its comments; one that nothing closes stays. */
export function withoutComments(source: string, open: string, close: string): string {
  let kept = '';
  let at = 0;
  for (let from = source.indexOf(open); from >= 0; from = source.indexOf(open, at)) {
    const end = source.indexOf(close, from + open.length);
    if (end < 0) break;
    kept += source.slice(at, from);
    at = end + close.length;
  }
  return kept + source.slice(at);
}
