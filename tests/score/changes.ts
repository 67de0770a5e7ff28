import { type Facts, itemsOf, KINDS, type Kind, type Predicted, type PredictedPage } from './items.ts';

type Item = Predicted<Kind>;
export type Pair = { kind: Kind; old: Item; now: Item; attributes: string[] };
export type Changes = {
  gained: { kind: Kind; item: Item }[];
  lost: { kind: Kind; item: Item }[];
  changed: Pair[];
};

/** Which rule read an item and where is no part of what it says. */
const IGNORED = new Set(['rule', 'at']);

type Spans = { at?: unknown };
const isSpan = (at: unknown): at is [number, number] => Array.isArray(at) && typeof at[0] === 'number';
const spansOf = ({ at }: Spans): [number, number][] => (isSpan(at) ? [at] : Array.isArray(at) ? at.filter(isSpan) : []);
const lengthOf = (spans: [number, number][]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** The share of two items' evidence that they have in common, from 0 to 1. */
function overlap(a: Spans, b: Spans): number {
  const [one, other] = [spansOf(a), spansOf(b)];
  const common = lengthOf(
    one.flatMap(([start, end]) =>
      other.map(([from, to]): [number, number] => {
        const first = Math.max(start, from);
        return [first, Math.max(first, Math.min(end, to))];
      }),
    ),
  );
  return common > 0 ? common / (lengthOf(one) + lengthOf(other) - common) : 0;
}

/** How sure it is that two items are one and the same: 0 where they are not. */
const SAMENESS: { [K in Kind]: (a: Facts[K] & Spans, b: Facts[K] & Spans) => number } = {
  people: (a, b) => (a.name === b.name ? 1 : 0),
  documents(a, b) {
    if (a.number !== b.number) return a.type === b.type ? overlap(a, b) : 0;
    if (a.number !== null) return a.type === b.type ? 3 : 2;
    return a.subject === b.subject && a.type === b.type ? 3 : overlap(a, b);
  },
  targets(a, b) {
    if (a.value !== b.value || a.value_to !== b.value_to) return 0;
    return (a.indicator === b.indicator ? 2 : 0) + overlap(a, b);
  },
  tasks: (a, b) => (a.action === b.action ? 2 : overlap(a, b)),
  event: () => 1,
};

const saying = (value: unknown): string => JSON.stringify(value ?? null);

/** The attributes in which two items differ; of what is implied, where it was taken from doesn't count. */
function differences(a: object, b: object): string[] {
  const [old, now] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const words = (item: Map<string, unknown>, name: string) =>
    saying(name === 'implied' ? Object.keys(item.get(name) ?? {}).sort() : item.get(name));
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (name) => !IGNORED.has(name) && words(old, name) !== words(now, name),
  );
}

/** One to one: items that say the same first, then those most surely the same. */
function pairUp(kind: Kind, olds: readonly Item[], nows: readonly Item[]): Omit<Pair, 'kind'>[] {
  const sameness = SAMENESS[kind] as (a: Item, b: Item) => number;
  const cells = olds.flatMap((old) =>
    nows.map((now) => {
      const attributes = differences(old, now);
      return { old, now, attributes, sure: attributes.length === 0 ? 10 : sameness(old, now) };
    }),
  );
  const used = new Set<Item>();
  return cells
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure || a.attributes.length - b.attributes.length)
    .filter(({ old, now }) => {
      if (used.has(old) || used.has(now)) return false;
      used.add(old).add(now);
      return true;
    });
}

/** What one digest has that another hasn't. In: a page's digest before and now. */
export function compare(before: PredictedPage, now: PredictedPage): Changes {
  const changes: Changes = { gained: [], lost: [], changed: [] };
  for (const kind of KINDS) {
    const [olds, nows] = [itemsOf(before, kind), itemsOf(now, kind)];
    const pairs = pairUp(kind, olds, nows);
    const paired = new Set(pairs.flatMap((pair) => [pair.old, pair.now]));
    const alone = (items: readonly Item[]) => items.filter((item) => !paired.has(item)).map((item) => ({ kind, item }));
    changes.gained.push(...alone(nows));
    changes.lost.push(...alone(olds));
    changes.changed.push(...pairs.filter(({ attributes }) => attributes.length > 0).map((pair) => ({ kind, ...pair })));
  }
  return changes;
}
