import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGuide, withPlatform, withRow } from './guide.ts';
import { itemsIn } from './items.ts';

const { rows, portal } = readGuide();
const PAGE = 'tests/fixtures/pages/news--newcomer';
/** What the steps and their tests read. */
const PARTS = ['lib', 'tests', 'package.json', 'CONTRIBUTING.md'];

const copy = mkdtempSync(join(tmpdir(), 'trich-yeu-newcomer-'));
afterAll(() => rmSync(copy, { recursive: true }));

const change = (file: string, by: (code: string) => string): void => {
  const code = readFileSync(join(copy, file), 'utf8');
  expect(by(code)).not.toBe(code);
  writeFileSync(join(copy, file), by(code));
};

/** The tests of rows and portals in the copy. */
function runTests(): { failed: string[]; passed: number } {
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const args = ['run', '--config', 'tests/newcomer/vitest.config.ts', '--root', '.', '--reporter=json'];
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, ...args], { cwd: copy, encoding: 'utf8' });
  if (!stdout.includes('{')) throw new Error(stderr);
  const { testResults, numPassedTests } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
    numPassedTests: number;
  };
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
  return { failed, passed: numPassedTests };
}

describe('what CONTRIBUTING shows a newcomer', { timeout: 120_000 }, () => {
  it('has a unit, an office and a document type', () => {
    const tables = ['units', 'offices', 'document-types'].map((table) => `lib/lexicon/${table}.ts`);
    expect(rows.map(({ file }) => file)).toEqual(tables);
  });

  it.each(rows)('$row: without its row the sentence gives no such item', ({ reads, gives }) => {
    expect(itemsIn(reads)).not.toContain(gives);
  });

  it('works: all is read and the rows’ own tests pass; those of a dead row and of a portal without a page fail', () => {
    for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    for (const one of rows) change(one.file, (table) => withRow(table, one));
    change('lib/page/platforms.ts', (table) => withPlatform(table, portal.row));
    writeFileSync(join(copy, `${PAGE}.html`), portal.html);
    writeFileSync(join(copy, `${PAGE}.json`), portal.json);
    // Beside them, what no text can match and what no page has.
    change('lib/lexicon/units.ts', (table) => withRow(table, { beside: 'mét khối', row: 'Mét dài' }));
    change('lib/page/platforms.ts', (table) => withPlatform(table, "'|.no-page',\n"));
    const { failed, passed } = runTests();
    expect(failed.sort()).toEqual([
      'every row is folded, stands once and can be found MEASURES',
      "the rows of platforms '.no-page': a fixture has all of it",
    ]);
    expect(passed).toBeGreaterThan(800);
  });
});
