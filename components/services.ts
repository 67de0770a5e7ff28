import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../lib/digest/model.ts';
import type { CopyOutcome } from '../lib/export/clipboard.ts';
import type { Format, Selection } from '../lib/export/index.ts';
import type { LocateResult } from '../lib/messages.ts';
import type { ViewState } from '../lib/session/kept.ts';
import type { PageRead } from '../lib/session/page-read.ts';

/** What few clicks ask for: loaded with what copying needs. */
export type LaterServices = {
  about: typeof import('../lib/browser/about.ts').about;
  describePlaces: typeof import('../lib/browser/describe-places.ts').describePlaces;
  writeClipboard: typeof import('../lib/export/clipboard.ts').writeClipboard;
};

/** What the components ask of the browser. A promise that fails says why in its error. */
export type Services = {
  /** Scrolls the tab to a place of the article and highlights it. */
  show: (page: PageRead, span: Span) => Promise<LocateResult>;
  /** Puts the digest, a section or an item on the clipboard, or says why not. */
  copy: (page: PageRead, selection: Selection, format: Format) => Promise<CopyOutcome>;
  /** Opens the page that writes the digest to a file. */
  save: (page: PageRead, format: Format) => Promise<void>;
  /** Hands the digest as plain text to another application; null where the browser can't. */
  share: ((page: PageRead) => Promise<void>) | null;
  /** Keeps where the person is in the digest. */
  keepView: (page: PageRead, view: ViewState) => void;
  /** Shows why the digest is what it is and what was left out, or the digest again. */
  why: (shown: boolean) => void;
  /** Loads what the view behind that needs. */
  later: () => Promise<LaterServices>;
  /** Reads the tab's page anew. */
  reread: () => void;
  /** Switches between Vietnamese and English. */
  switchLanguage: () => void;
};

const missing = () => Promise.reject(new Error('no services'));
export const ServicesContext = createContext<Services>({
  show: missing,
  copy: missing,
  save: missing,
  share: null,
  keepView: () => {},
  why: () => {},
  later: missing,
  reread: () => {},
  switchLanguage: () => {},
});
export const useServices = (): Services => useContext(ServicesContext);
