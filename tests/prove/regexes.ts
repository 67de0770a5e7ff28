import { writeFileSync } from 'node:fs';
import { judge, type Verdict } from '../regex/judge.ts';
import type { Pattern } from '../regex/literals.ts';
import { allPatterns, type Judged, judged, keyOf, LIST } from '../regex/patterns.ts';
import { writeSection } from '../reports/section.ts';

/**
 * Judges every regular expression of the product by recheck: literals, and those that are built at run time. Known ones
 * are taken from the list beside (`--anew`: none). Writes that list, and the figures to docs/safety.md; exit code 1 where
 * one is vulnerable or unknown.
 */
const known: Judged = process.argv.includes('--anew') ? {} : judged();
const { patterns, unseen, left } = allPatterns();
const list: Judged = {};
const open: (Pattern & Verdict)[] = [];
for (const [i, pattern] of patterns.entries()) {
  const key = keyOf(pattern);
  if (known[key]) list[key] = known[key];
  else {
    const verdict = await judge(pattern);
    if (verdict.status === 'safe') list[key] = verdict.how;
    else open.push({ ...pattern, ...verdict });
    console.log(
      `${i + 1}/${patterns.length} ${verdict.status} ${verdict.how} ${pattern.where} ${verdict.attack ?? ''}`,
    );
    if (verdict.status !== 'safe') console.log(`  /${pattern.source.slice(0, 300)}/${pattern.flags}`);
  }
  if (i % 20 === 0 || i + 1 === patterns.length) save();
}

function save(): void {
  const sorted = Object.entries({ ...known, ...list }).sort(([a], [b]) => (a < b ? -1 : 1));
  // What no source has any more goes out at the end.
  const kept = Object.keys(list).length === patterns.length ? sorted.filter(([key]) => key in list) : sorted;
  writeFileSync(LIST, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

const tally = (part: (how: string) => string): string => {
  const sums = new Map<string, number>();
  for (const how of Object.values(list)) sums.set(part(how), (sums.get(part(how)) ?? 0) + 1);
  return [...sums].map(([name, n]) => `${name} ${n}`).join(', ');
};
const rows = open.map(({ where, status, how }) => `| ${where} | ${status} | ${how} |`);
writeSection(
  'docs/safety.md',
  'Regular expressions',
  `By \`npx tsx tests/prove/regexes.ts --anew\` (in \`npm run prove\`): every literal of \`lib/\`, \`components/\` and \`entrypoints/\`, found by a parser, and every pattern that \`new RegExp\` makes while all of \`lib/\` is loaded and fixtures are read, judged by [recheck](https://makenowjust-labs.github.io/recheck/). \`npm test\` fails where one isn't in the list of those judged safe.

| patterns | safe | vulnerable | unknown | by checker | by cost |
|--:|--:|--:|--:|---|---|
| ${patterns.length} | ${Object.keys(list).length} | ${open.filter(({ status }) => status === 'vulnerable').length} | ${open.filter(({ status }) => status === 'unknown').length} | ${tally((how) => how.split(': ')[0] ?? '')} | ${tally((how) => how.split(': ')[1] ?? '')} |
${rows.length > 0 ? `\n| where | verdict | how |\n|---|---|---|\n${rows.join('\n')}\n` : ''}
Built nowhere while it was looked: ${unseen.length > 0 ? unseen.join(', ') : 'none'}. Modules that only a browser loads (their literals are judged too): ${left.length}.`,
);
if (open.length + unseen.length > 0) process.exitCode = 1;
