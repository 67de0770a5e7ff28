import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bundled } from './bundled.ts';
import { termsAsPublished } from './published-terms.ts';

/** Code of others: whose, the version where it is known, what it came in (null: by itself), and its terms. */
export type Part = { name: string; version: string | null; within: string | null; terms: string };

const FOLDER = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))/;

/** What bundlers leave in a published file to say whose code follows: `// node_modules/nanoid/…`, `// \0rolldown/…`. */
const MARK = /^\/\/ (?:\\0|node_modules\/)((?:@[^/@+]+[/+])?[^/@]+)/gm;

/** Whose the sources are that a published file was made of, by its source map; `external/` is pdf.js's own word. */
const SOURCE = /\/(?:node_modules\/((?:@[^/]+\/)?[^/]+)|(external\/[^/]+)|(webpack)\/)/;

/** Code that a package holds without a mark. */
const UNMARKED: Record<string, readonly string[]> = { docx: ['events', 'stream-browserify'] };

function namedIn(file: string): string[] {
  const marks = [...readFileSync(file, 'utf8').matchAll(MARK)].map(([, name = '']) => name.replace('+', '/'));
  const map = `${file.replace('.min.', '.')}.map`;
  if (!existsSync(map)) return marks;
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  const found = sources.map((source) => SOURCE.exec(source)?.slice(1).find(Boolean) ?? '');
  return [...marks, ...found.filter(Boolean)];
}

function termsIn(folder: string): string | null {
  const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[cs]e(?:\.|$)/i.test(one)) : undefined;
  return file ? readFileSync(join(folder, file), 'utf8') : null;
}

function known(name: string, ...places: (string | null)[]): string {
  const terms = termsAsPublished(name) ?? places.find((one) => one !== null);
  if (!terms) throw new Error(`No terms of ${name} are known: add them to .ci/packaging/published-terms.ts`);
  return terms;
}

function partsOfPackage(folder: string, name: string, files: readonly string[]): Part[] {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const beside = (part: string): string => join(name.includes('/') ? dirname(dirname(folder)) : dirname(folder), part);
  /** pdf.js has the terms of its own ports of decoders beside the decoders, which aren't bundled. */
  const external = (part: string): string | null =>
    part.startsWith('external/')
      ? readFileSync(join(folder, 'wasm', `LICENSE_PDFJS_${part.slice(9).toUpperCase()}`), 'utf8')
      : null;
  const held = new Set([...files.flatMap(namedIn), ...(UNMARKED[name] ?? [])]);
  return [
    { name, version, within: null, terms: known(name, termsIn(folder)) },
    ...[...held].map((part) => ({
      name: part.replace('external/', ''),
      version: null,
      within: name,
      terms: known(part, external(part), termsIn(join(folder, 'node_modules', part)), termsIn(beside(part))),
    })),
  ];
}

/** Everybody whose code is in what is built, in the order of their names. */
export function partsOf({ files, made }: Bundled): Part[] {
  const packages = new Map<string, { name: string; files: string[] }>();
  for (const file of files) {
    const [, folder = '', name = ''] = FOLDER.exec(file) ?? [];
    const entry = packages.get(folder) ?? { name: name.replace('\\', '/'), files: [] };
    packages.set(folder, { ...entry, files: [...entry.files, file] });
  }
  const parts: Part[] = [...made].map((name) => ({ name, version: null, within: null, terms: known(name) }));
  for (const [folder, { name, files: own }] of packages) parts.push(...partsOfPackage(folder, name, own));
  return parts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ name, within }: Part): string => `${name.replace('@', '')} ${within ?? ''}`;
