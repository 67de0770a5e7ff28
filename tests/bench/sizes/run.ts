import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeSection } from '../../reports/section.ts';
import { BUILDS, filesOf, firstLoad, gzipped, laterLoads, readBuilt } from '../../store/built.ts';
import { versionOf } from '../machine.ts';
import { PUBLISHED } from './published.ts';

/** How large our packages are, beside what well-known clippers are made of. Needs `npm run zip`. Writes its section. */
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;

/** The libraries at the core of clippers, as they are published for browsers. */
const CORES = [
  { what: 'Defuddle, which Obsidian Web Clipper reads with', name: 'defuddle', file: 'dist/index.js' },
  { what: 'Defuddle with Markdown and formulas', name: 'defuddle', file: 'dist/index.full.js' },
  { what: 'Readability, not minified', name: '@mozilla/readability', file: 'Readability.js' },
] as const;

const packages = (): string[][] =>
  readdirSync('.output')
    .filter((name) => /-(?:chrome|firefox)\.zip$/.test(name))
    .map((name) => [`package ${name}`, '', kB(readFileSync(join('.output', name)).length)]);

function ownRows(): string[][] {
  const build = 'chrome';
  const bytes = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + Buffer.byteLength(readBuilt(build, file)), 0);
  const row = (what: string, files: Iterable<string>): string[] => [what, kB(bytes(files)), kB(gzipped(build, files))];
  const all = filesOf(build).filter((file) => /\.m?js$/.test(file));
  const first = [...firstLoad(build, 'popup.html')].filter((file) => file.endsWith('.js'));
  const needed = [...laterLoads(build, 'popup.html')]
    .filter(([file]) => /chunks.(?:view|engine|article-of|digest-of)-/.test(file))
    .flatMap(([, files]) => [...files].filter((file) => file.endsWith('.js')));
  return [
    row(`all scripts, ${all.length} files`, all),
    row(
      'of them the libraries that read PDF (pdf.js)',
      all.filter((file) => file.endsWith('.mjs')),
    ),
    row(
      'of them what writes Word and Excel files',
      all.filter((file) => /chunks.(?:word|excel)-/.test(file)),
    ),
    ['what stands in a page that isn’t clicked on', '0', '0'],
    row('what a click puts into the page (`collect.js`)', ['collect.js']),
    row('what the popup’s page loads first', first),
    row('all scripts from the click to the items', new Set(['collect.js', ...first, ...needed])),
  ];
}

const coreRow = ({ what, name, file }: (typeof CORES)[number]): string[] => {
  const content = readFileSync(join('node_modules', name, file));
  const packed = gzipSync(content, { level: 9 }).length;
  return [what, kB(content.length), kB(packed), `npm, ${name} ${versionOf(name)}, \`${file}\`, measured here`];
};

const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

if (!existsSync(BUILDS.chrome) || packages().length === 0)
  console.log('bench, sizes: skipped, the packages are not here (npm run zip)');
else
  writeSection(
    'docs/performance.md',
    'Sizes',
    `Written by \`npm run bench -- sizes\`.

| Trích Yếu (scripts of the build for Chrome) | as it is | packed |
|---|--:|--:|
${table([...ownRows(), ...packages()])}

Others: what well-known clippers are made of, since their packages in the stores can't be measured without the network.

| others | as it is | packed | source |
|---|--:|--:|---|
${table([...CORES.map(coreRow), ...PUBLISHED.map(({ what, size, source }) => [what, size, '', source])])}`,
  );
