import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './language.ts';

/** What happened after a click, in whatever language the popup then speaks: said to screen readers and shown at the foot, moving nothing. */
export type Notice = {
  says: (t: Words['t'], language: Words['language']) => string;
  /** Of something that went wrong. */
  failed?: boolean;
  /** Stays until the next one or until it is closed; what went wrong always does. */
  stays?: boolean;
  /** Offers to read the page again. */
  reread?: boolean;
  /** Offers something else to do about it. */
  offer?: { says: (language: Words['language']) => string; act: () => void };
};

/** Tells the person something. */
export const NoticeContext = createContext<(notice: Notice | null) => void>(() => {});
export const useNotify = () => useContext(NoticeContext);

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
