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
const MORE = new RegExp(`(?:^|\\s)(?:${labels.MORE.join('|')})[\\s.…»>\\])]{0,6}$`, 'iu');
export const asksForMore = (text: string): boolean => MORE.test(text);
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

const WRITES_FOR = opening(labels.WRITES_FOR);
const FAMILY = new RegExp(`^(?:${labels.FAMILY_NAMES})\\s`, 'iu');
/** A name with what may follow it below a text: who it writes for, or other names. Offices are no such thing. */
export function isAuthor(text: string): boolean {
  if (isName(text)) return true;
  const [first = '', ...others] =
    text.length <= 80 ? text.split(/\s{0,80}[-–,;/(]\s{0,80}|\s{1,80}(?=và )|\s{1,80}và\s{1,80}/) : [];
  if (!isName(first) || others.length === 0 || others.length > 3) return false;
  return others.every((other) => isName(other) || WRITES_FOR.test(other.replace(/^và /, '')));
}
/** Above a text a name in capitals may be its kind, and two words of any sort the name of a column. */
export const isAuthorAbove = (text: string): boolean =>
  isName(text) && FAMILY.test(text) && text !== text.toUpperCase();
