import type { Unread } from '../digest/model.ts';
import { cleanLine } from '../text/clean.ts';
import type { Page, Range, Thing } from './pieces.ts';
import { inkOf } from './snapshot.ts';

const FILE = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z)(?=$|[?#&])/i;
/** Text of a hidden part that is worth saying so: less is a label or a tool. */
const WORTH_SAYING = 200;
const LONGEST_NAME = 160;

/** Files, frames and scans in a part of the page: what a reader sees there and the extension has not read. */
export function unreadIn(page: Page, [from, to]: Range, base: string | null): Unread[] {
  const inside = ({ at }: Thing): boolean => at >= from && at < to;
  const out: Unread[] = [];
  const add = (item: Unread): void => {
    if (!out.some((known) => known.url === item.url && known.what === item.what)) out.push(item);
  };
  for (const { element } of page.media.filter((thing) => thing.at >= from && thing.at <= to)) {
    const source = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    const pdf = isPdf(element, source);
    const reason = pdf ? 'pdf' : element.localName === 'iframe' ? 'frame' : 'embed';
    if (!source && element.localName === 'iframe') continue;
    add(named(element.getAttribute('title') ?? element.getAttribute('name') ?? '', source, base, reason));
    for (const link of element.querySelectorAll('a[href]'))
      add(named(link.textContent ?? '', link.getAttribute('href') ?? '', base, reason));
  }
  for (const { element } of page.links.filter(inside)) {
    const href = element.getAttribute('href') ?? '';
    const kind = FILE.exec(href);
    if (kind)
      add(named(element.textContent ?? '', href, base, kind[1]?.toLowerCase() === 'pdf' ? 'pdf' : 'attachment'));
  }
  return out;
}

/** Does it link to a file? */
export const handsOutFile = (element: Element): boolean =>
  Array.from(element.querySelectorAll('a[href]')).some((link) => FILE.test(link.getAttribute('href') ?? ''));

export const isPdf = (element: Element, source: string): boolean =>
  /pdf/i.test(element.getAttribute('type') ?? '') ||
  /\.pdf(?=$|[?#&])|[/=]viewer\.html|docs\.google\.com\/(?:viewer|gview)/i.test(source);

/** Images large enough to be a page of a document. */
export const scansIn = (
  page: Page,
  [from, to]: Range,
  base: string | null,
  widthOf: (image: Element) => number,
): Unread[] =>
  page.images
    .filter(({ element, at }) => at >= from && at <= to && widthOf(element) >= 400)
    .map(({ element }) => named(element.getAttribute('alt') ?? '', element.getAttribute('src') ?? '', base, 'scan'));

/** Hidden parts with text of their own, under the words that they begin with. */
export const hiddenOf = (hidden: Element[]): Unread[] =>
  hidden
    .filter((element) => inkOf(element) >= WORTH_SAYING)
    .map((element) => ({ what: shorten(cleanLine(element.textContent ?? ''), 60), reason: 'hidden' }));

function named(text: string, source: string, base: string | null, reason: Unread['reason']): Unread {
  const url = absolute(source, base);
  const file = fileName(source);
  const label = shorten(cleanLine(text), LONGEST_NAME);
  const what =
    label && FILE.test(file) && !FILE.test(label) && label.length < 20 ? `${label} (${file})` : label || file;
  return { what, reason, ...(url ? { url } : {}) };
}

const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function fileName(source: string): string {
  const path = source.split(/[?#]/)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1) || source;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function absolute(source: string, base: string | null): string {
  if (/^(?:data|blob|javascript):/i.test(source)) return '';
  try {
    return new URL(source, base ?? undefined).href;
  } catch {
    return source;
  }
}
