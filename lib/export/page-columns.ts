import { dateWords, timeWords } from '../present/index.ts';
import { citePage } from './citation.ts';
import { webAddress } from './clean.ts';
import { headRows, unreadRows } from './head.ts';
import { PHRASES } from './labels.ts';
import type { Cell } from './tables.ts';
import type { Chosen } from './types.ts';

/** What a row of a file of many digests says of its page, beside what it says of the item. */
export type PageLabel = 'title' | 'site' | 'published' | 'url' | 'readAt' | 'event' | 'unread' | 'citation';
/** A cell, or a moment for the formats that have hours. */
export type PageCell = Cell | { moment: string; words: string };

/** Of every item's row. */
export const ITEM_PAGE: readonly PageLabel[] = ['title', 'url', 'published', 'readAt'];
/** Of a page's own row. */
export const OWN_PAGE: readonly PageLabel[] = [
  'title',
  'site',
  'published',
  'url',
  'readAt',
  'event',
  'unread',
  'citation',
];

export const PAGE_WORDS: Record<Chosen['language'], Record<PageLabel | 'pages', string>> = {
  vi: {
    pages: 'Nguồn',
    title: 'Tiêu đề trang',
    site: 'Trang',
    published: 'Ngày đăng',
    url: 'Địa chỉ',
    readAt: 'Đọc lúc',
    event: 'Sự kiện',
    unread: 'Chưa đọc',
    citation: 'Dẫn nguồn',
  },
  en: {
    pages: 'Sources',
    title: 'Page title',
    site: 'Site',
    published: 'Published',
    url: 'Address',
    readAt: 'Read at',
    event: 'Event',
    unread: 'Not read',
    citation: 'Cite as',
  },
};

/** What is said of the chosen digest's page, by label. */
export function pageCells(chosen: Chosen): Record<PageLabel, PageCell> {
  const { input, language } = chosen;
  const { source } = input.digest;
  const words = new Map(headRows(chosen).map((row) => [row.kind, row.words]));
  return {
    title: words.get('title') ?? null,
    site: words.get('site') ?? null,
    published: source.published && { iso: source.published },
    url: webAddress(source.url) ?? source.url,
    readAt: { moment: input.readAt, words: timeWords(input.readAt, language) },
    event: words.get('event') ?? null,
    unread: unreadRows(chosen).join('; ') || null,
    citation: citePage(source, input.readAt, language),
  };
}

/** The name of a kind's sheet or table: without what the summary's heading explains. */
export const sectionName = (section: keyof (typeof PHRASES)['vi']['sections'], language: Chosen['language']): string =>
  PHRASES[language].sections[section].split(':', 1)[0] as string;

/** A date as words, for a program that would not take it for one. */
export const isoWords = ({ iso }: { iso: string }, language: Chosen['language']): string => dateWords(iso, language);
