import type { Finding } from './classes/finding.ts';
import { classify } from './classes/index.ts';
import type { Kind, Page } from './items.ts';
import type { Judgement, Judgements } from './judge.ts';
import { countRules, type RulesOfKind, rulesInFull } from './rules.ts';
import type { Scorer } from './scorer.ts';

export type JudgedPage = Page & { judged: Judgements };
const LEGEND = 'errors by class [rules of the items concerned]; of a wrong attribute: gold → predicted';
type Placed = Finding & { page: string };

/** How many of each there are, most first: "counted 4, title 1". */
export function tally(names: readonly string[]): string {
  const counts = [...groupBy(names, (name) => name)].map(([name, { length }]) => ({ name, length }));
  return counts
    .sort((a, b) => b.length - a.length)
    .map(({ name, length }) => `${name} ${length}`)
    .join(', ');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

const mostFirst = <T>(groups: Map<string, T[]>): [string, T[]][] =>
  [...groups].sort(([, a], [, b]) => b.length - a.length);

function classLines([name, findings]: [string, Placed[]], examples: number): string[] {
  const rules = findings.flatMap(({ rule }) => rule ?? []);
  const shown = findings
    .slice(0, examples)
    .flatMap(({ page, item, note }) => [`          ${page}: ${item}`, ...(note ? [`            ${note}`] : [])]);
  const more = findings.length - Math.min(examples, findings.length);
  return [
    `    ${String(findings.length).padStart(3)}  ${name}${rules.length > 0 ? `   [${tally(rules)}]` : ''}`,
    ...shown,
    ...(more > 0 && examples > 0 ? [`          and ${more} more`] : []),
  ];
}

/** Missed and false items first, then the attribute that is most often wrong. */
function groupLines(findings: readonly Placed[], examples: number): string[] {
  const groups = groupBy(findings, ({ group }) => group);
  const first = ['missed', 'false'].flatMap((name): [string, Placed[]][] =>
    groups.has(name) ? [[name, groups.get(name) ?? []]] : [],
  );
  const attributes = mostFirst(groups).filter(([name]) => name !== 'missed' && name !== 'false');
  return [...first, ...attributes].flatMap(([name, all]) => [
    `  ${name}: ${all.length}`,
    ...mostFirst(groupBy(all, (finding) => finding.name)).flatMap((group) => classLines(group, examples)),
  ]);
}

function head(kind: Kind, pages: readonly Judgement<Kind>[]): string {
  const count = (part: 'right' | 'wrong' | 'missed' | 'optional') =>
    pages.reduce((sum, page) => sum + page[part].length, 0);
  return `${kind}: ${count('right')} right, ${count('wrong')} wrong, ${count('missed')} missed, ${count('optional')} optional`;
}

/**
 * The report that one works from: for each kind the precision of its rules, then its errors by class, each with the
 * rules of the items concerned and some examples.
 */
export function reportOf(pages: readonly JudgedPage[], scorer: Scorer, examples: number): string[] {
  const judged = pages.map((page) => page.judged);
  const parts = countRules(judged).flatMap((rules: RulesOfKind) => {
    const { kind } = rules;
    const findings = pages.flatMap((page) =>
      classify(kind, page.judged, page.text, scorer).map((finding) => ({ ...finding, page: page.name })),
    );
    return [
      '',
      head(
        kind,
        judged.map((page) => page[kind]),
      ),
      ...rulesInFull(rules),
      ...groupLines(findings, examples),
    ];
  });
  return ['', LEGEND, ...parts];
}
