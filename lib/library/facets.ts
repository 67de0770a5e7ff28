import type { Digest } from '../digest/model.ts';
import { hostProvince } from '../places/host-province.ts';
import { provincesIn } from '../places/provinces-in.ts';
import { bodiesIn } from './bodies.ts';
import { facetKey } from './fold.ts';
import type { Facet } from './types.ts';

type Facets = Partial<Record<Facet, string[]>>;

/**
 * What a page can be filtered by, from its newest digest: values as printed, but for `status` and `kind`, which are the
 * model's own words, and `period`, which is its codes. `kind` has what kind of page it is (`source.kind`) and which
 * kinds of items it has ("targets", "people", "documents", "tasks", "event"). `text` is where provinces are looked for
 * when neither site, title nor items name one. Labels are the reader's: they are not made here. Pure.
 */
export function facetsOf(digest: Digest, text: string): Facets {
  const { source, event, targets, people, documents, tasks } = digest;
  const positions = people.flatMap((person) => person.positions);
  const bodies = [
    ...documents.map(({ issuer }) => issuer),
    event?.host ?? null,
    ...tasks.map(({ from }) => from),
    ...positions.flatMap(bodiesIn),
  ];
  const facets: Facets = {
    person: people.map(({ name }) => name),
    office: positions,
    body: bodies.filter((body) => body !== null),
    document: documents.flatMap(({ type, number, key }) =>
      (number ?? key) ? [`${type} ${number ?? key}`.trim()] : [type],
    ),
    province: provincesOf(digest, positions, text),
    period: targets.flatMap(({ period }) => (period ? [period] : [])),
    status: targets.map(({ status }) => status),
    kind: [
      source.kind,
      ...Object.entries({ targets, people, documents, tasks, event: event ? [event] : [] })
        .filter(([, items]) => items.length > 0)
        .map(([kind]) => kind),
    ],
  };
  return Object.fromEntries(
    Object.entries(facets)
      .map(([facet, values]) => [facet, once(values)] as const)
      .filter(([, values]) => values.length > 0),
  );
}

/** Each value once, in the form that stands first; empty ones don't count. */
function once(values: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const value of values) {
    const key = facetKey(value);
    if (key !== '' && !byKey.has(key)) byKey.set(key, value.replace(/\s+/g, ' ').trim());
  }
  return [...byKey.values()];
}

function provincesOf(
  { source, event, targets, documents, tasks }: Digest,
  positions: string[],
  text: string,
): string[] {
  const ofSite = hostProvince(source.site);
  const said = [
    source.title,
    source.site,
    ...positions,
    ...targets.map(({ scope }) => scope),
    ...documents.map(({ issuer }) => issuer),
    ...tasks.flatMap(({ from, to }) => [from, to]),
    event?.place,
    event?.host,
  ];
  const found = [...(ofSite ? [ofSite] : []), ...said.flatMap((words) => provincesIn(words ?? ''))];
  return found.length > 0 ? found : provincesIn(text);
}
