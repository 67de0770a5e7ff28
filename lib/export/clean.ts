/** Control characters, soft hyphens, zero-width and direction marks, halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Cs}]/gu;

/**
 * Text of the page as one line that can't break a copy: no line break, tab, control character or invisible mark
 * (a right-to-left override would turn the text around it).
 */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();

/**
 * The address in the form that the URL standard writes (blanks, quotes and angle brackets encoded), where it is one of
 * the web; null for "javascript:" and the like, which never become links.
 */
export function webAddress(url: string | null): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
