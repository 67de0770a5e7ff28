import type { Event } from '../../lib/digest/model.ts';
import { type Check, type Fact, liesInText, type Page } from './check.ts';
import { type Shown, says, saysDay, saysYear, shown } from './compare.ts';

const each =
  (facts: (event: Event, item: Shown, page: Page) => [says: string, holds: boolean][]): Check =>
  (page) => {
    const { event } = page.digest;
    return event
      ? facts(event, shown(page.text, event), page).map(([says, holds]): Fact => ({ says, holds, item: event }))
      : [];
  };

/** One fact where the attribute has a value, none where it has not. */
const stated = (
  attribute: 'date' | 'place' | 'host',
  holds: (item: Shown, value: string, page: Page) => boolean,
): Check =>
  each((event, item, page) => {
    const value = event[attribute];
    return value ? [[`${attribute} ${value}`, holds(item, value, page)]] : [];
  });

export const EVENT: Record<string, Check> = {
  'an event lies in the text': each((_, item) => [['places', liesInText(item)]]),
  'an event has its name': each(({ name }, item) => [[name, says(item, name)]]),
  'an event has day and month of its date': stated('date', (item, date) => saysDay(item, date, 'date')),
  'an event has the year of its date': stated(
    'date',
    (item, date, { article }) =>
      date.slice(0, 4) === article.published?.slice(0, 4) || saysYear(item, date.slice(0, 4), 'date', 'year'),
  ),
  'an event has its place': stated('place', (item, place) => says(item, place, 'place')),
  'an event has its host': stated('host', (item, host) => says(item, host, 'host')),
};

export const SUMMARY: Record<string, Check> = {
  'a key sentence is the text': ({ text, digest }) =>
    digest.summary.map((one) => ({ says: 'its words', holds: text.slice(...one.at) === one.text, item: one })),
};
