import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

/** How an import comes: with the file, on demand by `import()`, or not at all (a type, which the compiler erases). */
type How = 'static' | 'later' | 'erased';
/** Where it leads: a file of the project, the name of a package, or COMPUTED. */
export type Import = { to: string; how: How };
export type Graph = ReadonlyMap<string, readonly Import[]>;
/** What an `import()` loads that names it by no literal. */
export const COMPUTED = 'computed';

/** The project's own code: what is built, and the command line. */
const FOLDERS = ['lib', 'components', 'entrypoints'];

const sourceFiles = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** What a file imports or hands on. In: its path in the project, and its text. Throws where the text is no TypeScript. */
export function importsOf(path: string, code: string): Import[] {
  const { module, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imported = module.staticImports.map(({ moduleRequest, entries }): [string, How] => [
    moduleRequest.value,
    entries.length > 0 && entries.every(({ isType }) => isType) ? 'erased' : 'static',
  ]);
  const handedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }): [string, How][] =>
      moduleRequest ? [[moduleRequest.value, isType ? 'erased' : 'static']] : [],
    );
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }): [string, How] => [
    /^'([^']{1,200})'$/.exec(code.slice(start, end))?.[1] ?? COMPUTED,
    'later',
  ]);
  return [...imported, ...handedOn, ...later].map(([name, how]) => ({
    to: name.startsWith('.') ? join(dirname(path), name) : packageOf(name),
    how,
  }));
}

export const readGraph = (): Graph =>
  new Map(sourceFiles().map((path) => [path, importsOf(path, readFileSync(path, 'utf8'))]));

/** All that is loaded with a file, itself included. */
export function loadedWith(graph: Graph, from: string): Set<string> {
  const all = new Set([from]);
  for (const path of all) for (const { to, how } of graph.get(path) ?? []) if (how === 'static') all.add(to);
  return all;
}

/** The files that load themselves, by way of others. */
export const circular = (graph: Graph): string[] =>
  [...graph].flatMap(([path, imports]) =>
    imports.some(({ to, how }) => how === 'static' && loadedWith(graph, to).has(path)) ? [path] : [],
  );
