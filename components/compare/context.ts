import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CopiedTable } from '../../lib/compare/table-copy.ts';
import type { Span } from '../../lib/digest/model.ts';

/** What everything in a comparison asks of the page around it. */
export type CompareServices = {
  /** Opens a saved page, at a place of its text where one is given. */
  open: (pageId: number, at?: Span) => void;
  /** Puts a table on the clipboard and says so. */
  copy: (table: CopiedTable) => void;
  /** Says what happened. */
  notify: (words: string) => void;
  /** Says why something could not be kept. */
  failed: (error: unknown) => void;
};

export const CompareContext = createContext<CompareServices>({
  open: () => {},
  copy: () => {},
  notify: () => {},
  failed: () => {},
});
export const useCompare = (): CompareServices => useContext(CompareContext);
