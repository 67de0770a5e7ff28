import * as labels from './labels.ts';

const part = (names: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${names})(?=$|[\\s_-]|\\d)`, 'i');

const CHROME = part(labels.CHROME_NAMES);
const BYLINE = part(labels.BYLINE_NAMES);
const CAPTION = part(labels.CAPTION_NAMES);
const TITLE = part(labels.TITLE_NAMES);
const LEAD = part(labels.LEAD_NAMES);

/** Class names and id of an element, with camelCase parted. */
export const namesOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2');

/** Tags, and roles. */
const CHROME_TAG =
  /^(?:nav|navigation|header|banner|footer|contentinfo|aside|complementary|menu|dialog|alert|form|search)$/;

/** By its tag, role, class or id: is it part of the page's frame rather than of its text? */
export const looksLikeChrome = (element: Element): boolean =>
  CHROME_TAG.test(element.localName) ||
  CHROME_TAG.test(element.getAttribute('role') ?? '') ||
  /^(?:page|site|top|main)?-?header$/i.test(element.id) ||
  CHROME.test(namesOf(element));

export const looksLikeByline = (element: Element): boolean => BYLINE.test(namesOf(element));
export const looksLikeCaption = (element: Element): boolean => CAPTION.test(namesOf(element));
export const looksLikeTitle = (element: Element): boolean => TITLE.test(namesOf(element));
export const looksLikeLead = (element: Element): boolean => LEAD.test(namesOf(element));
