import type { Article } from '../article.ts';
import { dropInvisible } from '../text/clean.ts';

/**
 * An article from a plain text file: line 1 is the title, then one paragraph a line; empty lines don't count.
 * In: the file's text, its URL where known. Out: an article whose stamps are all -1.
 */
export function articleFromText(text: string, url: string | null = null): Article {
  const [title = '', ...lines] = text.split('\n').map(plainLine).filter(Boolean);
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, text: line, stamp: -1 }));
  return { url, title, titleStamp: -1, site: null, published: null, kind: 'article', blocks, unread: [] };
}

/**
 * No collapsing of blanks here: offsets must hold in the file's own lines. Rules know one kind of blank, so that each
 * of the others becomes it.
 */
const plainLine = (line: string): string => dropInvisible(line).normalize('NFC').replace(/\s/g, ' ').trim();
