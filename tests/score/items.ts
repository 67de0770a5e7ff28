import type { Digest, Document, Event, Person, Target, Task } from '../../lib/digest/model.ts';

/** What gold files say of an item of each kind; the rest of a digest isn't scored. */
export type Facts = {
  people: Pick<Person, 'name' | 'positions' | 'roles'>;
  documents: Pick<Document, 'type' | 'number' | 'date' | 'issuer' | 'subject' | 'implements'>;
  targets: Pick<
    Target,
    | 'indicator'
    | 'status'
    | 'direction'
    | 'comparator'
    | 'value'
    | 'value_to'
    | 'unit'
    | 'period'
    | 'scope'
    | 'document'
  >;
  tasks: Pick<Task, 'from' | 'to' | 'action' | 'due'>;
  event: Pick<Event, 'name' | 'date'>;
};
export type Kind = keyof Facts;
export const KINDS: readonly Kind[] = ['people', 'documents', 'targets', 'tasks', 'event'];

/** An optional item counts neither for nor against (GUIDELINES.md). */
export type Gold<K extends Kind> = Facts[K] & { optional?: boolean };
export type Predicted<K extends Kind> = Facts[K] & Pick<Event, 'rule'>;

/** A kind that a gold file leaves out isn't scored on that page. */
export type GoldPage = { [K in Exclude<Kind, 'event'>]?: Gold<K>[] } & { event?: Gold<'event'> | null };
export type PredictedPage = Pick<Digest, Kind>;

/** A page of a set: null where there is no text to digest. */
export type Page = { name: string; gold: GoldPage; text: string; predicted: PredictedPage | null };

/** A kind's items of one page: the event is a list of one or none. */
export const itemsOf = (page: PredictedPage, kind: Kind): readonly Predicted<Kind>[] =>
  kind === 'event' ? [page.event].filter((event) => event !== null) : page[kind];

const figure = ({ comparator, direction, value, value_to, unit }: Facts['targets']): string =>
  [
    direction === 'reach' ? '' : direction,
    comparator === 'eq' ? '' : comparator,
    value_to === null ? value : `${value}-${value_to}`,
    unit ?? '',
  ]
    .filter((word) => word !== '')
    .join(' ');

const WORDS: { [K in Kind]: (item: Facts[K]) => string } = {
  people: ({ name, positions }) => `${name} (${positions.join('; ')})`,
  documents: ({ type, number, subject, issuer }) => `${type} ${number ?? subject ?? issuer ?? ''}`,
  targets: (target) => `${figure(target)} · ${target.indicator}`,
  tasks: ({ from, to, action }) => `${cut(from ?? '?', 20)} → ${cut(to ?? '?', 20)}: ${action}`,
  event: ({ name, date }) => `${date ?? '?'} ${name}`,
};

const LENGTH = 90;

/** An item in one short line. */
export const shortOf = <K extends Kind>(kind: K, item: Facts[K]): string => cut(WORDS[kind](item), LENGTH);

/** On one line, and no longer than `most` characters. */
export function cut(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
