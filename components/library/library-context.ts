import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Library } from '../../lib/library/types.ts';
import type { Route } from './route.ts';

/** What the views of the library share. */
export type Shelf = {
  library: Library;
  /** Counts up with each change of what the library holds, so that what is shown is asked for anew. */
  changed: number;
  /** Says that something was changed. */
  touch: () => void;
  /** Goes to a place; `replace`: Back then leads past the present one. */
  go: (route: Route, how?: { replace: boolean }) => void;
  /** Says what went wrong with a call, in the reader's words. */
  failed: (error: unknown) => void;
  /** Takes pages out of the library, and offers to undo it. */
  remove: (ids: readonly number[]) => Promise<void>;
};

export const ShelfContext = createContext<Shelf | null>(null);

export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('a view of the library needs the library');
  return shelf;
}
