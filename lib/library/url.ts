import type { KeptRead } from '../session/kept.ts';

/** Addresses that a page can have, and that may be opened from the library: no script, no data. */
export const isAddress = (url: string): boolean => /^(?:https?:\/\/[^\s/]|file:)/i.test(url);

const withAddress = <Row extends { url?: string | null }>(row: Row): Row => {
  if (row.url === undefined || row.url === null || isAddress(row.url)) return row;
  const { url: _, ...others } = row;
  return others as Row;
};

/**
 * A reading whose addresses can be opened: what a page links to may be anything ("vbscript:…"), and the library writes
 * none of it down. The words stay.
 */
export function withAddresses(read: KeptRead): KeptRead {
  const { article, digest } = read;
  const own = article.url !== null && !isAddress(article.url) ? null : article.url;
  const source = digest.source.url !== null && !isAddress(digest.source.url) ? null : digest.source.url;
  const headlines = article.headlines?.map((line) =>
    line.url && !isAddress(line.url) ? { ...line, url: null } : line,
  );
  return {
    ...read,
    article: {
      ...article,
      url: own,
      unread: article.unread.map(withAddress),
      ...(headlines ? { headlines } : {}),
    },
    digest: { ...digest, source: { ...digest.source, url: source }, unread: digest.unread.map(withAddress) },
  };
}
