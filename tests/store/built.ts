import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
export type Build = keyof typeof BUILDS;
export const BOTH = Object.keys(BUILDS) as Build[];

/** A built file's text. Throws where it isn't there: the checks stand on a build. */
export const readBuilt = (build: Build, file: string): string => readFileSync(join(BUILDS[build], file), 'utf8');

/** Every file of a build, as paths inside it. */
export const filesOf = (build: Build): string[] =>
  readdirSync(BUILDS[build], { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(BUILDS[build], join(entry.parentPath, entry.name)));

/** A file's bytes by gzip itself: Node's zlib is Chromium's, tuned for speed, and packs a two-hundredth worse. */
const gzip = (file: string): number => execFileSync('gzip', ['-9'], { input: readFileSync(file) }).length;

/** Bytes of the files together, each gzipped on its own. */
export const gzipped = (build: Build, files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzip(join(BUILDS[build], file)), 0);

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s{0,5}["'](\.{1,2}\/[^"']{1,200})["']/g;
const DYNAMIC_IMPORT = /\bimport\(\s{0,5}["'`](\.{1,2}\/[^"'`]{1,200})["'`]\s{0,5}\)/g;

const targets = (build: Build, file: string, form: RegExp): string[] =>
  [...readBuilt(build, file).matchAll(form)].map(([, path = '']) => join(dirname(file), path));

/** The scripts and styles that a page loads before its own code asks for more. */
export function firstLoad(build: Build, page: string): Set<string> {
  const html = readBuilt(build, page);
  const named = [...html.matchAll(/(?:src|href)="([^"]{1,200}\.(?:js|css))"/g)];
  return withImports(
    build,
    named.map(([, path = '']) => path.replace(/^\//, '')),
  );
}

function withImports(build: Build, files: string[]): Set<string> {
  const loaded = new Set<string>();
  const visit = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    if (file.endsWith('.js')) targets(build, file, STATIC_IMPORT).forEach(visit);
  };
  files.forEach(visit);
  return loaded;
}

/** What a page loads later, one set of files for each dynamic import, without what is there already. */
export function laterLoads(build: Build, page: string): Map<string, Set<string>> {
  const first = firstLoad(build, page);
  const asked = [...first]
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => targets(build, file, DYNAMIC_IMPORT));
  return new Map(
    [...new Set(asked)].map((file) => [
      file,
      new Set([...withImports(build, [file])].filter((one) => !first.has(one))),
    ]),
  );
}
