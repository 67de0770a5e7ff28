import type { MutantResult } from '@stryker-mutator/api/core';
import { LEAST, mutantsOf } from '../mutation/options.ts';
import { type Counts, countsOf, intervalOf, scoreOf } from '../mutation/score.ts';
import { writeSection } from '../reports/section.ts';

/**
 * Puts every mutant that Stryker knows into the grammar and the rules, and says how many the tests notice. What was found
 * for code and tests that have not changed since is taken over, so that a run that was stopped goes on part by part. With
 * `--sample 6` six mutants of a hundred are tried, the same in each run, in one go.
 */
const [option, given] = process.argv.slice(2);
const sample = option === '--sample' ? Number(given) : null;
if (sample !== null) process.env.MUTATION_SAMPLE = String(sample);

const ROOMS = ['lib/grammar', 'lib/extract'];
const PARTS = ['documents', 'event', 'people', 'summary', 'targets', 'tasks'].map((name) => `lib/extract/${name}`);

const mutants: MutantResult[] = [];
if (sample === null) for (const part of ['lib/grammar', ...PARTS]) mutants.push(...(await mutantsOf(part, true)));
else mutants.push(...(await mutantsOf('lib/{grammar,extract}')));

const triedOf = ({ killed, timeout, survived, uncovered }: Counts) => killed + timeout + survived + uncovered;
const among = (path: string) => countsOf(mutants.filter(({ fileName }) => fileName.includes(`${path}/`)));
const rowOf = (folder: string) => {
  const counts = among(folder);
  const { killed, timeout, survived, uncovered, leftOut } = counts;
  const score = `${scoreOf(counts).toFixed(1)} %`;
  const within =
    sample === null
      ? ''
      : ` (${intervalOf(counts)
          .map((one) => one.toFixed(0))
          .join('–')})`;
  return `| \`${folder}/\` | ${[killed, timeout, survived, uncovered, leftOut, score + within].join(' | ')} |`;
};

const kinds = [...new Set(mutants.map(({ mutatorName }) => mutatorName))]
  .map((name) => ({ name, counts: countsOf(mutants.filter(({ mutatorName }) => mutatorName === name)) }))
  .map(({ name, counts }) => ({ name, tried: triedOf(counts), unnoticed: counts.survived + counts.uncovered }))
  .filter(({ unnoticed }) => unnoticed > 0)
  .sort((a, b) => b.unnoticed - a.unnoticed);

const COMMAND = 'npx tsx tests/prove/mutation.ts';
const how =
  sample === null
    ? `\`${COMMAND}\`, part of \`npm run prove\`:`
    : `\`${COMMAND} --sample ${sample}\`, ${sample} mutants of a hundred, always the same, with the 95 % interval of each score in brackets; \`${COMMAND}\`, part of \`npm run prove\`, tries them all.`;

writeSection(
  'docs/safety.md',
  'Mutants of the rules',
  `${how} Stryker changes the grammar and the rules in one place at a time, and a test has to notice. The tests are those of \`tests/grammar/\`, \`tests/extract/\`, \`tests/lines/\` and \`tests/own/\`, with properties on few cases and one seed; nothing outside of the repository is asked. At least ${LEAST} of a hundred are wanted in either room.

| | noticed by a test | by an endless loop | unnoticed | reached by no test | left out | score |
|---|---|---|---|---|---|---|
${[...ROOMS, ...PARTS].map(rowOf).join('\n')}

Left out is what runs only while a module is loaded: patterns, lists of words and the tables built of them, which the tests in \`tests/lexicon/\` go over row by row. No kind of mutant, no file and no line is left out otherwise. What goes unnoticed, by Stryker's kinds:

| kind | tried | unnoticed |
|---|---|---|
${kinds.map(({ name, tried, unnoticed }) => `| ${name} | ${tried} | ${unnoticed} |`).join('\n')}

Some of these change nothing that a page could show: a bound one further where a list or a text ends anyway, a \`?.\` or a \`?? ''\` that the compiler asks for, an anchor in a pattern that is asked of a single word, a gate before a pattern that would decide alike.`,
);

const short = ROOMS.filter((room) => scoreOf(among(room)) < LEAST);
if (short.length && sample === null) {
  console.error(`fewer than ${LEAST} % of the mutants are noticed in ${short.join(', ')}`);
  process.exitCode = 1;
}
