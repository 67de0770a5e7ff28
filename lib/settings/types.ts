import type { Section } from '../digest/coverage.ts';
import type { Format } from '../export/types.ts';
import type { Language } from '../i18n/translate.ts';

export type Theme = 'system' | 'light' | 'dark';
type Separator = ';' | ',';

/** What a person can choose; kept on this machine, each under its own name. */
export type Settings = {
  language: Language;
  /** Every form that is copied, in the menu's order; the first is the one that a single item is copied in at once. */
  formats: readonly Format[];
  /** What parts the columns of a CSV file. */
  separator: Separator;
  theme: Theme;
  /** Whether the side panel colours all items in the page. */
  highlights: boolean;
  /** Of which kinds. */
  kinds: readonly Section[];
  /** Whether the menu of the right mouse button has an entry. */
  contextMenu: boolean;
};

export const COPIED: readonly Format[] = ['plain', 'markdown', 'table', 'csv', 'json'];
export const KINDS: readonly Section[] = ['targets', 'people', 'documents', 'tasks', 'summary'];

export const DEFAULTS: Settings = {
  language: 'vi',
  formats: COPIED,
  separator: ';',
  theme: 'system',
  highlights: false,
  kinds: KINDS,
  contextMenu: true,
};
