import type { SavedPage } from '../../lib/library/types.ts';

/** What a page is told apart by where its title says the same: its site, or its address where it names none. */
export const siteOf = ({ site, url }: Pick<SavedPage, 'site' | 'url'>): string => site || url;
