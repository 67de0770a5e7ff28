import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageRead } from '../lib/session/page-read.ts';

/** The page whose digest is shown, for the items that quote it. */
export const PageContext = createContext<PageRead | null>(null);

export function usePage(): PageRead {
  const page = useContext(PageContext);
  if (!page) throw new Error('an item of a digest needs its page');
  return page;
}
