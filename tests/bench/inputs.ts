import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

export type Text = { name: string; text: string };

/** Where texts and pages are taken from unless paths are given; what is not here is left out. */
const TEXTS = ['../shared/gold/dev', 'tests/own'];
const PAGES = ['../shared/pages/real', 'tests/fixtures/pages'];

/** Files of some kinds: those that are given, and those in the folders that are given. Throws for what isn't there. */
export const filesOf = (paths: readonly string[], kinds: readonly string[]): string[] =>
  paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .filter((name) => kinds.includes(extname(name)))
          .map((name) => join(path, name))
      : [path].filter((name) => kinds.includes(extname(name))),
  );

const given = (): string[] => process.argv.slice(2);
const orDefault = (defaults: readonly string[]): readonly string[] =>
  given().length > 0 ? given() : defaults.filter((path) => existsSync(path));

/** The pages (.html) that the command names, or those at hand. */
export const pagesAtHand = (): string[] => filesOf(orDefault(PAGES), ['.html']);

/** The texts that the command names (.txt, or .jsonl with "text" and perhaps "title" in each line), or those at hand. */
export function textsAtHand(): Text[] {
  return filesOf(orDefault(TEXTS), ['.txt', '.jsonl']).flatMap((file): Text[] => {
    const content = readFileSync(file, 'utf8').normalize('NFC');
    if (extname(file) === '.txt') return [{ name: basename(file), text: content }];
    return content
      .split('\n')
      .filter(Boolean)
      .map((line, i) => {
        const { title = '', text = '' } = JSON.parse(line) as { title?: string; text?: string };
        return { name: `${basename(file)}:${i + 1}`, text: `${title}\n${text}` };
      });
  });
}

/**
 * Texts as long as a page, those nearest to so many characters first. Where all are much shorter, as our own are, some of
 * them make one.
 */
export function pagesOfText(texts: readonly Text[], length: number, most: number): Text[] {
  const joined: Text[] = [];
  let page: Text | null = null;
  for (const { name, text } of texts.filter((one) => one.text.length < length * 0.6)) {
    page = page ? { name: `${page.name} +`, text: `${page.text}\n${text}` } : { name, text };
    if (page.text.length < length * 0.9) continue;
    joined.push(page);
    page = null;
  }
  const long = texts.filter((one) => one.text.length >= length * 0.6);
  const distance = ({ text }: Text): number => Math.abs(text.length - length);
  return (long.length > 0 ? long : joined).toSorted((a, b) => distance(a) - distance(b)).slice(0, most);
}

/** All texts, again and again, until so many bytes of UTF-8 are reached. */
export function longText(texts: readonly Text[], bytes: number): string {
  const all = texts.map(({ text }) => text).join('\n');
  return Array.from({ length: Math.ceil(bytes / Buffer.byteLength(all)) }, () => all).join('\n');
}
