import * as labels from './labels.ts';

const part = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-]|\\d)`, 'i');

/** Five words and more are a heading's, which some systems make its id: "sharing-with-a-server" is no share button. */
const shortNamesOf = (names: string): string =>
  names
    .split(' ')
    .filter((name) => name.split('-').length < 5)
    .join(' ');

/** In the class names and the id, camelCase parted. Asked of every element, and most have the same few: each is matched once. */
function named(pattern: RegExp): (element: Element) => boolean {
  const known = new Map([[' ', false]]);
  return (element) => {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const is = known.get(names) ?? pattern.test(shortNamesOf(names).replace(/([a-z])([A-Z])/g, '$1-$2'));
    known.set(names, is);
    return is;
  };
}

/** Tags, and roles. */
const CHROME_TAG =
  /^(?:nav|navigation|header|banner|footer|contentinfo|aside|complementary|menu|dialog|alert|form|search)$/;

const isNamedChrome = named(part(labels.CHROME_NAMES));

/** By its tag, role, class or id: is it part of the page's frame rather than of its text? */
export const looksLikeChrome = (element: Element): boolean =>
  CHROME_TAG.test(element.localName) ||
  CHROME_TAG.test(element.getAttribute('role') ?? '') ||
  /^(?:page|site|top|main)?-?header$/i.test(element.id) ||
  isNamedChrome(element);

export const looksLikeByline = named(part(labels.BYLINE_NAMES));
export const looksLikeCaption = named(part(labels.CAPTION_NAMES));
export const looksLikeTitle = named(part(labels.TITLE_NAMES));
export const looksLikeLead = named(part(labels.LEAD_NAMES));
