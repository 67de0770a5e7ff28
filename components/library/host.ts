import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SavedVersion } from '../../lib/library/types.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import type { Services } from '../services.ts';

/** What the library's page asks of the browser. */
export type Host = Pick<Services, 'copy' | 'files' | 'switchLanguage'> & {
  /** A saved version with all that its view needs. */
  read: (version: SavedVersion) => Promise<PageRead>;
  /** Hands a file to the browser to save. */
  download: (file: Blob, name: string) => void;
  /** How much the extension keeps and may keep, in bytes; null where the browser doesn't say. */
  room: () => Promise<{ used: number; most: number | null } | null>;
  now: () => Date;
};

export const HostContext = createContext<Host | null>(null);

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error('the page of the library needs a browser');
  return host;
}
