import { chooseBase, digestsAt, gitIn } from './base.ts';
import { compare } from './changes.ts';
import { KINDS, type Kind } from './items.ts';
import { judge } from './judge.ts';
import { type JudgedPage, tally } from './report.ts';
import type { Scorer } from './scorer.ts';
import { type Weighed, weigh } from './weigh.ts';

const MOST_LINES = 60;
const SHORT = 8;

function totalLine(kind: Kind, lines: readonly Weighed[]): string[] {
  const own = lines.filter((line) => line.kind === kind);
  const part = (sign: Weighed['sign'], name: string): string => {
    const some = own.filter((line) => line.sign === sign);
    const better = some.filter(({ weight }) => weight > 0).length;
    const worse = some.filter(({ weight }) => weight < 0).length;
    const split =
      sign === '~' ? `${better} for the better, ${worse} for the worse` : tally(some.map((line) => line.verdict));
    return some.length > 0 ? `${some.length} ${name} (${split})` : `none ${name}`;
  };
  return own.length > 0
    ? [`${kind.padEnd(10)} ${part('+', 'gained')}, ${part('-', 'lost')}, ${part('~', 'changed')}`]
    : [];
}

/** Totals of each kind, then the items: what is for the worse first, so that a long list is cut where it matters least. */
export function changeLines(weighed: readonly Weighed[], most = MOST_LINES): string[] {
  if (weighed.length === 0) return ['nothing is gained, lost or changed'];
  const rank = ({ weight }: Weighed) => (weight < 0 ? 0 : weight > 0 ? 1 : 2);
  const lines = [...weighed]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ sign, page, kind, words, verdict }) => `${sign} ${page} ${kind} ${words}${verdict && ` [${verdict}]`}`);
  const more = lines.length - most;
  return [
    ...KINDS.flatMap((kind) => totalLine(kind, weighed)),
    ...lines.slice(0, most),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

/**
 * What the pages gain and lose against an earlier commit. In: the judged pages, the commit (null: main or the one
 * before). Out: lines; where there is nothing to compare with, the one that says so. Throws nothing.
 */
export function changesAgainst(wanted: string | null, pages: readonly JudgedPage[], scorer: Scorer): string[] {
  try {
    const { commit, name } = chooseBase(gitIn('.'), wanted);
    const before = digestsAt('.', commit, new Map(pages.map((page) => [page.name, page.text])));
    const weighed = pages.flatMap(({ name, gold, predicted, judged }) => {
      const old = before.get(name);
      // A page without text has no digest on either side.
      if (!old || !predicted) return [];
      return weigh(name, compare(old, predicted), judge(scorer, gold, old), judged);
    });
    return [`against ${commit.slice(0, SHORT)} (${name}), with what gold says of it:`, ...changeLines(weighed)];
  } catch (error) {
    return [`not compared with an earlier commit: ${error instanceof Error ? error.message : String(error)}`];
  }
}
