import type { Spread } from './stats.ts';

type Goal = { words: string; isMet: (figure: number) => boolean };

const atMost = (most: number): Goal => ({ words: `at most ${most}`, isMet: (figure) => figure <= most });
const below = (most: number): Goal => ({ words: `below ${most}`, isMet: (figure) => figure < most });
const atLeast = (least: number): Goal => ({ words: `at least ${least}`, isMet: (figure) => figure >= least });

/** What is aimed at, by the words of the row that shows what was reached. */
export const GOALS = {
  'digest / one compiled name regex': atMost(8),
  'digest / chrono-node `vi`': atMost(2),
  'digest / wink-nlp': below(1),
  'digest / compromise': below(1),
  'digest of a long page, MB of UTF-8 a second': atLeast(5),
  'a copy of 10 / one alone': atMost(1.1),
  'a copy of 100 / one alone': atMost(1.1),
  'a copy of 1,000 / one alone': atMost(1.1),
  'one construct in a sentence four times as long, a character': atMost(2),
  'one construct in a sentence / running text': atMost(8),
  'reading / Readability alone, median of pages': atMost(1),
  'reading / Readability alone, 95 % of pages': atMost(1),
  'reading and digest / Readability alone, median of pages': atMost(1),
  'reading and digest / Readability alone, 95 % of pages': atMost(1),
  'first reading and digest / Readability’s first, median of pages': atMost(1),
  'reading and digest / Defuddle, median of pages': below(1),
  'reading and digest / Defuddle, 95 % of pages': below(1),
  'click to digest / popup that shows the title': atMost(1.35),
  'key sentences, ROUGE-1 / the best of the others': atLeast(1),
  'key sentences, ROUGE-2 / the best of the others': atLeast(1),
  'key sentences, ROUGE-L / the best of the others': atLeast(1),
  'text against Readability’s suite, mean token F1': atLeast(0.98),
} as const satisfies Record<string, Goal>;

export type GoalName = keyof typeof GOALS;

/**
 * Why a goal is missed, by hand; printed under the table only while it is missed. A missed goal without a reason says
 * that none is written yet.
 */
const REASONS: Partial<Record<GoalName, string>> = {
  'digest / one compiled name regex':
    'some 450 patterns and 90 tables are asked of a page, each where its words stand: on a page of 5,000 characters some 5,800 questions to patterns, 6,900 cuts and 1,800 searches. Each grammar goes over the page once; all that is asked of places together goes over it some 41 times (“How often a text is gone over”). A quarter of the time is spent in patterns, which alone is about what the goal allows, a quarter in the engine’s own functions that look up, cut and sort, a fifth in our code, and no function takes more than a thirtieth of it (“What each rule costs”). To make a text’s words once for all rules would save an eighth at most: to make syllables takes 5 %, to look for phrases 5 %, the words of the key sentences 3 %. What would reach the goal is to ask fewer questions, which is to read less.',
  'digest / wink-nlp': 'the two cost about alike; which comes first hangs on what else the machine does.',
  'digest of a long page, MB of UTF-8 a second':
    'the same as for one regex: it alone goes over the page at some 30 MB a second, and a digest costs as much as twenty to forty of them.',
  'click to digest / popup that shows the title':
    'beside the title the click reads the page, also for what is laid out and kept from the eye, loads the rules (60 kB packed) and draws the items.',
  'digest / chrono-node `vi`':
    'chrono-node looks for dates alone; a digest looks for people, documents, targets, tasks and the event too, and ranks sentences.',
  'reading / Readability alone, median of pages':
    'Readability throws the menus of a small page away at once and has nothing left to weigh, while reading looks over the whole page for what is shown.',
  'reading / Readability alone, 95 % of pages':
    'the dearest are small pages, of which Readability throws the menus away at once and has nothing left to weigh, while reading looks over the whole page for what is shown.',
  'reading and digest / Readability alone, median of pages':
    'on a page of a few hundred words Readability takes about a millisecond, and the digest alone, which Readability has no part of, costs more than that.',
  'reading and digest / Readability alone, 95 % of pages':
    'on small pages in which much is found, the digest costs more than reading does.',
  'first reading and digest / Readability’s first, median of pages':
    'in the first call everything is compiled, and the digest has far more code and patterns than Readability.',
  'reading and digest / Defuddle, 95 % of pages':
    'on small pages in which much is found, the digest, which Defuddle has no part of, costs more than all that Defuddle does.',
  'text against Readability’s suite, mean token F1':
    'much of what is missing is meant: lists of links and of references are left out, captions are kept. Errors are a gallery taken for the text, a text that is all one `javascript:` link, lines in Chinese and Japanese too short for what counts as running text, and a listing.',
};

export type Row = { what: string; spread: Spread | number; digits?: number };

const isGoal = (what: string): what is GoalName => Object.hasOwn(GOALS, what);

const figureOf = (spread: Spread | number): number => (typeof spread === 'number' ? spread : spread.value);

function rowOf({ what, spread, digits = 2 }: Row): string {
  const value = figureOf(spread);
  const range = typeof spread === 'number' ? '' : `${spread.low.toFixed(digits)} to ${spread.high.toFixed(digits)}`;
  const goal = isGoal(what) ? GOALS[what] : null;
  const verdict = goal ? (goal.isMet(value) ? 'met' : 'MISSED') : '';
  return `| ${what} | ${value.toFixed(digits)} | ${range} | ${goal?.words ?? ''} | ${verdict} |`;
}

/** A table of figures with their goals, and under it why a goal is missed. In: rows; those with a goal bear its words. */
export function goalTable(rows: readonly Row[], head = 'figure'): string {
  const missed = rows.flatMap(({ what, spread }) =>
    isGoal(what) && !GOALS[what].isMet(figureOf(spread)) ? [what] : [],
  );
  const why = missed.map((what) => `- Missed, ${what}: ${REASONS[what] ?? 'no reason is written yet.'}`);
  const table = [`| | ${head} | middle half | goal | |`, '|---|--:|--:|---|---|', ...rows.map(rowOf)];
  return [table.join('\n'), why.join('\n')].filter(Boolean).join('\n\n');
}

const VERDICT = /^\| (?<what>[^|]+) \| (?<figure>[^|]+) \| [^|]* \| (?<goal>[^|]+) \| (?<verdict>met|MISSED) \|$/;

/** Every row of a report that has a goal, with the section that it stands in, as one table. In: the report's text. */
export function allGoals(report: string): string {
  const rows: string[] = [];
  let section = '';
  for (const line of report.split('\n')) {
    section = /^## (.+)/.exec(line)?.[1] ?? section;
    const { what, figure, goal, verdict } = VERDICT.exec(line)?.groups ?? {};
    if (section !== OVERVIEW && what && figure)
      rows.push(`| ${what} | ${figure} | ${goal} | ${verdict} | ${section} |`);
  }
  return ['| | figure | goal | | section |', '|---|--:|---|---|---|', ...rows].join('\n');
}

/** The section that shows all goals. */
export const OVERVIEW = 'All goals';
