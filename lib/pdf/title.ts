import type { Block } from '../article.ts';
import { DOCUMENT_TYPES } from '../lexicon/document-types.ts';
import { withoutEnd } from '../text/cut.ts';
import type { Source } from './article.ts';

/** So far down stands the title of a text. */
const REACH = 14;
const LONGEST = 300;
const TYPES = new Set(DOCUMENT_TYPES.map(({ name }) => name.toUpperCase()));
/** What programs put down for a title: the name of a file or of themselves. */
const NO_TITLE = /^(?:microsoft |untitled|document\d{0,3}$|\(?anonymous)|\.(?:docx?|xlsx?|pptx?|pdf|odt|rtf|html?)$/i;

/**
 * What a PDF is called: an official text by its type and what it is about, another by its largest letters; else as
 * the link to it or the file itself says.
 */
export function titleOf(blocks: readonly Block[], { label, declared, name }: Source): string {
  const top = blocks.slice(0, REACH);
  const at = top.findIndex(
    ({ text }) => TYPES.has(withoutEnd(text, /[\s:.]$/u).toUpperCase()) && text === text.toUpperCase(),
  );
  const about = at < 0 ? undefined : top[at + 1]?.text;
  if (about && about.length < LONGEST) return `${(top[at] as Block).text} ${about}`;
  const large = top.find(({ kind, level, text }) => kind === 'heading' && level === 2 && text.length > 12);
  const printed = large ?? top.find(({ kind, text }) => kind === 'heading' && text.length > 30);
  if (printed) return printed.text;
  const stated = [declared, label].find((title) => title.trim().length > 8 && !NO_TITLE.test(title.trim()));
  return (stated ?? name).trim();
}
