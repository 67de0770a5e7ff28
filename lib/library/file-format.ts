import type { PageRow, TextRow } from './schema.ts';
import type { Join } from './types.ts';

/**
 * The library's file: JSON lines in UTF-8, each ended by "\n". The first is the head, which says how many follow; then
 * comes each page with all its versions, by the pages' numbers, then each join of people on those pages, in the order of
 * their keys. It holds what was read and what is the reader's own; what is derived of it is derived anew where the file
 * is taken over.
 */
export const FORMAT = 'trich-yeu-library';
/** Raised with every change of the file that an older reader would misread. Version 1 had no joins. */
export const FORMAT_VERSION = 2;

export type FileHead = { format: typeof FORMAT; version: number; pages: number; joins: number };
export type FileVersion = Pick<TextRow, 'savedAt' | 'readAt' | 'url' | 'article' | 'digest'>;
export type FilePage = Pick<PageRow, 'id' | 'labels' | 'note' | 'notedAt' | 'removedAt'> & { versions: FileVersion[] };

/** The page's line. Its members stand in one order, so that equal libraries give equal files. */
export function pageLine({ id, labels, note, notedAt, removedAt }: PageRow, texts: readonly TextRow[]): string {
  const versions = texts.map(
    ({ savedAt, readAt, url, article, digest }): FileVersion => ({ savedAt, readAt, url, article, digest }),
  );
  const page: FilePage = { id, labels, note, notedAt, removedAt, versions };
  return `${JSON.stringify(page)}\n`;
}

export const joinLine = ({ name, pages }: Join): string => `${JSON.stringify({ name, pages })}\n`;

export function headLine(pages: number, joins: number): string {
  const head: FileHead = { format: FORMAT, version: FORMAT_VERSION, pages, joins };
  return `${JSON.stringify(head)}\n`;
}
