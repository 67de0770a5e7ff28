import * as labels from './labels.ts';

const opening = (rows: readonly string[], end = ''): RegExp =>
  new RegExp(`^(?:[\\s\\-–+*•»>:|]{0,6})(?:${rows.join('|')})${end}`, 'iu');

const SECTION = opening(labels.SECTION, '[\\s\\d():.…»>-]{0,12}$');
const FOOTER = opening(labels.FOOTER);
const LINE = opening(labels.LINE);
const BYLINE_LINE = opening(labels.BYLINE);
const POSTED = `(?:${labels.POSTED.join('|')})`;
/** Ends in a label of the date that follows, with nothing or a mark before it: not "hoàn thành trước ngày". */
export const POSTED_BEFORE = new RegExp(
  `(?:^|[|•·–()-])[^\\p{L}]{0,6}${POSTED}(?:[\\s,:|-]{1,4}${POSTED}){0,3}[\\s,:|-]{0,6}$`,
  'iu',
);
const GENERIC = new RegExp(labels.GENERIC_TITLE.join('|'), 'iu');
export const isGeneric = (part: string): boolean => part.length < 100 && (part === '' || GENERIC.test(part));
const SITE = opening(labels.SITE_NAME, '$');
export const isSiteName = (text: string): boolean => text.length < 100 && SITE.test(text);

export const opensSection = (text: string): boolean => text.length < 60 && SECTION.test(text);
export const opensFooter = (text: string): boolean => FOOTER.test(text);
export const isChromeLine = (text: string): boolean => text.length < 120 && LINE.test(text);
const LEGAL = opening(labels.LEGAL_ARTICLE);
export const isLegalArticle = (text: string): boolean => LEGAL.test(text);
const CITED = opening(labels.CITED);
export const isCited = (text: string): boolean => CITED.test(text);
const SIGNED = opening(labels.SIGNATURE);
export const isOfficeLine = (text: string): boolean => SIGNED.test(text);
const CREDIT_LINE = opening(labels.CREDIT);
export const isCreditText = (text: string): boolean => text.length < 80 && CREDIT_LINE.test(text);
export const isBylineText = (text: string): boolean =>
  text.length < 80 && (CREDIT_LINE.test(text) || BYLINE_LINE.test(text));

const NAME =
  /^\p{Lu}[\p{L}.'’]*(?:[\s-]+\p{Lu}[\p{L}.'’]*){1,4}(?:\s*[-–,/(]\s*\p{Lu}[\p{L}.'’]*(?:[\s-]+\p{Lu}[\p{L}.'’]*){0,4}\)?)?$/u;
/** "T.SỸ", "N.H". */
const INITIALS = /^\p{Lu}\p{L}?\.\s?\p{Lu}[\p{L}.]{0,12}$/u;
/** Looks like a person's name, or two of them, and nothing else. */
export const isName = (text: string): boolean =>
  text.length <= 80 && !text.endsWith('.') && (NAME.test(text) || INITIALS.test(text));
