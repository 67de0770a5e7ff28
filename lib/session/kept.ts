import type { Article } from '../article.ts';
import type { Section } from '../digest/coverage.ts';
import type { Digest } from '../digest/model.ts';

/** A reading that is kept until its tab closes: what the popup shows again and what files are written from. */
export type KeptRead = {
  article: Article;
  digest: Digest;
  /** When the page was read, ISO 8601 with the hour. */
  readAt: string;
};

/** Where the person was in the digest. */
export type ViewState = {
  section: Section;
  /** Items that stand open, by section and index ("targets:3"). */
  open: string[];
  /** How far each panel is scrolled, in CSS pixels. */
  scroll: Partial<Record<Section, number>>;
};

/** A fragment only names a place in the same page, but for those by which a page's own script finds its articles. */
export const withoutFragment = (url: string): string => url.replace(/#(?![/!]).*$/s, '');

/** The name of a reading in the session's storage. */
export const sessionKey = (tabId: number, url: string | null): string => `read:${tabId}:${withoutFragment(url ?? '')}`;

/** The name of what the person did with that reading: written often, so it is kept apart from the text. */
export const viewKey = (readKey: string): string => `view:${readKey}`;

/** Whether two articles say the same: everything that a digest is made of is equal. */
export const sameText = (a: Article, b: Article): boolean =>
  a.title === b.title &&
  a.kind === b.kind &&
  a.published === b.published &&
  a.blocks.length === b.blocks.length &&
  a.blocks.every((block, i) => block.text === b.blocks[i]?.text && block.kind === b.blocks[i]?.kind);
