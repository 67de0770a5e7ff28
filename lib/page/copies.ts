const bare = (text: string): string => text.replace(/\s+/g, '');
/** The text of an element without blanks. */
export const bareText = (element: Element): string => bare(element.textContent ?? '');

/** More hidden parts are of a page that hides its lists, and would be looked for one by one. */
const MOST = 60;

/** A text is known by so many characters of its beginning and of its end. */
const SAMPLE = 90;

/**
 * Hidden parts without those that only repeat what is shown, for paper or for another screen.
 * In: the page's body, hidden parts of it that don't hold each other, and what of an element is text.
 */
export function withoutCopies(body: Element, hidden: Element[], textOf: (element: Element) => string): Element[] {
  if (hidden.length === 0 || hidden.length > MOST) return hidden;
  const whole = bare(textOf(body));
  const parts = hidden.map((part) => bare(textOf(part)));
  const unseen = parts.join();
  const isShown = (sample: string): boolean => whole.split(sample).length > unseen.split(sample).length;
  return hidden.filter(
    (_, i) => !isShown(parts[i]?.slice(0, SAMPLE) ?? '') || !isShown(parts[i]?.slice(-SAMPLE) ?? ''),
  );
}
