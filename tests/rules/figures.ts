import { digestOf, goldOf, names } from '../own/gold.ts';
import { match } from '../own/match.ts';
import { likeness } from '../own/words.ts';
import type { Kind } from '../score/items.ts';
import { judge } from '../score/judge.ts';
import { readPages } from '../score/pages.ts';
import { countRules } from '../score/rules.ts';
import { DEV, loadScorer } from '../score/scorer.ts';

/** How many items of a rule are right and wrong; by `kind rule`. */
export type Figures = Map<string, { right: number; wrong: number }>;

export const keyOf = (kind: Kind, rule: string): string => `${kind} ${rule}`;

function add(figures: Figures, kind: Kind, verdict: 'right' | 'wrong', items: readonly { rule: string }[]): void {
  for (const { rule } of items) {
    const key = keyOf(kind, rule);
    const count = figures.get(key) ?? { right: 0, wrong: 0 };
    figures.set(key, { ...count, [verdict]: count[verdict] + 1 });
  }
}

/** Over the project's own texts: right is an item that the text must give. */
export function ownFigures(): Figures {
  const figures: Figures = new Map();
  for (const name of names()) {
    const gold = goldOf(name);
    const digest = digestOf(name);
    for (const kind of ['people', 'documents', 'targets', 'tasks'] as const) {
      const { pairs, made } = match(kind, gold[kind], digest[kind]);
      add(
        figures,
        kind,
        'right',
        pairs.map(([, found]) => found),
      );
      add(figures, kind, 'wrong', made);
    }
    if (digest.event) {
      const isRight = gold.event && likeness(gold.event.name, digest.event.name) >= 0.6;
      add(figures, 'event', isRight ? 'right' : 'wrong', [digest.event]);
    }
  }
  return figures;
}

/** Over the pages with known answers, by their scorer; null where they are not at hand. */
export async function knownFigures(): Promise<Figures | null> {
  const scorer = await loadScorer();
  if (!scorer) return null;
  const judged = readPages(DEV).map(({ gold, predicted }) => judge(scorer, gold, predicted));
  const counts = countRules(judged).flatMap(({ kind, rules }) =>
    rules.map(({ rule, right, wrong }) => [keyOf(kind, rule), { right, wrong }] as const),
  );
  return new Map(counts);
}
