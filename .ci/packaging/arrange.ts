import { type Node, needsOf, type Statement, type Unit, unitsOf } from './units.ts';

type Chunk = { type: string; name?: string; code?: string };

/** So many letters in a row are what two texts have in common; and so far back it is worth having. */
const GRAM = 3;
const REACH = 24_000;

const gramsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(1, text.length - GRAM + 1) }, (_, at) => text.slice(at, at + GRAM)));

/**
 * Units in an order in which each has the most in common with those right before it. In: the units, what each needs, and
 * what stands before them all. Out: the same units; of those that are alike as much the first as they stood.
 */
function likeByLike(
  units: readonly Unit[],
  needs: ReadonlyMap<Unit, ReadonlySet<Unit>>,
  before: readonly Unit[] = [],
): Unit[] {
  const left = new Map(units.map((unit) => [unit, gramsOf(unit.text)]));
  const placed = new Set(before);
  const order: Unit[] = [];
  const near = new Map<string, number>();
  const window: [Unit, Set<string>][] = [];
  let size = 0;
  const count = (grams: Set<string>, by: number): void => {
    for (const gram of grams) near.set(gram, (near.get(gram) ?? 0) + by);
  };
  while (left.size > 0) {
    let best: { unit: Unit; grams: Set<string>; share: number } | null = null;
    for (const [unit, grams] of left) {
      if ([...(needs.get(unit) ?? [])].some((one) => !placed.has(one))) continue;
      let common = 0;
      for (const gram of grams) if ((near.get(gram) ?? 0) > 0) common += 1;
      if (!best || common / grams.size > best.share) best = { unit, grams, share: common / grams.size };
    }
    if (!best) throw new Error('what a script needs goes round in a circle');
    const { unit, grams } = best;
    left.delete(unit);
    placed.add(unit);
    order.push(unit);
    window.push([unit, grams]);
    count(grams, 1);
    for (size += unit.text.length; size > REACH; ) {
      const [old, its] = window.shift() as (typeof window)[0];
      size -= old.text.length;
      count(its, -1);
    }
  }
  return order;
}

/**
 * A script in another order: functions, classes, short functions by their text, patterns, values, each by what it is like.
 * What packs it looks back over 32 kB alone, and finds more that is alike where like stands by like: some 1,000 bytes of
 * the extractors' 60,000. A script that does more than declare stays as it is.
 * In: a module that a minifier has shortened, and its statements. Out: a module that does the same.
 */
export function arranged(code: string, body: readonly Statement[]): string {
  const textOf = ({ start, end }: Node): string => code.slice(start, end);
  const edges = /^(?:Import|Export)/;
  const units = unitsOf(
    code,
    body.filter(({ type }) => !edges.test(type)),
  );
  if (!units) return code;
  const needs = needsOf(units);
  const of = (kind: Unit['kind']): Unit[] => units.filter((unit) => unit.kind === kind);
  const short = of('short').toSorted((a, b) => Number(a.made > b.made) - Number(a.made < b.made));
  const standing = [...likeByLike(of('function'), needs), ...of('class')];
  const made = [...short, ...likeByLike(of('pattern'), needs)];
  const declared = [...made, ...likeByLike(of('value'), needs, [...standing, ...made])];
  return [
    ...body.filter(({ type }) => type.startsWith('Import')).map(textOf),
    ...standing.map(({ text }) => text),
    declared.length > 0 ? `let ${declared.map(({ text }) => text).join(',')};` : '',
    ...body.filter(({ type }) => type.startsWith('Export')).map(textOf),
  ].join('');
}

/**
 * The plugin that does so with the scripts of some names, once they are shortened. `rename` gives their variables new
 * names afterwards: those that stand together are then called alike.
 */
export const arrange = (isMeant: (name: string) => boolean, rename: (code: string) => Promise<string>) => ({
  name: 'arrange',
  async generateBundle(this: { parse(code: string): { body: unknown } }, _: unknown, bundle: object): Promise<void> {
    for (const chunk of Object.values(bundle) as Chunk[])
      if (chunk.type === 'chunk' && chunk.code && isMeant(chunk.name ?? ''))
        chunk.code = await rename(arranged(chunk.code, this.parse(chunk.code).body as Statement[]));
  },
});
