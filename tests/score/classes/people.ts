import { shortOf } from '../items.ts';
import type { Fault } from '../judge.ts';
import { quoteOf } from '../place.ts';
import type { Scorer } from '../scorer.ts';
import { isPart, share } from '../words.ts';
import { arrow, type Classify, type Finding } from './finding.ts';

type Lists = { missing: string[]; spurious: string[] };

function apart(gold: readonly string[] | undefined, predicted: readonly string[], { fold }: Scorer): Lists {
  const without = (list: readonly string[], other: readonly string[]) => {
    const known = new Set(other.map(fold));
    return list.filter((entry) => !known.has(fold(entry)));
  };
  return { missing: without(gold ?? [], predicted), spurious: without(predicted, gold ?? []) };
}

function positionClass(gold: string, predicted: string, { fold }: Scorer): string | null {
  if (share(fold, predicted, gold) === 1) return 'cut short';
  if (share(fold, gold, predicted) === 1) return 'too long';
  return share(fold, gold, predicted) >= 0.5 ? 'in other words' : null;
}

/** Each missing position with the predicted one that stands for it, then what is left on either side. */
function positions({ missing, spurious }: Lists, scorer: Scorer): { name: string; note: string }[] {
  const left = [...spurious];
  const found = missing.map((gold) => {
    const at = left.findIndex((predicted) => positionClass(gold, predicted, scorer));
    const [predicted] = at < 0 ? [] : left.splice(at, 1);
    const name = (predicted && positionClass(gold, predicted, scorer)) ?? 'missing';
    return { name, note: arrow(gold, predicted) };
  });
  return [...found, ...left.map((predicted) => ({ name: 'spurious', note: arrow(null, predicted) }))];
}

function roles({ missing, spurious }: Lists): { name: string; note: string }[] {
  const all = Array.from({ length: Math.max(missing.length, spurious.length) }, (_, i) =>
    arrow(missing[i], spurious[i]),
  );
  return all.map((name) => ({ name, note: '' }));
}

function listFindings({ attribute, gold, predicted }: Fault<'people'>, scorer: Scorer): Finding[] {
  const isRoles = attribute === 'roles';
  const lists = isRoles
    ? apart(gold.roles, predicted.roles, scorer)
    : apart(gold.positions, predicted.positions, scorer);
  const item = isRoles ? shortOf('people', gold) : gold.name;
  return (isRoles ? roles(lists) : positions(lists, scorer)).map((found) => ({
    ...found,
    group: attribute,
    rule: predicted.rule,
    item,
  }));
}

export const classifyPeople: Classify<'people'> = ({ missed, wrong, faults }, text, scorer) => {
  const alike = (a: string, b: string) => isPart(scorer.fold, a, b) || isPart(scorer.fold, b, a);
  const missedOnes = missed.map((gold): Finding => {
    const near = wrong.find(({ name }) => alike(name, gold.name));
    const name = near ? 'name cut or too long' : 'name missed';
    const note = near ? shortOf('people', near) : quoteOf(text, gold.name);
    return { group: 'missed', name, rule: near?.rule ?? null, item: shortOf('people', gold), note };
  });
  const falseOnes = wrong.map((item): Finding => {
    const near = missed.find(({ name }) => alike(name, item.name));
    const name = near ? 'name cut or too long' : 'not a person of gold';
    const note = near ? `gold: ${near.name}` : quoteOf(text, item.name);
    return { group: 'false', name, rule: item.rule, item: shortOf('people', item), note };
  });
  return [...missedOnes, ...falseOnes, ...faults.flatMap((fault) => listFindings(fault, scorer))];
};
