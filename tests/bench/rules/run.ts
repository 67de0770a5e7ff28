import { writeSection } from '../../reports/section.ts';
import { pagesOfText, type Text, textsAtHand } from '../inputs.ts';
import { timesOf } from '../rounds.ts';
import { median } from '../stats.ts';
import { passesOf } from './passes.ts';
import { passesTables } from './passes-tables.ts';
import { costsOf, type PartCost, type Profiled, profile } from './profile.ts';

/**
 * What each step of a digest and each file of rules costs, by a sampling profile over all texts, and how each step grows
 * from one copy of a page to a hundred. In: texts by path. Writes its sections of docs/performance.md.
 */
const LENGTH = 5000;
const COPIES = 100;
const SHOWN = 25;
const WARM_UP_PASSES = 3;
/** Characters to be read under the profiler. */
const PROFILED = 3e6;

/** The digest is loaded within the profile, so that its patterns are known by name. */
async function profileOf(texts: readonly Text[]): Promise<Profiled> {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  const readAll = (digest: (text: string) => unknown, passes: number): void => {
    for (let pass = 0; pass < passes; pass += 1) for (const { text } of texts) digest(text);
  };
  return profile(
    async () => {
      const { wholeDigest } = await import('../whole.ts');
      readAll(wholeDigest, WARM_UP_PASSES);
      return wholeDigest;
    },
    (wholeDigest) => readAll(wholeDigest, Math.max(1, Math.round(PROFILED / size))),
  );
}

const cells = (all: readonly string[]): string => `| ${all.join(' | ')} |`;
const head = (part: string): string =>
  `${cells([part, 'itself, %', 'of it patterns, %', 'with what it calls, %'])}\n|---|--:|--:|--:|`;
const percent = (count: number, samples: number): string => ((100 * count) / samples).toFixed(1);
const rowOf = ({ part, own, patterns, whole }: PartCost, samples: number): string =>
  cells([`\`${part}\``, percent(own, samples), percent(patterns, samples), percent(whole, samples)]);

function filesTable(profiled: Profiled): string {
  const { samples, collecting, elsewhere, parts } = costsOf(profiled);
  const rest = parts.slice(SHOWN);
  const sum = (of: 'own' | 'patterns'): string =>
    percent(
      rest.reduce((total, part) => total + part[of], 0),
      samples,
    );
  return [
    head('file'),
    ...parts.slice(0, SHOWN).map((part) => rowOf(part, samples)),
    cells([`the other ${rest.length} files`, sum('own'), sum('patterns'), '']),
    cells(['collecting garbage', percent(collecting, samples), '', '']),
    cells(['elsewhere', percent(elsewhere, samples), '', '']),
  ].join('\n');
}

/** By folder of rules, and by folder of `lib/` for the rest. */
function foldersTable(profiled: Profiled): string {
  const { samples, parts } = costsOf(profiled, (file) => `${/^lib\/(?:extract\/)?[^/]+/.exec(file)?.[0] ?? file}/`);
  return [head('folder'), ...parts.map((part) => rowOf(part, samples))].join('\n');
}

async function stepsTable(text: string): Promise<string> {
  const { stepsOf } = await import('./steps.ts');
  const many = Array.from({ length: COPIES }, () => text).join('\n');
  const small = timesOf(stepsOf(text), { warmUp: 100, count: 40 });
  const large = timesOf(stepsOf(many), { warmUp: 2, count: 5 });
  const medians = [...small].map(([name, times]) => [name, median(times)] as const);
  const whole = medians.reduce((sum, [, time]) => sum + time, 0);
  const rows = medians.map(([name, time]) => {
    const grown = median(large.get(name) ?? []) / time / COPIES;
    return `| ${name} | ${((100 * time) / whole).toFixed(0)} | ${grown.toFixed(2)} |`;
  });
  return [`| step | share of the time, % | a copy of ${COPIES} / one alone |`, '|---|--:|--:|', ...rows].join('\n');
}

const texts = textsAtHand();
const [page] = pagesOfText(texts, LENGTH, 1);
if (!page) console.log('bench, what each rule costs: skipped, no text is here');
else {
  // First, so that nothing has been compiled before.
  const profiled = await profileOf(texts);
  writeSection(
    'docs/performance.md',
    'What each step costs',
    `Written by \`npm run bench -- rules\`: each step by itself on a page of ${page.text.length} characters, given what the steps before it found.

${await stepsTable(page.text)}`,
  );
  writeSection(
    'docs/performance.md',
    'What each rule costs',
    `Written by \`npm run bench -- rules\`: V8's sampling profiler over the warm digests of ${texts.length} texts, ${costsOf(profiled).samples} samples. “Itself” is the time in the own functions of a file or folder, in the engine's functions that they call, and in their patterns; “with what it calls” adds the files below it, so that this column doesn't sum up: a rule's folder with what it calls is what the rule costs.

By folder:

${foldersTable(profiled)}

By file, the ${SHOWN} dearest:

${filesTable(profiled)}`,
  );
  const { wholeDigest } = await import('../whole.ts');
  const passes = passesOf(
    () => {
      for (const { text } of texts) wholeDigest(text);
    },
    texts.reduce((sum, { text }) => sum + text.length, 0),
  );
  writeSection(
    'docs/performance.md',
    'How often a text is gone over',
    `Written by \`npm run bench -- rules\`: over ${texts.length} texts, the characters that each built-in function goes through, over those of the texts; a pattern goes to the end of what it finds, to the text's if it finds nothing, and no further than its place if it is asked of one place. What a rule looks at by single characters is not in it.

${passesTables(passes)}

Each grammar goes over a page once: names, offices, kinds of document, quantities, periods (in sentences with figures), sentences, days, months and years, the words of the key sentences. To make the text takes five more (what has no width, other blanks, look-alike letters, old tone marks, words with i for y), and whether it is a law's, a gazette's or a record's is asked of its head, or of all of it, once each. What is beyond one is said of a place: the words before a name or behind it, up to a limit of its own, which overlap where names stand close.`,
  );
}
