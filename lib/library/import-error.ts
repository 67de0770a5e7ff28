/**
 * Why a file can't be taken over. `format`: it is no library's file; `newer`: a newer version of the extension wrote it;
 * `unreadable`: the browser can't read it (any more); `encoding`: it is no UTF-8; `json`: the line is no JSON;
 * `short`: it ends before its last line; `type`: another type is `expected` there; `missing`: something isn't there;
 * `unknown`: something that no file of this version has; `value`: not one of the values that may stand there;
 * `span`: a place outside the text; `page`: a page that the file doesn't have.
 */
export type ImportProblem =
  | 'format'
  | 'newer'
  | 'unreadable'
  | 'encoding'
  | 'json'
  | 'short'
  | 'type'
  | 'missing'
  | 'unknown'
  | 'value'
  | 'span'
  | 'page';

/** Where a file is broken, for the view to say in its language. Nothing of the file was taken over. */
export class ImportError extends Error {
  /** From 1, as editors count. */
  readonly line: number;
  /** As in "versions[0].digest.targets[3].value"; '' where it is about the whole line. */
  readonly path: string;
  readonly problem: ImportProblem;
  /** Of 'type': what should stand there ("number", "string", "array", "object", "boolean", "null"). */
  readonly expected: string | null;
  constructor(problem: ImportProblem, line: number, path = '', expected: string | null = null) {
    super(`line ${line}${path ? `: ${path}` : ''}: ${problem}${expected ? `, expected ${expected}` : ''}`);
    this.name = 'ImportError';
    this.problem = problem;
    this.line = line;
    this.path = path;
    this.expected = expected;
  }
}
