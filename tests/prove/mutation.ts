import type { MutantResult } from '@stryker-mutator/api/core';
import { LEAST, mutantsOf } from '../mutation/options.ts';
import { type Counts, countsOf, scoreOf } from '../mutation/score.ts';
import { writeSection } from '../reports/section.ts';

/**
 * Puts every mutant that Stryker knows into the grammar and the rules, and says how many the tests notice. What was found
 * for code and tests that have not changed since is taken over, so that a run that was stopped goes on part by part.
 */
const PARTS = [
  'lib/grammar',
  ...['documents', 'event', 'people', 'summary', 'targets', 'tasks'].map((name) => `lib/extract/${name}`),
];

const of = new Map<string, MutantResult[]>();
for (const part of PARTS) of.set(part, await mutantsOf(part, true));

const all = (folder: string) => [...of].flatMap(([part, mutants]) => (part.startsWith(folder) ? mutants : []));
const row = (name: string, { killed, timeout, survived, uncovered, leftOut }: Counts, score: number) =>
  `| ${name} | ${killed} | ${timeout} | ${survived} | ${uncovered} | ${leftOut} | ${score.toFixed(1)} % |`;
const rows = ['lib/grammar', 'lib/extract', ...PARTS.slice(1)].map((folder) => {
  const counts = countsOf(all(folder));
  return row(`\`${folder}/\``, counts, scoreOf(counts));
});

const kinds = [...new Set(all('lib/').map(({ mutatorName }) => mutatorName))]
  .map((name) => ({ name, counts: countsOf(all('lib/').filter(({ mutatorName }) => mutatorName === name)) }))
  .filter(({ counts }) => counts.survived + counts.uncovered > 0)
  .sort((a, b) => b.counts.survived + b.counts.uncovered - a.counts.survived - a.counts.uncovered);

writeSection(
  'docs/safety.md',
  'Mutants of the rules',
  `\`npx tsx tests/prove/mutation.ts\`, part of \`npm run prove\`: Stryker changes the grammar and the rules in one place at a time, and a test has to notice. The tests are those of \`tests/grammar/\`, \`tests/extract/\` and \`tests/lines/\`, with properties on few cases and one seed; nothing outside of the repository is asked. Of a hundred mutants that are tried, at least ${LEAST} are to be noticed in either room.

| | noticed by a test | by an endless loop | unnoticed | reached by no test | left out | score |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Left out is what runs only while a module is loaded: patterns, lists of words and the tables built of them, which the tests in \`tests/lexicon/\` go over row by row. No kind of mutant, no file and no line is left out otherwise. What goes unnoticed, by Stryker's kinds:

| kind | tried | unnoticed or reached by no test |
|---|---|---|
${kinds.map(({ name, counts }) => `| ${name} | ${counts.killed + counts.timeout + counts.survived + counts.uncovered} | ${counts.survived + counts.uncovered} |`).join('\n')}`,
);

for (const folder of ['lib/grammar', 'lib/extract']) if (scoreOf(countsOf(all(folder))) < LEAST) process.exitCode = 1;
