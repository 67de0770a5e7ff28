import { KINDS, type Kind } from './items.ts';
import { type Judgements, type Verdict, verdictsOf } from './judge.ts';

/** How many of a rule's items are right, wrong, or of no account. */
type RuleCount = { rule: string } & Record<Verdict, number>;
export type RulesOfKind = { kind: Kind; rules: RuleCount[] };

/** Out: for each kind its rules, those with most wrong items first. */
export const countRules = (pages: readonly Judgements[]): RulesOfKind[] =>
  KINDS.map((kind) => {
    const counts = new Map<string, RuleCount>();
    for (const [{ rule }, verdict] of pages.flatMap((page) => [...verdictsOf(page[kind])])) {
      const count = counts.get(rule) ?? { rule, right: 0, wrong: 0, optional: 0 };
      counts.set(rule, { ...count, [verdict]: count[verdict] + 1 });
    }
    return { kind, rules: [...counts.values()].sort((a, b) => b.wrong - a.wrong || b.right - a.right) };
  });

const precision = ({ right, wrong }: RuleCount): string =>
  right + wrong > 0 ? (right / (right + wrong)).toFixed(2) : '-';

/** A rule's precision in one line a kind: "counted 0.84 of 74". */
export const rulesInShort = (kinds: readonly RulesOfKind[]): string[] =>
  kinds
    .filter(({ rules }) => rules.length > 0)
    .map(({ kind, rules }) => {
      const words = rules.map((count) => `${count.rule} ${precision(count)} of ${count.right + count.wrong}`);
      return `${kind.padEnd(10)} ${words.join(', ')}`;
    });

const COLUMNS = ['right', 'wrong', 'optional'] as const;

/** The same as a table, with what counts neither for nor against. */
export const rulesInFull = ({ rules }: RulesOfKind): string[] => [
  `  ${'rule'.padEnd(22)}${['precision', ...COLUMNS].map((name) => name.padStart(10)).join('')}`,
  ...rules.map((count) => {
    const cells = [precision(count), ...COLUMNS.map((column) => count[column])];
    return `  ${count.rule.padEnd(22)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  }),
];
