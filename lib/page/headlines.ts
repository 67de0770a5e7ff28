import type { Article, Headline } from '../article.ts';
import { webAddress } from '../export/clean.ts';
import { articleOf } from './article-of.ts';
import { daysBeside } from './headline-dates.ts';
import { type Named, nameOf } from './headline-text.ts';
import type { FrameReason, Page } from './pieces.ts';
import { proseOf } from './pieces.ts';
import type { RawPage } from './raw.ts';

/** Of a headline, and of one that neither a date nor a summary nor its element tells from an entry of a menu. */
const SHORTEST = 25;
const SHORTEST_BARE = 40;
const LONGEST = 300;
/** So many headlines beyond doubt, and the doubtful ones have to be long. */
const ENOUGH = 5;
/** Frame that is lists of other pages, which a listing consists of. */
const LISTS: ReadonlySet<FrameReason | undefined> = new Set([undefined, 'teaser', 'links', 'section']);
const TOOL = /^(?:xem|đọc|tải|download|read|view) (?:thêm|tiếp|tất cả|chi tiết|toàn bộ|về|more|all)/iu;

type Found = Named & { url: string | null };

/**
 * A listing with its headlines; any other article as it is.
 * In: the article and what it was read from. Out: the article. Throws nothing.
 */
export const withHeadlines = (article: Article, raw: RawPage): Article =>
  article.kind === 'listing' ? { ...article, headlines: headlinesOf(raw) } : article;

/**
 * The headlines of a page's links, in page order, each address once, each with the day that the page shows beside it.
 * In: what the script in the page returned. Out: none from menus, footers, pagers; teasers left out. Throws nothing.
 */
export function headlinesOf(raw: RawPage): Headline[] {
  const out: Headline[] = [];
  articleOf(raw, ({ page }) => {
    const all = once(page.links.flatMap((link) => foundIn(page, link)));
    const found = all.filter((head, i) => !isColumn(page, head, all[i + 1]));
    const days = daysBeside(
      page,
      found.map(({ at }) => at),
    );
    const dated = found.map((head, i) => ({ ...head, day: head.day ?? days[i] ?? null }));
    const sure = dated.filter((head) => isSure(page, head));
    const least = sure.length >= ENOUGH ? SHORTEST_BARE : SHORTEST;
    const sites = sitesOf(page, found);
    for (const head of dated) {
      const { text, url, day, at } = head;
      const isBanner = !day && url !== null && !sites.has(siteOf(url));
      if (isBanner || (text.length < least && !sure.includes(head))) continue;
      out.push({ text, url, date: day, stamp: page.pieces[at]?.stamp ?? -1 });
    }
  });
  return out;
}

function foundIn(page: Page, link: Page['links'][number]): Found[] {
  const url = addressOf(link.source, page);
  const named = url !== '' && nameOf(page, link);
  if (!named || !LISTS.has(page.pieces[named.at]?.why)) return [];
  const { text } = named;
  const fits = text.length >= SHORTEST && text.length <= LONGEST && /\p{L}{2}/u.test(text) && !TOOL.test(text);
  return fits ? [{ ...named, url: url || null }] : [];
}

/** An absolute address of the web; null where a script makes it or nobody told the page's; '' where it is none, or leads to a place in the page. */
function addressOf(source: string, { base, url }: Page): string | null {
  const written = source.trim();
  const isKnown = url !== null || base !== '' || /^[a-z][a-z\d+.-]*:/i.test(written);
  if (!isKnown || /^(?:#?$|javascript:)/i.test(written)) return null;
  try {
    const from = base ? new URL(base, url ?? undefined).href : (url ?? undefined);
    const address = webAddress(new URL(written, from).href) ?? '';
    return withoutFragment(address) === withoutFragment(url ?? '') ? '' : address;
  } catch {
    return '';
  }
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '');

/** An address under so many names is no page's own: that of a template, or of a script. */
const MOST_NAMES = 3;
/** The same words with the same address in so many places name the column that other pages stand in. */
const COLUMN_PLACES = 4;

/**
 * One of each address, where it first stands: the longest text that is no sentence, as a teaser is.
 * Out in page order, and no piece twice.
 */
function once(found: readonly Found[]): Found[] {
  const names = new Map<string, Set<string>>();
  const places = new Map<string, Set<number>>();
  const add = <T>(to: Map<string, Set<T>>, key: string, value: T) => to.set(key, (to.get(key) ?? new Set()).add(value));
  for (const { url, text, at } of found) {
    add(names, withoutFragment(url ?? ''), text);
    add(places, `${url}\n${text}`, at);
  }
  const byKey = new Map<string, Found>();
  for (const one of found) {
    const address = withoutFragment(one.url ?? '');
    if (address && (places.get(`${one.url}\n${one.text}`)?.size ?? 0) >= COLUMN_PLACES) continue;
    const key = address && (names.get(address)?.size ?? 0) <= MOST_NAMES ? address : `${address}\n${one.text}`;
    const known = byKey.get(key);
    const better = known && weigh(known.text) >= weigh(one.text) ? known : one;
    byKey.set(key, { ...better, day: known?.day ?? one.day });
  }
  const taken = new Map<string, Found>();
  for (const one of [...byKey.values()].sort((a, b) => a.at - b.at)) {
    // A row with two links to different pages is still one row.
    const key = `${one.at}\n${one.text}`;
    if (!taken.has(key)) taken.set(key, one);
  }
  return [...taken.values()];
}

const weigh = (text: string): number => (/[.…]$/.test(text) ? text.length / LONGEST : text.length);

/** The name of a column over its headlines: in capitals, or a short heading right above what is none, or is a lower one. */
function isColumn(page: Page, { at, text, day }: Found, next: Found | undefined): boolean {
  if (day || page.pieces[at]?.kind === 'row' || /\d/.test(text)) return false;
  if (/^\p{Ll}/u.test(text) || (text.length < 60 && text === text.toUpperCase())) return true;
  const level = page.pieces[at]?.level;
  if (!level || text.length >= SHORTEST_BARE || !next || next.at > at + 2) return false;
  return level < (page.pieces[next.at]?.level ?? 7);
}

/** A date, a summary below it, a heading, or a table's row. */
function isSure(page: Page, { at, day }: Found): boolean {
  const piece = page.pieces[at];
  const below = page.pieces[at + 1];
  if (day || piece?.level || piece?.titled || piece?.kind === 'row') return true;
  return below?.isLink === false && below.beside !== undefined && (proseOf(below) > 0 || below.why === 'teaser');
}

/** The page's own site, and the one that most of its headlines lead to: what leads elsewhere are banners and lists of links. */
function sitesOf(page: Page, found: readonly Found[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { url } of found) if (url) counts.set(siteOf(url), (counts.get(siteOf(url)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return new Set([siteOf(page.url), most?.[0] ?? '']);
}

/** "a.gov.vn" and "b.gov.vn" are two sites, "www.a.vn" and "tin.a.vn" one. */
function siteOf(url: string | null): string {
  const labels =
    /^https?:\/\/([^/:?#]+)/i
      .exec(url ?? '')?.[1]
      ?.toLowerCase()
      .split('.') ?? [];
  const deep = /^(?:gov|com|org|edu|net|ac|int)$/.test(labels[labels.length - 2] ?? '');
  return labels.slice(deep ? -3 : -2).join('.');
}
