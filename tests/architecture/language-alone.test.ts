import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const CONFIG = 'tests/architecture/language-alone.json';
const compile = (config: string) =>
  spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', config], { encoding: 'utf8' });

const folder = mkdtempSync(join(tmpdir(), 'trich-yeu-alone-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a file in the world of the rules. */
function errorsOf(code: string): string {
  writeFileSync(join(folder, 'rule.ts'), code);
  const options = { extends: resolve(CONFIG), include: [join(folder, 'rule.ts')] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  return compile(join(folder, 'tsconfig.json')).stdout;
}

describe('rules know no browser', { timeout: 60_000 }, () => {
  it('they compile where there is none', () => {
    const { stdout, status } = compile(CONFIG);
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('all of them: every room that docs/architecture.md counts among them', () => {
    const [, line = ''] =
      /\*\*Rules know no browser\.\*\* (.+?) are compiled/.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
    const rooms = [...line.matchAll(/`(\w+)`/g)].map(([, room]) => `../../lib/${room}`);
    expect(JSON.parse(readFileSync(CONFIG, 'utf8')).include).toEqual(rooms);
  });

  it('what browsers and Node offer compiles no more, what the language has does', () => {
    const foreign = ['document', 'window', 'chrome', 'browser', 'localStorage', 'process', 'fetch'];
    const errors = errorsOf(`export const it = [${['Intl', 'RegExp', ...foreign]}];`);
    expect([...errors.matchAll(/Cannot find name '(\w+)'/g)].map(([, name]) => name)).toEqual(foreign);
  });
});
