import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseBase, digestsAt, type Git, gitIn } from './base.ts';

/** A repository that knows some names of commits. */
const knowing =
  (commits: Record<string, string>): Git =>
  (command, ...args) =>
    args[0] === '--show-prefix' ? '' : command === 'rev-parse' ? (commits[args.at(-1) ?? ''] ?? null) : null;

describe('the commit to compare with', () => {
  const head = { 'HEAD^{commit}': 'c3', 'HEAD^^{commit}': 'c2' };

  it('is main as the remote has it', () => {
    const git = knowing({ ...head, 'origin/main^{commit}': 'c1' });
    expect(chooseBase(git, null)).toEqual({ commit: 'c1', name: 'origin/main' });
  });

  it('is the one before where main is the present one, or not known', () => {
    const before = { commit: 'c2', name: 'the commit before' };
    expect(chooseBase(knowing({ ...head, 'origin/main^{commit}': 'c3' }), null)).toEqual(before);
    expect(chooseBase(knowing(head), null)).toEqual(before);
  });

  it('is the one asked for', () => {
    expect(chooseBase(knowing({ ...head, 'v1^{commit}': 'c0' }), 'v1')).toEqual({ commit: 'c0', name: 'v1' });
    expect(chooseBase(knowing(head), 'HEAD')).toEqual({ commit: 'c3', name: 'HEAD' });
  });

  it('is missed in a sentence without history', () => {
    expect(() => chooseBase(knowing({ 'HEAD^{commit}': 'c3' }), null)).toThrow('no earlier commit');
    expect(() => chooseBase(knowing(head), 'v9')).toThrow('v9 is no commit');
  });

  it('is missed outside a repository, and in a folder of another one', () => {
    expect(() => chooseBase(() => null, null)).toThrow('no git repository');
    const inside: Git = (...args) => (args[1] === '--show-prefix' ? 'copies/' : 'c1');
    expect(() => chooseBase(inside, null)).toThrow('no git repository');
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.log('digests at a commit: skipped, git is not here');

describe.runIf(hasGit)('digests at a commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-yeu-history-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  /** A command line that answers each row with its name and the version it is of. */
  const commandLine = (version: number): string => `
    import { createInterface } from 'node:readline';
    const version: number = ${version};
    for await (const line of createInterface(process.stdin)) console.log(JSON.stringify({ name: JSON.parse(line).name, version }));`;
  const commit = (version: number): void => {
    writeFileSync(join(folder, 'lib/cli.ts'), commandLine(version));
    const git = gitIn(folder);
    git('add', '.');
    git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', `v${version}`);
  };

  it('are those of its own rules, whatever stands in the folder', () => {
    gitIn(folder)('init', '--quiet');
    mkdirSync(join(folder, 'lib'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    commit(1);
    commit(2);
    const { commit: before } = chooseBase(gitIn(folder), null);
    const texts = new Map([
      ['a', 'một'],
      ['b', 'hai'],
    ]);
    expect([...digestsAt(folder, before, texts)]).toEqual([
      ['a', { name: 'a', version: 1 }],
      ['b', { name: 'b', version: 1 }],
    ]);
    expect(() => digestsAt(folder, 'none', texts)).toThrow('git failed');
  });
});
