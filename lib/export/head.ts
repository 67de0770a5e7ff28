import { dateWords, timeWords, unreadWords } from '../present/index.ts';
import { oneLine, webAddress } from './clean.ts';
import { PHRASES } from './labels.ts';
import type { Chosen } from './types.ts';

/** What every copy carries about its source, as label and words; `kind` tells the formats what to do with a row. */
export type HeadRow = {
  kind: 'title' | 'site' | 'published' | 'url' | 'readAt' | 'event';
  label: string;
  words: string;
  /** The date itself, for formats that have dates. */
  iso?: string;
};

/** Title, site, date, address, time of reading, and, of a whole digest, the event; what the page lacks is left out. */
export function headRows({ input, digest, language }: Chosen): HeadRow[] {
  const { source } = input.digest;
  const phrases = PHRASES[language];
  const rows: HeadRow[] = [
    { kind: 'title', label: phrases.title, words: source.title },
    { kind: 'site', label: phrases.site, words: source.site ?? '' },
    {
      kind: 'published',
      label: phrases.published,
      words: dateWords(source.published ?? '', language),
      ...(source.published ? { iso: source.published } : {}),
    },
    { kind: 'url', label: phrases.url, words: webAddress(source.url) ?? source.url ?? '' },
    { kind: 'readAt', label: phrases.readAt, words: timeWords(input.readAt, language) },
    { kind: 'event', label: phrases.event, words: eventWords(digest.event, language) },
  ];
  return rows.map((row) => ({ ...row, words: oneLine(row.words) })).filter((row) => row.words);
}

function eventWords(event: Chosen['digest']['event'], language: Chosen['language']): string {
  if (!event) return '';
  const { name, date, place, host } = event;
  return [name, date && dateWords(date, language), place, host].filter(Boolean).join('; ');
}

/** "tệp PDF: Phu_luc.pdf" for each thing on the page that was not read; the byline is no content. */
export const unreadRows = ({ digest, language }: Chosen): string[] =>
  digest.unread
    .filter(({ reason }) => reason !== 'byline')
    .map(({ what, reason }) => oneLine(`${unreadWords(reason, language)}: ${what}`));
