import * as v from 'valibot';
import { type FileHead, type FilePage, FORMAT, FORMAT_VERSION } from './file-format.ts';
import { headSchema, joinSchema, pageSchema } from './file-schema.ts';
import { ImportError, type ImportProblem } from './import-error.ts';
import type { Line } from './lines.ts';
import { pageOf } from './mention.ts';
import { misplaced } from './spans.ts';
import type { Join } from './types.ts';

/** Names that mean something to JavaScript's objects; written with escapes they would pass a search for them. */
const SUSPECT = /__proto__|constructor|prototype|\\u00/i;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const TYPES = new Set([
  'number',
  'string',
  'boolean',
  'array',
  'strict_object',
  'object',
  'record',
  'strict_tuple',
  'null',
]);

/** The head of a file. Throws ImportError where it is none of ours, or of a newer version. */
export function checkHead({ number, text }: Line): FileHead {
  const head = v.safeParse(headSchema, parsed({ number, text }, 'format'));
  if (!head.success || head.output.format !== FORMAT) throw new ImportError('format', number);
  if (head.output.version > FORMAT_VERSION) throw new ImportError('newer', number);
  if (head.output.version < 1) throw new ImportError('format', number);
  return head.output;
}

/** A page of the file, as it stands there. Throws ImportError with the first place that is wrong. */
export function checkPage(line: Line): FilePage {
  const page: FilePage = checked(pageSchema, line);
  for (const [i, { article, digest }] of page.versions.entries()) {
    const path = misplaced(article, digest);
    if (path !== null) throw new ImportError('span', line.number, `versions[${i}].digest.${path}`);
  }
  return page;
}

/** A join of people on pages of the file. Throws ImportError as above, and where it names a page that isn't there. */
export function checkJoin(line: Line, pages: ReadonlySet<number>): Join {
  const join: Join = checked(joinSchema, line);
  const stray = join.pages.findIndex((mention) => !pages.has(pageOf(mention)));
  if (stray >= 0) throw new ImportError('page', line.number, `pages[${stray}]`);
  return join;
}

/** What a line holds, as it stands there. */
function checked<Schema extends v.GenericSchema>(schema: Schema, { number, text }: Line): v.InferOutput<Schema> {
  const written = parsed({ number, text }, 'json');
  const name = SUSPECT.test(text) ? forbidden(written, number) : null;
  if (name !== null) throw new ImportError('unknown', number, name);
  const { issues } = v.safeParse(schema, written, { abortEarly: true });
  const [issue] = issues ?? [];
  if (issue) throw new ImportError(problemOf(issue), number, pathOf(issue), expectedOf(issue));
  return written as v.InferOutput<Schema>;
}

function parsed({ number, text }: Line, problem: ImportProblem): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError(problem, number);
  }
}

/** As below; what is nested so deep that it can't be looked through is none of ours. */
function forbidden(written: unknown, number: number): string | null {
  try {
    return forbiddenIn(written, '');
  } catch {
    throw new ImportError('json', number);
  }
}

/** Where an object has a member by such a name; null where none has. */
function forbiddenIn(part: unknown, path: string): string | null {
  if (typeof part !== 'object' || part === null) return null;
  for (const [name, value] of Object.entries(part)) {
    const here = Array.isArray(part) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
    if (!Array.isArray(part) && FORBIDDEN.has(name)) return here;
    const found = forbiddenIn(value, here);
    if (found !== null) return found;
  }
  return null;
}

type Issue = v.BaseIssue<unknown>;

const pathOf = ({ path }: Issue): string =>
  (path ?? []).reduce((said, { key }) => {
    if (typeof key === 'number') return `${said}[${key}]`;
    return said ? `${said}.${String(key)}` : String(key);
  }, '');

function problemOf({ kind, type, expected, received }: Issue): ImportProblem {
  if (expected === 'never') return 'unknown';
  if (received === 'undefined') return 'missing';
  return kind === 'schema' && TYPES.has(type) ? 'type' : 'value';
}

/** What stands in the place of a wrong type: valibot names it as TypeScript would. */
function expectedOf(issue: Issue): string | null {
  return problemOf(issue) === 'type' ? (issue.expected ?? '').replace(/^\((.{1,40})\)$/, '$1').toLowerCase() : null;
}
