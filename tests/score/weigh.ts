import type { Changes, Pair } from './changes.ts';
import { cut, type Kind, type Predicted, shortOf } from './items.ts';
import { type Judgements, type Verdict, verdictsOf } from './judge.ts';

/** One line of the comparison. `weight` is above 0 where the change is for the better by gold, below 0 for the worse. */
export type Weighed = {
  sign: '+' | '-' | '~';
  kind: Kind;
  page: string;
  words: string;
  verdict: string;
  weight: number;
};

const WORTH: Record<Verdict, number> = { right: 1, optional: 0, wrong: -1 };
/** What gold and scorer know of; a change of the others is neither for the better nor for the worse. */
const SCORED: Record<Kind, readonly string[]> = {
  people: ['positions', 'roles'],
  documents: ['date', 'issuer', 'subject', 'implements'],
  targets: ['status', 'direction', 'comparator', 'period', 'indicator', 'scope', 'document'],
  tasks: ['from', 'to', 'due'],
  event: ['name', 'date'],
};

const VALUE = 60;
const CONTEXT = 20;

type Side = (kind: Kind, item: Predicted<Kind>) => { verdict: Verdict; faults: Set<string> };

function sideOf(judged: Judgements): Side {
  return (kind, item) => {
    const { faults } = judged[kind];
    const own = (faults as { attribute: string; predicted: object }[]).filter(({ predicted }) => predicted === item);
    return {
      verdict: verdictsOf(judged[kind]).get(item) ?? 'optional',
      faults: new Set(own.map(({ attribute }) => attribute)),
    };
  };
}

/** A list as its entries, what is implied as the names of those attributes. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join('; ') || 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Two values, from shortly before the place where they part. */
function contrast(old: unknown, now: unknown): string {
  const [a, b] = [inWords(old), inWords(now)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const start = a.lastIndexOf(' ', Math.max(0, same - CONTEXT)) + 1;
  const from = start > CONTEXT ? start : 0;
  const side = (text: string) => cut(`${from > 0 ? '…' : ''}${text.slice(from)}`, VALUE);
  return `${side(a)} → ${side(b)}`;
}

const facts = (item: object): Map<string, unknown> =>
  new Map(Object.entries(item).map(([name, value]) => [name, name === 'implied' ? Object.keys(value) : value]));

function changedLine({ kind, old, now, attributes }: Pair, before: Side, after: Side): Omit<Weighed, 'page'> {
  const [was, is] = [before(kind, old), after(kind, now)];
  const [olds, nows] = [facts(old), facts(now)];
  const whole = was.verdict !== is.verdict;
  let weight = whole ? WORTH[is.verdict] - WORTH[was.verdict] : 0;
  const words = attributes.map((name) => {
    const change = `${name} ${contrast(olds.get(name), nows.get(name))}`;
    if (whole || is.verdict !== 'right' || !SCORED[kind].includes(name)) return change;
    const [wasWrong, isWrong] = [was.faults.has(name), is.faults.has(name)];
    weight += Number(wasWrong) - Number(isWrong);
    return `${change} (${wasWrong === isWrong ? 'still ' : 'now '}${isWrong ? 'wrong' : 'right'})`;
  });
  // Of an item that is right before and now, its attributes are what has a verdict.
  const unmoved = is.verdict === 'right' ? '' : is.verdict;
  const verdict = whole ? `${was.verdict} → ${is.verdict}` : unmoved;
  return { sign: '~', kind, words: `${shortOf(kind, now)}: ${words.join('; ')}`, verdict, weight };
}

/** The changes of one page with what gold says of them. In: the judgements of the digest before and of that now. */
export function weigh(page: string, changes: Changes, before: Judgements, after: Judgements): Weighed[] {
  const [old, now] = [sideOf(before), sideOf(after)];
  const whole = (sign: '+' | '-', kind: Kind, item: Predicted<Kind>): Weighed => {
    const { verdict } = (sign === '+' ? now : old)(kind, item);
    const weight = sign === '+' ? WORTH[verdict] : -WORTH[verdict];
    return { sign, kind, page, words: shortOf(kind, item), verdict, weight };
  };
  return [
    ...changes.gained.map(({ kind, item }) => whole('+', kind, item)),
    ...changes.lost.map(({ kind, item }) => whole('-', kind, item)),
    ...changes.changed.map((pair) => ({ page, ...changedLine(pair, old, now) })),
  ];
}
