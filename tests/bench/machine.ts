import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { findBrowsers } from '../../.ci/browsers.mjs';

const PACKAGES = [
  '@mozilla/readability',
  'chrono-node',
  'compromise',
  'defuddle',
  'lexrank.js',
  'puppeteer-core',
  'textrank',
  'wink-eng-lite-web-model',
  'wink-nlp',
];

export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

const browserVersion = (executable: string): string =>
  spawnSync(executable, ['--version'], { encoding: 'utf8' }).stdout.trim().split('\n').at(-1) ?? '';

/** What the figures were measured on, as lines of a report. */
export function machine(): string {
  const all = cpus();
  const browsers = Object.values(findBrowsers()).filter((executable) => executable !== null);
  return [
    `- ${all.length} × ${all[0]?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${type()} ${release()}; ${(loadavg()[0] ?? 0).toFixed(1)} processes at work when the run began`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}`,
    `- ${browsers.length > 0 ? browsers.map(browserVersion).join(', ') : 'no browser'}`,
    `- ${PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
  ].join('\n');
}
