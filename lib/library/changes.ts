import type { Digest, Document, Event, KeySentence, Person, Target, Task } from '../digest/model.ts';
import { type Change, changesOf, type Manner } from './pair.ts';

export type { Change } from './pair.ts';

/** What a page says otherwise than before, by kind; each side with its item, whose `at` is its place in its own text. */
export type Changes = {
  targets: Change<Target>[];
  people: Change<Person>[];
  documents: Change<Document>[];
  tasks: Change<Task>[];
  summary: Change<KeySentence>[];
  /** One at most. */
  event: Change<Event>[];
};

/** "955 → 965": the same indicator, period, scope and unit with another value. */
const TARGETS: Manner<Target> = {
  says: [
    'indicator',
    'status',
    'direction',
    'comparator',
    'value',
    'value_to',
    'unit',
    'per',
    'period',
    'scope',
    'document',
    'base',
    'met',
  ],
  keys: [
    ({ indicator, period, scope, unit, per, status, direction, document }) => [
      indicator,
      period,
      scope,
      unit,
      per,
      status,
      direction,
      document,
    ],
    ({ indicator, period, scope, unit, per, status }) => [indicator, period, scope, unit, per, status],
    ({ indicator, period, scope, unit }) => [indicator, period, scope, unit],
    // The same figure of another period, status or scope: the page was mended.
    ({ indicator, value, value_to, unit }) => [indicator, value, value_to, unit],
  ],
};

/** Of one name there may be two: a position tells them apart. */
const PEOPLE: Manner<Person> = {
  says: ['name', 'positions', 'held', 'roles'],
  keys: [({ name, positions: [first] }) => (first ? [name, first] : null), ({ name }) => [name]],
};

const DOCUMENTS: Manner<Document> = {
  says: ['type', 'number', 'date', 'issuer', 'subject', 'draft', 'implements', 'relations'],
  keys: [
    ({ type, key, number }) => ((key ?? number) ? [type, key ?? number] : null),
    ({ key, number }) => ((key ?? number) ? [key ?? number] : null),
    ({ type, subject }) => (subject ? [type, subject] : null),
    ({ type, issuer, date }) => [type, issuer, date],
  ],
};

const TASKS: Manner<Task> = {
  says: ['from', 'to', 'action', 'due'],
  keys: [({ to, action }) => [to, action], ({ action }) => [action]],
  words: ({ to, action }) => `${to ?? ''} ${action}`,
};

const SUMMARY: Manner<KeySentence> = { says: ['text'], keys: [({ text }) => [text]], words: ({ text }) => text };

/** A page tells of one event: two are the same one, told otherwise. */
const EVENT: Manner<Event> = { says: ['name', 'date', 'place', 'host'], keys: [() => []] };

/**
 * What changed from one digest of a page to a later one. Two items are one where what they are known by agrees (for
 * targets the indicator, period, scope and unit; for people the name; for documents the number; for tasks and key
 * sentences most of their words). Where something stands in the text and which rule read it is no change. Pure.
 */
export const changesBetween = (older: Digest, newer: Digest): Changes => ({
  targets: changesOf(older.targets, newer.targets, TARGETS),
  people: changesOf(older.people, newer.people, PEOPLE),
  documents: changesOf(older.documents, newer.documents, DOCUMENTS),
  tasks: changesOf(older.tasks, newer.tasks, TASKS),
  summary: changesOf(older.summary, newer.summary, SUMMARY),
  event: changesOf(older.event ? [older.event] : [], newer.event ? [newer.event] : [], EVENT),
});
