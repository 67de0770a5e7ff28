import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PredictedPage } from './items.ts';

/** Runs git; null where it fails or isn't there. */
export type Git = (...args: string[]) => string | null;
export type Base = { commit: string; name: string };

const MAIN = 'origin/main';
const MOST_OUTPUT = 1e9;

/** In: the folder of a repository. */
export const gitIn =
  (folder: string): Git =>
  (...args) => {
    const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  };

/**
 * The commit to compare with: the one that is asked for, else main as the remote has it, else, where that is the
 * present one or there is no remote, the one before. Throws, in a sentence, where there is none.
 */
export function chooseBase(git: Git, wanted: string | null): Base {
  // A copy without history may lie in a folder that is under git for something else.
  if (git('rev-parse', '--show-prefix') !== '') throw new Error('this folder is no git repository');
  const commitOf = (name: string) => git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  const head = commitOf('HEAD');
  for (const name of wanted === null ? [MAIN, 'HEAD^'] : [wanted]) {
    const commit = commitOf(name);
    if (commit && (wanted !== null || commit !== head))
      return { commit, name: name === 'HEAD^' ? 'the commit before' : name };
  }
  throw new Error(wanted === null ? 'the history at hand holds no earlier commit' : `${wanted} is no commit at hand`);
}

function attempt(command: string, args: string[], options: { cwd?: string; input?: string }): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (status !== 0) throw new Error(`${command} failed: ${(error?.message ?? stderr).trim().split('\n')[0]}`);
  return stdout;
}

/**
 * The digests that a commit's own command line gives of some texts: only that is the same from commit to commit.
 * In: the repository's folder, the commit, texts by name. Out: digests by name. Throws where it can't be run.
 */
export function digestsAt(
  folder: string,
  commit: string,
  texts: ReadonlyMap<string, string>,
): Map<string, PredictedPage> {
  const tree = mkdtempSync(join(tmpdir(), 'trich-yeu-base-'));
  try {
    const archive = join(tree, 'base.tar');
    attempt('git', ['archive', '--output', archive, commit, 'lib', 'package.json'], { cwd: folder });
    attempt('tar', ['-xf', 'base.tar'], { cwd: tree });
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
    const input = [...texts].map(([name, text]) => JSON.stringify({ name, text })).join('\n');
    const output = attempt(process.execPath, ['--import', 'tsx', join(tree, 'lib/cli.ts'), '-'], { input });
    const digests = output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    return new Map(digests.map((digest) => [digest.name, digest]));
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
