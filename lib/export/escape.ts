const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => HTML[mark] ?? mark);

/** Addresses that renderers make into links by themselves. Bounded, so that no text makes it slow. */
const ADDRESS =
  /(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.|mailto:|xmpp:)[^\s"<>]{1,2000}|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,255}/giu;
/** Whatever CommonMark, GFM or a note-taking program gives a meaning to, wherever it stands. */
const MARKS = /[\\`*_{}[\]<>|~$^#]|=(?==)|&(?=#?\w)|%(?=%)|:(?=\w+:)/g;
/** What starts a block: list, rule, underlined heading, numbered list. */
const BLOCK_START = /^(?:([+=-])|(\d{1,9})([.)])(?=\s|$))/;

/**
 * Text of the page as one line of Markdown that shows it letter by letter: nothing in it becomes a link, an image,
 * HTML, a heading or a cell's border. Addresses become code, since no renderer links inside code.
 */
export function escapeMarkdown(text: string): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    out += escapeMarks(text.slice(from, match.index), from === 0) + asCode(match[0]);
    from = match.index + match[0].length;
  }
  return out + escapeMarks(text.slice(from), from === 0);
}

function escapeMarks(text: string, atStart: boolean): string {
  const escaped = text.replace(MARKS, '\\$&');
  return atStart
    ? escaped.replace(BLOCK_START, (_, mark, digits, stop) => (mark ? `\\${mark}` : `${digits}\\${stop}`))
    : escaped;
}

/** A code span; a pipe in it would still part a table's cells, and a backtick would close it. */
const asCode = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll('|', '%7C')}\``;
