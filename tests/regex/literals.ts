import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@babel/parser';

/** A pattern of the product, and where it stands. */
export type Pattern = { source: string; flags: string; where: string };
/** The patterns that a file writes down, and the places where it builds others. */
export type Written = { literals: Pattern[]; builds: string[] };

const FOLDERS = ['lib', 'components', 'entrypoints'];

/** The product's sources under a folder. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

type Node = { type: string; loc?: { start: { line: number } } } & Record<string, unknown>;
const isNode = (part: unknown): part is Node => typeof (part as Node | null)?.type === 'string';

function* nodesIn(part: unknown): Generator<Node> {
  if (Array.isArray(part)) for (const one of part) yield* nodesIn(one);
  if (!isNode(part)) return;
  yield part;
  for (const child of Object.values(part)) if (typeof child === 'object') yield* nodesIn(child);
}

const buildsPattern = ({ type, callee }: Node): boolean =>
  (type === 'NewExpression' || type === 'CallExpression') && (callee as { name?: string }).name === 'RegExp';

/** What a TypeScript source holds. In: its text, and the name that it goes by. Throws where it can't be parsed. */
export function patternsOf(code: string, file: string): Written {
  const written: Written = { literals: [], builds: [] };
  const { program } = parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'] });
  for (const node of nodesIn(program)) {
    const where = `${file}:${node.loc?.start.line}`;
    if (node.type === 'RegExpLiteral')
      written.literals.push({ source: String(node.pattern), flags: String(node.flags), where });
    if (buildsPattern(node)) written.builds.push(where);
  }
  return written;
}

/** What all of the product's sources hold. */
export function patternsWritten(): Written {
  const all = FOLDERS.flatMap(sourcesIn).map((file) => patternsOf(readFileSync(file, 'utf8'), file));
  return { literals: all.flatMap(({ literals }) => literals), builds: all.flatMap(({ builds }) => builds) };
}
