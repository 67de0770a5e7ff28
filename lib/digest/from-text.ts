import type { Article } from '../article.ts';
import { legacyIn, readable } from '../page/legacy-text.ts';
import { withoutInvisible } from '../text/clean.ts';

/**
 * An article from a plain text file: line 1 is the title, then one paragraph a line; empty lines don't count.
 * What is written in an old font's letters is put into Unicode, and then counts as the file's text.
 * In: the file's text, its URL where known. Out: an article whose stamps are all -1.
 */
export function articleFromText(text: string, url: string | null = null): Article {
  const printed = text.split('\n').map((line) => withoutInvisible(line).normalize('NFC'));
  const legacyOf = legacyIn(printed);
  const [title = '', ...lines] = printed.map((line) => plainLine(readable(line, legacyOf(line)))).filter(Boolean);
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, text: line, stamp: -1 }));
  return { url, title, titleStamp: -1, site: null, published: null, kind: 'article', blocks, unread: [] };
}

/**
 * No collapsing of blanks here: offsets must hold in the file's own lines. Rules know one kind of blank, so that each
 * of the others becomes it.
 */
const plainLine = (line: string): string => line.replace(/[^\S ]/g, ' ').trim();
