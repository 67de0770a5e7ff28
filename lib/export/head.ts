import { pageAt } from '../pdf/places.ts';
import { dateWords, type Placed, sentencesFor, spansOf, timeWords, unreadWords } from '../present/index.ts';
import { oneLine, webAddress } from './clean.ts';
import { joined, notesOf } from './facts.ts';
import { PHRASES } from './labels.ts';
import type { Chosen } from './types.ts';

/** What every copy carries about its source, as label and words; `kind` tells the formats what to do with a row. */
export type HeadRow = {
  kind: 'title' | 'site' | 'published' | 'url' | 'readAt' | 'event' | 'page' | 'sentence';
  label: string;
  words: string;
  /** The date itself, for formats that have dates. */
  iso?: string;
};

/**
 * Title, site, date, address, time of reading, the page of a PDF on which one item stands, and, of a whole digest, the event; what the page lacks is left out. The
 * event alone comes with its sentence, as any item does.
 */
export function headRows(chosen: Chosen): HeadRow[] {
  const { input, digest, language, reading, single } = chosen;
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
    { kind: 'event', label: phrases.event, words: eventWords(chosen) },
    { kind: 'page', label: phrases.page, words: pagesWords(chosen) },
    {
      kind: 'sentence',
      label: phrases.columns.sentence,
      words: single && digest.event ? sentencesFor(reading, digest.event).join(' ') : '',
    },
  ];
  return rows.map((row) => ({ ...row, words: oneLine(row.words) })).filter((row) => row.words);
}

/** On which pages of a PDF one item stands: "2, 3". */
function pagesWords({ single, digest, sections, input }: Chosen): string {
  if (!single) return '';
  const items = [...(digest.event ? [digest.event] : []), ...sections.flatMap((section): Placed[] => digest[section])];
  const pages = items.flatMap((item) => spansOf(item).map((span) => pageAt(input.article, span)));
  return [...new Set(pages.filter((page) => page !== null))].join(', ');
}

function eventWords(chosen: Chosen): string {
  const { event } = chosen.digest;
  if (!event) return '';
  const { name, date, place, host } = event;
  const facts = joined([name, date && dateWords(date, chosen.language), place, host], '; ');
  return joined([facts, ...notesOf(event, chosen)], ' ');
}

/** "tệp PDF: Phu_luc.pdf" for each thing on the page that was not read; the byline is no content. */
export const unreadRows = ({ digest, language }: Chosen): string[] =>
  digest.unread
    .filter(({ reason }) => reason !== 'byline')
    .map(({ what, reason }) => oneLine(`${unreadWords(reason, language)}: ${what}`));
