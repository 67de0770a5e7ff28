import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What happened after a click: said to screen readers and shown at the foot, moving nothing. */
export type Notice = {
  text: string;
  /** Of something that went wrong: it stays until the next one. */
  failed?: boolean;
  /** Offers to read the page again. */
  reread?: boolean;
};

/** Tells the person something. */
export const NoticeContext = createContext<(notice: Notice | null) => void>(() => {});
export const useNotify = () => useContext(NoticeContext);

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
