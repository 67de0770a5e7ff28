import type { Digest } from '../../lib/digest/model.ts';
import type { Gold } from './gold.ts';
import { covered, likeness, plain, symbol, wordsOf } from './words.ts';

type Kind = 'targets' | 'people' | 'documents' | 'tasks';
type Wanted<K extends Kind> = Gold[K][number];
type Found<K extends Kind> = Digest[K][number];
type Likeness = { [K in Kind]: (wanted: Wanted<K>, found: Found<K>) => number };

const unitFits = (wanted: string, found: string): boolean =>
  wanted === found ||
  !wanted ||
  (found !== '' && (`${wanted} `.startsWith(`${found} `) || found.startsWith(`${wanted} `)));
const typeOf = (type: string): string => plain(type).replace(/^dự thảo /, '');
const about = ({ subject, issuer, date }: { subject?: string | null; issuer?: string | null; date?: string | null }) =>
  `${plain(subject).replace(/^hành động /, '')} ${issuer ?? ''} ${(date ?? '').slice(0, 4)}`;

/** How well an item that was found is the one that is wanted; 0: it is another. After gold/GUIDELINES.md, "How items are compared". */
const LIKENESS: Likeness = {
  people: (wanted, found) =>
    plain(wanted.name) === plain(found.name) ? 1 + covered(wanted.positions.join(' '), found.positions.join(' ')) : 0,
  documents(wanted, found) {
    const types = [typeOf(wanted.type), typeOf(found.type)] as const;
    if (!types[0].startsWith(types[1]) && !types[1].startsWith(types[0])) return 0;
    if (wanted.number && found.number) {
      if (symbol(wanted.number) !== symbol(found.number)) return 0;
      return 2 + Number((wanted.date ?? null) === found.date) + likeness(wanted.subject, found.subject);
    }
    if (wanted.number || found.number) return 0;
    if (!plain(about(wanted))) return plain(about(found)) ? 0.6 : 1;
    const share = covered(about(wanted), about(found));
    return share >= 0.5 ? share : 0;
  },
  targets(wanted, found) {
    if (wanted.value !== found.value || (wanted.value_to ?? null) !== found.value_to) return 0;
    if (!unitFits(plain(wanted.unit), plain(found.unit))) return 0;
    const share = covered(wanted.indicator, found.indicator);
    if (share < 0.5) return 0;
    const same = [
      wanted.direction === found.direction,
      (wanted.period ?? null) === found.period,
      likeness(wanted.scope, found.scope) >= 0.6,
      wanted.status === found.status,
    ];
    return share + covered(found.indicator, wanted.indicator) + same.filter(Boolean).length / 10;
  },
  tasks(wanted, found) {
    const shares = [covered(wanted.action, found.action), covered(found.action, wanted.action)] as const;
    return Math.min(...shares) >= 0.5 && wordsOf(wanted.action).length ? shares[0] + shares[1] : 0;
  },
};

export type Matched<K extends Kind> = {
  pairs: [Wanted<K>, Found<K>][];
  missed: Wanted<K>[];
  made: Found<K>[];
};

/** Pairs wanted and found items one to one, the likest first; optional items leave only what none but they want. */
export function match<K extends Kind>(kind: K, wanted: readonly Wanted<K>[], found: readonly Found<K>[]): Matched<K> {
  const like: Likeness[K] = LIKENESS[kind];
  const cells = wanted
    .flatMap((want, i) =>
      found.map((find, j) => ({ want, find, i, j, score: like(want, find) - (want.optional ? 1e-3 : 0) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = { wanted: new Set<number>(), found: new Set<number>() };
  const pairs: [Wanted<K>, Found<K>][] = [];
  for (const { want, find, i, j } of cells) {
    if (taken.wanted.has(i) || taken.found.has(j)) continue;
    taken.wanted.add(i);
    taken.found.add(j);
    pairs.push([want, find]);
  }
  return {
    pairs: pairs.filter(([want]) => !want.optional),
    missed: wanted.filter((want, i) => !taken.wanted.has(i) && !want.optional),
    made: found.filter((_, j) => !taken.found.has(j)),
  };
}
