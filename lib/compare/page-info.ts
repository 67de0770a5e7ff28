import type { Span } from '../digest/model.ts';
import type { SavedPage } from '../library/types.ts';
import { detached, type Quote } from './quote.ts';

/** What a comparison says of a page beside each of its sentences. */
export type PageInfo = Pick<SavedPage, 'id' | 'title' | 'site' | 'published'>;

/** Where something was read: the page, the place in its text, the sentence. */
export type Found = { page: PageInfo; at: Span; quote: Quote };

export const pageInfo = ({ id, title, site, published }: SavedPage): PageInfo => ({
  id,
  title: detached(title),
  site,
  published,
});
