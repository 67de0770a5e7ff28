import type { Unread } from '../digest/model.ts';
import { cleanLine } from '../text/clean.ts';
import type { Page } from './pieces.ts';
import { FILE, type Range, type Source } from './raw.ts';

const LONGEST_NAME = 160;
/** Frames of advertisers and social networks: nothing of the page's matter. */
const OF_OTHERS = /^(?:https?:)?\/\/[^/]{0,60}(?:doubleclick|googlesyndication|adservice|facebook)\./i;
/** Their addresses end in an id that tells nobody anything. */
const VIDEO = /^(?:https?:)?\/\/[^/]{0,30}(?:youtube(?:-nocookie)?|youtu|vimeo|dailymotion)\./i;

/** Files, frames and scans in a part of the page: what a reader sees there and the extension has not read. */
export function unreadIn(page: Page, [from, to]: Range): Unread[] {
  const out: Unread[] = [];
  const add = (source: Source, reason: Unread['reason']): void => {
    const item = named(source, page.url, reason);
    if (!out.some((known) => known.url === item.url && known.what === item.what)) out.push(item);
  };
  for (const { tag, type, links, ...embed } of page.embeds.filter(({ at }) => at >= from && at <= to)) {
    const isFrame = tag.endsWith('frame');
    const reason = isPdf(type, embed.source) ? 'pdf' : isFrame ? 'frame' : 'embed';
    if ((!embed.source && isFrame) || OF_OTHERS.test(embed.source)) continue;
    add(VIDEO.test(embed.source) && !embed.text ? { ...embed, text: hostOf(embed.source) } : embed, reason);
    for (const link of links) add(link, reason);
  }
  for (const file of page.files.filter(({ at }) => at >= from && at < to))
    add(file, extensionOf(file) === 'pdf' ? 'pdf' : 'attachment');
  return out;
}

const extensionOf = ({ source, text }: Source): string | undefined =>
  (FILE.exec(source) ?? FILE.exec(text.trim()))?.[1]?.toLowerCase();

const isPdf = (type: string, source: string): boolean =>
  /pdf/i.test(type) || /\.pdf(?=$|[?#&])|[/=]viewer\.html|docs\.google\.com\/(?:viewer|gview)/i.test(source);

/** Images large enough to be a page of a document. */
export const scansIn = (page: Page, [from, to]: Range): Unread[] =>
  page.scans.filter(({ at }) => at >= from && at <= to).map((scan) => named(scan, page.url, 'scan'));

/** Hidden parts with text of their own, under the words that they begin with. */
export const hiddenOf = (page: Page): Unread[] =>
  page.hidden.map((text) => ({ what: shorten(text, 60), reason: 'hidden' }));

function named({ text, source }: Source, base: string | null, reason: Unread['reason']): Unread {
  const url = absolute(source, base);
  const file = fileName(source);
  const label = shorten(cleanLine(text), LONGEST_NAME);
  const what =
    label && FILE.test(file) && !FILE.test(label) && label.length < 20 ? `${label} (${file})` : label || file;
  return { what, reason, ...(url ? { url } : {}) };
}

const shorten = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What a viewer is told to show, and an address that goes on behind the name of the file. */
const SHOWN = /[?&](?:file|url|src)=([^&#]{1,400})/i;
const NAME = new RegExp(`[^/]{1,200}${FILE.source}`, 'i');

/** The name of the file that an address leads to. Throws nothing. */
export function fileName(source: string): string {
  const shown = SHOWN.exec(source)?.[1]?.replace(/%2F/gi, '/');
  const path = (shown && FILE.test(shown) ? shown : source).split(/[?#]/)[0] ?? '';
  const name = NAME.exec(path)?.[0] ?? (path.slice(path.lastIndexOf('/') + 1) || source);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const hostOf = (source: string): string => source.split('/')[2]?.replace(/^www\./, '') ?? source;

/** Nothing but an address of the web goes on: scripts, data and files of the reader's own machine are none. */
function absolute(source: string, base: string | null): string {
  if (/^#?$/.test(source)) return '';
  try {
    const { protocol, href } = new URL(source, base ?? undefined);
    return /^https?:$/.test(protocol) ? href : '';
  } catch {
    return /^[^/?#]{0,40}:/.test(source) ? '' : source;
  }
}
