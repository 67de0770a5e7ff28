import type { Digest, Document, Person, Target } from '../../lib/digest/model.ts';
import type { Gold } from './gold.ts';
import { match } from './match.ts';
import { likeness, plain, symbol } from './words.ts';

type Same = (wanted: string, found: string) => boolean;
const like =
  (least: number): Same =>
  (wanted, found) =>
    likeness(wanted, found) >= least;
const exactly: Same = (wanted, found) => wanted === found;
const alike: Same = (wanted, found) => plain(wanted) === plain(found);
/** A symbol with any separators, or the title of a document without a number, which may go on. */
const document: Same = (wanted, found) =>
  symbol(wanted) === symbol(found) ||
  likeness(wanted, found) >= 0.6 ||
  (wanted !== '' && `${plain(found)} `.startsWith(`${plain(wanted)} `));

const said = (value: unknown): string =>
  value == null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** Attributes that are compared as they stand, each with what counts as the same; null and left out are one. */
const ATTRIBUTES: Record<'targets' | 'documents' | 'tasks' | 'event', Record<string, Same>> = {
  targets: {
    ...{ status: exactly, direction: exactly, comparator: exactly, period: exactly, met: exactly },
    ...{ indicator: like(0.7), scope: like(0.6), document, base: like(0.6), printed: alike },
  },
  documents: {
    ...{ date: exactly, issuer: like(0.75), subject: like(0.7), implements: document },
    ...{ draft: exactly, key: exactly, decoded: exactly },
  },
  tasks: { from: like(0.6), to: like(0.5), due: like(0.5) },
  event: { name: like(0.6), date: exactly, place: like(0.6), host: like(0.6) },
};
/** Asked for only where a gold file states them. */
const WHERE_STATED = new Set(['base', 'printed', 'key', 'decoded']);
const DEFAULTS: Record<string, unknown> = { draft: false };

type Kind = keyof typeof ATTRIBUTES;

function attributeErrors(kind: Kind, name: string, wanted: object, found: object): string[] {
  const asked = new Map(Object.entries(wanted));
  const given = new Map(Object.entries(found));
  return Object.entries(ATTRIBUTES[kind])
    .filter(([key]) => asked.has(key) || !WHERE_STATED.has(key))
    .map(([key, same]) => ({ key, same, want: said(asked.get(key) ?? DEFAULTS[key]), find: said(given.get(key)) }))
    .filter(({ same, want, find }) => !same(want, find))
    .map(({ key, want, find }) => `${kind}.${key}: ${name}: wanted “${want}”, found “${find}”`);
}

const lists = (what: string, name: string, wanted: readonly string[], found: readonly string[]): string[] => [
  ...wanted
    .filter((one) => !found.some((other) => plain(one) === plain(other)))
    .map((one) => `${what}: ${name}: missed “${one}”`),
  ...found
    .filter((one) => !wanted.some((other) => plain(one) === plain(other)))
    .map((one) => `${what}: ${name}: false “${one}”`),
];

function personErrors(wanted: Gold['people'][number], found: Person): string[] {
  const held = (one: Partial<Person>, position: string): string =>
    Object.entries(one.held ?? {}).find(([key]) => plain(key) === plain(position))?.[1] ?? 'current';
  const shared = wanted.positions.filter((one) => found.positions.some((other) => plain(one) === plain(other)));
  return [
    ...lists('people.positions', wanted.name, wanted.positions, found.positions),
    ...lists('people.roles', wanted.name, wanted.roles, found.roles),
    ...shared
      .filter((position) => held(wanted, position) !== held(found, position))
      .map((one) => `people.held: ${wanted.name}: ${one}: wanted ${held(wanted, one)}, found ${held(found, one)}`),
  ];
}

function relationErrors(name: string, wanted: Document['relations'], found: Document['relations']): string[] {
  const same = (a: Document['relations'][number], b: Document['relations'][number]): boolean =>
    a.kind === b.kind && document(a.to, b.to);
  return [
    ...wanted.filter((one) => !found.some((other) => same(one, other))).map(({ kind, to }) => `missed ${kind} ${to}`),
    ...found.filter((one) => !wanted.some((other) => same(other, one))).map(({ kind, to }) => `false ${kind} ${to}`),
  ].map((error) => `documents.relations: ${name}: ${error}`);
}

const nameOfTarget = ({ indicator, value, unit }: Partial<Target>): string => `${indicator} ${value} ${unit ?? ''}`;
const nameOfDocument = ({ type, number, subject, issuer }: Partial<Document>): string =>
  `${type} ${number ?? subject ?? issuer ?? ''}`;

/** Items that are missed or made up: one error each, with all that is said of them. */
const loose = (kind: string, missed: readonly object[], made: readonly object[]): string[] => [
  ...missed.map((item) => `${kind} missed: ${JSON.stringify(item)}`),
  ...made.map((item) => `${kind} false: ${JSON.stringify({ ...item, at: undefined, implied: undefined })}`),
];

/** Every difference between what a text must give and what its digest gives, one line each. */
export function errorsOf(gold: Gold, digest: Digest): string[] {
  const targets = match('targets', gold.targets, digest.targets);
  const people = match('people', gold.people, digest.people);
  const documents = match('documents', gold.documents, digest.documents);
  const tasks = match('tasks', gold.tasks, digest.tasks);
  const event = gold.event && digest.event ? attributeErrors('event', gold.event.name, gold.event, digest.event) : [];
  const lone = (one: object | null, other: object | null): object[] => (one && !other ? [one] : []);
  return [
    ...loose('event', lone(gold.event, digest.event), lone(digest.event, gold.event)),
    ...event,
    ...loose('targets', targets.missed, targets.made),
    ...targets.pairs.flatMap(([want, find]) => attributeErrors('targets', nameOfTarget(want), want, find)),
    ...loose('people', people.missed, people.made),
    ...people.pairs.flatMap(([want, find]) => personErrors(want, find)),
    ...loose('documents', documents.missed, documents.made),
    ...documents.pairs.flatMap(([want, find]) => [
      ...attributeErrors('documents', nameOfDocument(want), want, find),
      ...relationErrors(nameOfDocument(want), want.relations ?? [], find.relations),
    ]),
    ...loose('tasks', tasks.missed, tasks.made),
    ...tasks.pairs.flatMap(([want, find]) => attributeErrors('tasks', want.action.slice(0, 60), want, find)),
  ];
}
