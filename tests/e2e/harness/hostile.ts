import { readdirSync } from 'node:fs';
import { elements, partsOf, xmlOf } from '../../export/office-xml.ts';
import type { Browser, Popup } from './browser.ts';

/** The pages of tests/fixtures/hostile: each is an article with true figures, and one family of attacks with false ones. */
export const FOLDER = 'tests/fixtures/hostile';
export const PAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))
  .sort();

/** What no page shows, however it is written there. */
export const LIES = /77[.,]7|Lý Văn Giả/;
/** What each page shows. */
export const FIGURES = [8.5, 62, 57.5, 4200, 2.5];
export const PERSON = 'Đàm Quang Khải';
/** Asked for by whatever of a page's runs where it should not, or is clicked unasked. */
export const CANARY = '/canary';

/** What of a page of the extension's own is not of its own making: scripts, frames, handlers, addresses that run. */
export const foreignIn = (own: Popup): Promise<string[]> =>
  own.evaluate(`(() => {
    const foreign = [...document.querySelectorAll('script:not([src]), iframe, object, embed, base, meta[http-equiv]')];
    const runs = ({ name, value }) => name.startsWith('on') || (/^(?:href|src|action|formaction|xlink:href)$/.test(name)
      && !/^(?:https?:|#|[/.\\w-]+$|blob:|chrome-extension:|moz-extension:|data:image)/.test(value));
    for (const element of document.querySelectorAll('*')) if ([...element.attributes].some(runs)) foreign.push(element);
    const canary = 'canary' in window ? ['canary'] : [];
    return [...canary, ...foreign.map(({ outerHTML }) => outerHTML.slice(0, 200))];
  })()`);

/** The page as it stands, asked past whatever it has put in the way. */
export const standing = (browser: Browser): Promise<string> =>
  browser.page.evaluate(`Reflect.get(Document.prototype, 'documentElement', document).outerHTML`);

/** Name and bytes of the file that an own page has handed to the browser last. */
export const lastFile = (own: Popup): Promise<{ name: string; base64: string }> =>
  own.evaluate(`(async () => {
    const { name, blob } = window.handed.at(-1);
    let text = '';
    for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
    return { name, base64: btoa(text) };
  })()`);

/** Cells of a text whose rows are lines and whose cells may be quoted. */
function cellsOf(text: string, separator: string): string[] {
  const cells: string[] = [];
  const one = new RegExp(`"((?:[^"]|"")*)"(?=[${separator}\\r\\n]|$)|[^${separator}\\r\\n]+`, 'g');
  for (const match of text.replace('\uFEFF', '').matchAll(one)) cells.push(match[1] ?? match[0]);
  return cells;
}

const MARKUP = /<(?:script|img|iframe|object|svg|b |base|meta http)/i;
const formulas = (text: string, separator: string): string[] =>
  cellsOf(text, separator).filter((cell) => /^[\s\u200B-\u200F]*[=+@\t\r]|^-\D/.test(cell));

/** What of a file, or of a copy, would be run or followed by the program that opens it; by its form. */
export function dangersIn(form: string, text: string, bytes: Uint8Array = new Uint8Array()): string[] {
  const found = LIES.exec(text)?.slice(0, 1) ?? [];
  if (form === 'csv') return [...found, ...formulas(text, ';')];
  if (form === 'tabs') return [...found, ...formulas(text, '\t')];
  if (form === 'markdown')
    return [
      ...found,
      ...(text.match(/(?<!\\)\]\([^)]{0,60}/g) ?? []),
      ...(text.match(/(?<!\\)<(?!https?:)[^>]{0,60}/g) ?? []),
    ];
  if (form === 'html')
    return [...found, ...(MARKUP.exec(text) ?? []), ...(text.match(/\b(?:href|src)="(?!https?:)[^"]{0,60}/g) ?? [])];
  if (form === 'json') {
    const addresses = text.match(/"url": ?"(?!https?:)[^"]{0,60}/g) ?? [];
    JSON.parse(text);
    return [...found, ...addresses];
  }
  if (form !== 'word' && form !== 'excel') return found;
  const parts = partsOf({ name: '', type: '', parts: [bytes as Uint8Array<ArrayBuffer>] });
  for (const [name, part] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const xml = xmlOf(part);
    for (const field of elements(xml, 'w:fldSimple'))
      if (!/^\s*(?:PAGE|NUMPAGES|NOTEREF [\w-]+ )/.test(field.getAttribute('w:instr') ?? ''))
        found.push(`${name}: a field`);
    for (const tag of ['f', 'w:object', 'oleObject', 'externalReference', 'ddeLink'])
      if (elements(xml, tag).length > 0) found.push(`${name}: ${tag}`);
    for (const relation of elements(xml, 'Relationship'))
      if (relation.getAttribute('TargetMode') === 'External' && !/^https?:/.test(relation.getAttribute('Target') ?? ''))
        found.push(`${name}: ${relation.getAttribute('Target')}`);
    if (/77,7|Lý Văn Giả/.test(xml.documentElement?.textContent ?? '')) found.push(`${name}: a lie`);
  }
  return found;
}
