import * as v from 'valibot';
import type { Article } from '../article.ts';
import type { Digest } from '../digest/model.ts';
import type { FileHead, FilePage } from './file-format.ts';
import { FORMAT } from './file-format.ts';
import type { Join } from './types.ts';
import { isAddress } from './url.ts';

/** What may stand in a library's file. Objects are strict: what this version doesn't know, it can't take over whole. */

const text = v.string();
const maybe = v.nullable(text);
const number = v.pipe(v.number(), v.finite());
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const stamp = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(1e9));
const span = v.pipe(v.strictTuple([place, place]), v.readonly());
const spans = v.pipe(v.array(span), v.minLength(1), v.readonly());
const address = v.pipe(text, v.check(isAddress));
const maybeAddress = v.nullable(address);
/** A moment in UTC to the millisecond: moments are compared as text. */
const moment = v.pipe(text, v.regex(/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), v.check(isMoment));
const anyMoment = v.pipe(text, v.maxLength(40), v.check(isMoment));

function isMoment(written: string): boolean {
  return !Number.isNaN(Date.parse(written));
}

const reasons = ['pdf', 'scan', 'attachment', 'frame', 'embed', 'hidden', 'limit', 'byline'] as const;
const unread = v.array(v.strictObject({ what: text, reason: v.picklist(reasons), url: v.optional(address) }));

const block = v.strictObject({
  kind: v.picklist(['paragraph', 'heading', 'item', 'row', 'caption']),
  text,
  stamp,
  level: v.optional(number),
  cells: v.optional(v.array(text)),
  headers: v.optional(v.array(text)),
  table: v.optional(number),
  head: v.optional(v.literal(true)),
  spread: v.optional(v.array(text)),
  page: v.optional(number),
  turns: v.optional(v.array(number)),
});

const article = v.strictObject({
  url: maybeAddress,
  title: text,
  titleStamp: stamp,
  site: maybe,
  published: maybe,
  kind: v.picklist(['article', 'listing', 'pdf', 'scan', 'short']),
  blocks: v.array(block),
  unread,
  headlines: v.optional(v.array(v.strictObject({ text, url: maybeAddress, date: maybe, stamp }))),
});

const implied = <const Names extends readonly string[]>(...names: Names) =>
  v.strictObject(
    Object.fromEntries(names.map((name) => [name, v.optional(span)])) as Record<
      Names[number],
      v.OptionalSchema<typeof span, undefined>
    >,
  );

const target = v.strictObject({
  at: span,
  rule: text,
  indicator: text,
  status: v.picklist(['target', 'result', 'estimate']),
  direction: v.picklist(['reach', 'increase', 'decrease']),
  comparator: v.picklist(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range']),
  value: number,
  value_to: v.nullable(number),
  unit: maybe,
  per: maybe,
  period: maybe,
  scope: maybe,
  document: maybe,
  printed: text,
  base: maybe,
  met: v.nullable(v.boolean()),
  implied: implied('indicator', 'period', 'year', 'document', 'scope', 'unit'),
});

const person = v.strictObject({
  at: spans,
  rule: text,
  name: text,
  positions: v.array(text),
  held: v.record(text, v.picklist(['former', 'new', 'proposed'])),
  roles: v.array(v.picklist(['chair', 'speaker', 'attendee', 'signer', 'appointed', 'dismissed', 'other'])),
});

const relation = v.strictObject({
  kind: v.picklist(['amends', 'replaces', 'repeals', 'guides', 'based_on']),
  to: text,
});

const document = v.strictObject({
  at: spans,
  rule: text,
  type: text,
  number: maybe,
  key: maybe,
  date: maybe,
  issuer: maybe,
  subject: maybe,
  draft: v.boolean(),
  decoded: v.array(v.literal('issuer')),
  implements: maybe,
  relations: v.array(relation),
  implied: implied('date', 'issuer', 'type'),
});

const task = v.strictObject({
  at: span,
  rule: text,
  from: maybe,
  to: maybe,
  action: text,
  due: maybe,
  implied: implied('from', 'to', 'due'),
});

const event = v.strictObject({
  at: span,
  rule: text,
  name: text,
  date: maybe,
  place: maybe,
  host: maybe,
  implied: implied('date', 'host', 'place'),
});

const source = v.strictObject({
  url: maybeAddress,
  title: text,
  site: maybe,
  published: maybe,
  language: text,
  kind: v.picklist(['article', 'legal', 'listing', 'pdf', 'scan', 'short', 'foreign']),
});

const digest = v.strictObject({
  schema: v.literal(1),
  source,
  unread,
  event: v.nullable(event),
  summary: v.array(v.strictObject({ text, at: span })),
  targets: v.array(target),
  people: v.array(person),
  documents: v.array(document),
  tasks: v.array(task),
});

const version = v.strictObject({ savedAt: moment, readAt: anyMoment, url: address, article, digest });

export const headSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer()),
  pages: place,
  joins: v.optional(place, 0),
});
export const pageSchema = v.strictObject({
  id: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)),
  labels: v.array(v.pipe(text, v.nonEmpty())),
  note: text,
  notedAt: v.nullable(moment),
  removedAt: v.nullable(moment),
  versions: v.pipe(v.array(version), v.minLength(1)),
});

const mention = v.pipe(text, v.regex(/^[1-9]\d{0,9}(?:\.(?:[2-9]|[1-9]\d{1,8}))?$/));
export const joinSchema = v.strictObject({
  name: text,
  pages: v.pipe(
    v.strictTuple([mention, mention]),
    v.check(([a, b]) => a !== b),
    v.readonly(),
  ),
});

/** Holds at compile time that the schemas and the types say the same, so that a new field is not forgotten here. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
/** @public Read by the compiler alone. */
export const COMPLETE: {
  article: Same<v.InferOutput<typeof article>, Article>;
  digest: Same<v.InferOutput<typeof digest>, Digest>;
  head: Same<v.InferOutput<typeof headSchema>, FileHead>;
  page: Same<v.InferOutput<typeof pageSchema>, FilePage>;
  join: Same<v.InferOutput<typeof joinSchema>, Join>;
} = { article: true, digest: true, head: true, page: true, join: true };
