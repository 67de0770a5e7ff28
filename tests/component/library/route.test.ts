import { describe, expect, it } from 'vitest';
import { daysFrom, daysOf, daysText } from '../../../components/library/days.ts';
import { EVERYTHING, hashOf, isNarrowed, type Route, routeOf } from '../../../components/library/route.ts';

const list = (part: object): Route => ({ view: 'list', search: { ...EVERYTHING, ...part } });

describe('a place in the library has an address, which leads back to it', () => {
  it.each<[string, Route]>([
    ['#/', list({})],
    ['#/?words=nghi+quyet+57', list({ words: 'nghi quyet 57' })],
    [
      '#/?person=L%C3%B2+V%C4%83n+Th%E1%BB%8Bnh&person=A&status=result',
      list({ facets: { person: ['Lò Văn Thịnh', 'A'], status: ['result'] } }),
    ],
    ['#/?published=week&saved=2023-01-01..', list({ published: 'week', saved: { from: '2023-01-01', to: null } })],
    ['#/?order=published&from=50', list({ order: 'published', from: 50 })],
    ['#/page/12', { view: 'page', id: 12, version: null, show: null }],
    ['#/page/12/version/2?item=targets:3', { view: 'page', id: 12, version: 2, show: 'targets:3' }],
    ['#/page/12?at=120-180', { view: 'page', id: 12, version: null, show: [120, 180] }],
    ['#/compare/indicators', { view: 'compare', what: 'indicators', ids: [] }],
    ['#/compare/people?pages=3,7', { view: 'compare', what: 'people', ids: [3, 7] }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
    expect(hashOf(route)).toBe(hash);
  });

  it.each(['', '#', '#/page/x', '#/page/0', '#/page/1e99', '#/compare/else', '#/?published=soon&from=-3&order=best'])(
    'what names no place is the whole list: %s',
    (hash) => {
      expect(routeOf(hash)).toEqual(list({}));
    },
  );

  it('an item that can be none is left out', () => {
    expect(routeOf('#/page/3?item=targets:x')).toEqual({ view: 'page', id: 3, version: null, show: null });
  });
});

describe('days', () => {
  // A Sunday: the week that it ends began on Monday, in the month before.
  const sunday = new Date(2024, 2, 3, 23, 30);
  it.each([
    ['week', '2024-02-26', '2024-03-03'],
    ['month', '2024-03-01', '2024-03-31'],
    ['year', '2024-01-01', '2024-12-31'],
    ['any', null, null],
  ] as const)('%s', (choice, from, to) => {
    expect(daysOf(choice, sunday)).toEqual({ from, to });
  });

  it.each(['week', '2023-01-01..2023-03-31', '2023-01-01..', '..2023-03-31', ''])(
    '“%s” is read as it is written',
    (text) => {
      expect(daysText(daysFrom(text))).toBe(text);
    },
  );

  it.each(['2023', '1/1/2023..', 'x..y'])('“%s” is any day', (text) => {
    expect(daysFrom(text)).toBe('any');
  });
});

it('an order narrows nothing, a word and a day do', () => {
  expect(isNarrowed({ ...EVERYTHING, order: 'published' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, words: ' ' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, words: 'a' })).toBe(true);
  expect(isNarrowed({ ...EVERYTHING, saved: 'week' })).toBe(true);
});
