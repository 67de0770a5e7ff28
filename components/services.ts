import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../lib/digest/model.ts';
import type { CopyOutcome } from '../lib/export/clipboard.ts';
import type { Format, Selection } from '../lib/export/index.ts';
import type { Language } from '../lib/i18n/translate.ts';
import type { LocateResult } from '../lib/messages.ts';
import type { ViewState } from '../lib/session/kept.ts';
import type { PageRead } from '../lib/session/page-read.ts';
import type { Notice } from './notice.ts';

/** What few clicks ask for: loaded with what copying needs. */
type LaterServices = {
  about: typeof import('../lib/browser/about.ts').about;
  describePlaces: typeof import('../lib/browser/describe-places.ts').describePlaces;
  writeClipboard: typeof import('../lib/export/clipboard.ts').writeClipboard;
};

/** How a reading stands to the library, and what a button that saves it says of that in a language. */
export type Standing = { came: 'new' | 'version' | 'same'; says: (language: Language) => string };

/** What saves into the library: loaded when it is first asked for. */
export type LibraryServices = {
  /** What saving would come to. Null where the library can't be asked: then the click says why. */
  standing: (page: PageRead) => Promise<Standing | null>;
  /** Saves a reading. Out: how it stands then (null: not saved), and what to say of it. Throws nothing. */
  save: (page: PageRead) => Promise<{ standing: Standing | null; notice: Notice }>;
  /** Opens the page of the library. */
  open: () => Promise<void>;
};

/** What the components ask of the browser. A promise that fails says why in its error. */
export type Services = {
  /** Scrolls the tab to a place of the article and highlights it. */
  show: (page: PageRead, span: Span) => Promise<LocateResult>;
  /** Puts the digest, a section or an item on the clipboard, or says why not. */
  copy: (page: PageRead, selection: Selection, format: Format) => Promise<CopyOutcome>;
  /** Opens the page that writes the digest to files. */
  files: (page: PageRead) => Promise<void>;
  /** The library; null in a view that stands in it. */
  library: (() => Promise<LibraryServices>) | null;
  /** Hands the digest as plain text to another application; null where the browser can't. */
  share: ((page: PageRead) => Promise<void>) | null;
  /** Where the source says it, in words ("trang 3"), where that is more than a sentence. */
  place?: (span: Span) => string | null;
  /** Opens the page that reads a PDF: the one at the address, the one that the tab shows (null), or none as yet. */
  readPdf: (from: { page: PageRead; url: string | null; label: string } | null) => void;
  /** Keeps where the person is in the digest. */
  keepView: (page: PageRead, view: ViewState) => void;
  /** Shows why the digest is what it is and what was left out, or the digest again; null where no page of the web was read. */
  why: ((shown: boolean) => void) | null;
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
  files: missing,
  library: null,
  share: null,
  readPdf: () => {},
  keepView: () => {},
  why: null,
  later: missing,
  reread: () => {},
  switchLanguage: () => {},
});
export const useServices = (): Services => useContext(ServicesContext);
