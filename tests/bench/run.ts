import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeSection } from '../reports/section.ts';
import { allGoals, OVERVIEW } from './goals.ts';
import { machine } from './machine.ts';

/** The parts, in their order. The last is for those who ask for it: it fills a library with ten thousand pages. */
const PARTS: Readonly<Record<string, string>> = {
  peers: 'peers.ts',
  length: 'length.ts',
  repeated: 'repeated/run.ts',
  rules: 'rules/run.ts',
  memory: 'memory/run.ts',
  pages: 'page/run.ts',
  click: 'click/run.ts',
  sizes: 'sizes/run.ts',
  summary: 'summary.ts',
  suite: 'suite.ts',
  library: 'library/run.ts',
};
const ON_REQUEST = new Set(['library']);
const REPORT = 'docs/performance.md';

const USAGE = `usage: npm run bench -- [PART…] [PATH…]
  PART  ${Object.keys(PARTS).join(', ')}; without one all but ${[...ON_REQUEST].join(', ')}
  PATH  texts (.txt, .jsonl), pages (.html) or folders of them; without one those at hand
  Parts that need the built extension say so: npm run build, npm run zip. Writes ${REPORT}.`;

function overview(): void {
  const report = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  writeSection(
    REPORT,
    OVERVIEW,
    `Every figure of the sections below that has a goal. Parts that were measured alone have the figures of their own run.

${allGoals(report)}`,
  );
}

/** Each part runs in a process of its own, so that none is warmed up, or left short of memory, by another. */
function main(given: readonly string[]): number {
  if (given.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const paths = given.filter((word) => !Object.hasOwn(PARTS, word));
  const named = given.filter((word) => Object.hasOwn(PARTS, word));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`neither a part nor a path: ${missing.join(', ')}\n${USAGE}`);
    return 2;
  }
  const parts = named.length > 0 ? named : Object.keys(PARTS).filter((part) => !ON_REQUEST.has(part));
  // The library has a report of its own.
  const isReported = parts.some((part) => part !== 'library');
  // Figures of two machines are never in one report but where a part is asked for.
  if (given.length === 0) rmSync(REPORT, { force: true });
  if (isReported) {
    writeSection(REPORT, 'Machine and versions', machine());
    // Before the others, so that it stands before them in a report that is new.
    overview();
  }
  const failed = parts.filter((part) => {
    const script = `tests/bench/${PARTS[part]}`;
    const own = part === 'library' ? [] : paths;
    return spawnSync(process.execPath, [...process.execArgv, script, ...own], { stdio: 'inherit' }).status !== 0;
  });
  if (isReported) overview();
  for (const part of failed) console.error(`bench: ${part} failed`);
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
