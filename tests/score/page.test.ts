import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { readFloor } from './floor.ts';

const GOLD = '../shared/gold';
const PAGE = 'tinh-uy-2023';
const present = existsSync(GOLD);
if (!present) console.log(`score of one page: skipped, ${GOLD} is not here`);

/** The page whose whole digest is known and must be given: nothing missed, nothing wrong, in no attribute. */
describe.runIf(present)(PAGE, () => {
  const folder = mkdtempSync(join(tmpdir(), 'trich-yeu-page-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives what its gold file says, all of it', () => {
    for (const file of [`${PAGE}.txt`, `${PAGE}.gold.json`]) copyFileSync(join(GOLD, 'dev', file), join(folder, file));
    const found = digest(articleFromText(readFileSync(join(folder, `${PAGE}.txt`), 'utf8')));
    writeFileSync(join(folder, `${PAGE}.json`), JSON.stringify(found));
    const { stdout } = spawnSync(process.execPath, [join(GOLD, 'score.mjs'), folder, folder, '--json'], {
      encoding: 'utf8',
    });
    const { figures } = JSON.parse(stdout) as { figures: Record<string, { tp: number; fp: number; fn: number }> };
    expect(figures['people.positions']?.tp).toBe(7);
    expect(figures.targets?.tp).toBeGreaterThanOrEqual(13);
    const faulty = Object.entries(figures).filter(([, { fp, fn }]) => fp + fn > 0);
    expect(faulty).toEqual([]);
  });
});

describe('the floor of the figures', () => {
  it.each([
    ['people', 0.93],
    ['people.positions', 0.85],
    ['documents', 0.88],
    ['targets', 0.75],
    ['tasks', 0.5],
    ['event.name', 0.75],
  ])('of %s is not below %d', (name, least) => {
    expect(readFloor()[name]).toBeGreaterThanOrEqual(least);
  });
});
