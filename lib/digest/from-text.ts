import type { Article } from '../article.ts';

/**
 * An article from a plain text file: line 1 is the title, then one paragraph a line; empty lines don't count.
 * In: the file's text, its URL where known. Out: an article whose stamps are all -1.
 */
export function articleFromText(text: string, url: string | null = null): Article {
  const [title = '', ...lines] = text.split('\n').map(plainLine).filter(Boolean);
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, text: line, stamp: -1 }));
  return { url, title, titleStamp: -1, site: null, published: null, kind: 'article', blocks, unread: [] };
}

/** No collapsing of blanks here: offsets must hold in the file's own lines. */
const plainLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .trim();
