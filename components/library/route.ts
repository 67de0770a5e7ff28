import type { Span } from '../../lib/digest/model.ts';
import type { Facet, Query } from '../../lib/library/types.ts';
import { type DayChoice, daysFrom, daysOf, daysText } from './days.ts';

/** The facets that can be filtered by, in the order in which they are offered. */
export const FACETS: readonly Facet[] = [
  'label',
  'kind',
  'province',
  'person',
  'office',
  'body',
  'document',
  'period',
  'status',
];
export const COMPARISONS = ['indicators', 'people', 'documents', 'tasks'] as const;
type Comparison = (typeof COMPARISONS)[number];

/** What is looked for; `from` is the place of the first hit that is shown. */
export type Search = Pick<Query, 'words' | 'facets' | 'order'> & {
  published: DayChoice;
  saved: DayChoice;
  from: number;
};

/** Where the reader is in the library. It stands in the address's hash, so that Back works and links can be kept. */
export type Route =
  | { view: 'list'; search: Search }
  /** A page; the newest version where none is named; an item ("targets:3") or a place of its text is to be shown. */
  | { view: 'page'; id: number; version: number | null; show: string | Span | null }
  /** A comparison, of all pages or of those chosen. */
  | { view: 'compare'; what: Comparison; ids: number[] };

export const EVERYTHING: Search = {
  words: '',
  facets: {},
  published: 'any',
  saved: 'any',
  order: 'saved',
  from: 0,
};

/** How many hits stand on one page of the list. */
export const PER_PAGE = 50;

const ITEM = /^(?:targets|people|documents|tasks|summary):\d{1,5}$/;
const PLACE = /^(\d{1,9})-(\d{1,9})$/;
const whole = (text: string | null | undefined): number => {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
};

/** Reads a hash; what names no place is the whole list. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [, view, first, version, number] = path.split('/');
  const asked = new URLSearchParams(query);
  if (view === 'page' && whole(first) > 0) {
    const ofVersion = version === 'version' ? whole(number) : 0;
    return { view, id: whole(first), version: ofVersion || null, show: shownIn(asked) };
  }
  const what = COMPARISONS.find((one) => one === first);
  if (view === 'compare' && what) {
    const ids = (asked.get('pages') ?? '').split(',').map(whole);
    return { view, what, ids: ids.filter((id) => id > 0) };
  }
  return { view: 'list', search: searchOf(asked) };
}

function shownIn(asked: URLSearchParams): string | Span | null {
  const item = asked.get('item') ?? '';
  if (ITEM.test(item)) return item;
  const [, from, to] = PLACE.exec(asked.get('at') ?? '') ?? [];
  return from && to ? [Number(from), Number(to)] : null;
}

/** What of a page is to be shown, as it stands in an address. */
const shownText = (show: string | Span | null): string =>
  show === null ? '' : typeof show === 'string' ? `?item=${show}` : `?at=${show.join('-')}`;

function searchOf(asked: URLSearchParams): Search {
  const facets: Search['facets'] = {};
  for (const facet of FACETS) {
    const values = asked.getAll(facet).filter(Boolean);
    if (values.length > 0) facets[facet] = values;
  }
  return {
    words: asked.get('words') ?? '',
    facets,
    published: daysFrom(asked.get('published') ?? ''),
    saved: daysFrom(asked.get('saved') ?? ''),
    order: asked.get('order') === 'published' ? 'published' : 'saved',
    from: Math.floor(whole(asked.get('from')) / PER_PAGE) * PER_PAGE,
  };
}

/** The hash of a place. */
export function hashOf(route: Route): string {
  if (route.view === 'page') {
    const version = route.version === null ? '' : `/version/${route.version}`;
    return `#/page/${route.id}${version}${shownText(route.show)}`;
  }
  if (route.view === 'compare')
    return `#/compare/${route.what}${route.ids.length ? `?pages=${route.ids.join(',')}` : ''}`;
  const { words, facets, published, saved, order, from } = route.search;
  const query = new URLSearchParams();
  const put = (name: string, value: string): void => {
    if (value) query.append(name, value);
  };
  put('words', words);
  for (const facet of FACETS) for (const value of facets[facet] ?? []) put(facet, value);
  put('published', daysText(published));
  put('saved', daysText(saved));
  put('order', order === 'saved' ? '' : order);
  put('from', from ? String(from) : '');
  return query.size > 0 ? `#/?${query}` : '#/';
}

/** What to ask the library for. In: what is looked for, and today. */
export const queryOf = (search: Search, today: Date): Query => ({
  words: search.words,
  facets: search.facets,
  order: search.order,
  published: daysOf(search.published, today),
  saved: daysOf(search.saved, today),
  offset: search.from,
  limit: PER_PAGE,
});

/** Whether anything narrows the list. */
export const isNarrowed = ({ words, facets, published, saved }: Search): boolean =>
  words.trim() !== '' || Object.keys(facets).length > 0 || daysText(published) !== '' || daysText(saved) !== '';
