import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOTH, firstLoad, gzipped, laterLoads } from './built.ts';

const KB = 1000;
const BUDGETS = {
  /** What is injected into the page on the click. */
  'collect.js': 16 * KB,
  /** What the popup loads before it can show anything, style and all. */
  popup: 25 * KB,
  /** The extractors with their lexicon. */
  engine: 60 * KB,
  /** What a person downloads. */
  zip: 250 * KB,
};

/** Says the size where it is over the budget. */
const expectWithin = (size: number, budget: number): void => {
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(budget);
};

describe.each(BOTH)('budgets of the build for %s', (build) => {
  it('injects at most 16 kB gzipped into the page', () => {
    expectWithin(gzipped(build, ['collect.js']), BUDGETS['collect.js']);
  });

  it('shows the popup after at most 25 kB gzipped', () => {
    expectWithin(gzipped(build, firstLoad(build, 'popup.html')), BUDGETS.popup);
  });

  it('loads the extractors with their lexicon in at most 60 kB gzipped, apart from the popup’s own code', () => {
    const engine = [...laterLoads(build, 'popup.html')].find(([file]) => /\/engine-/.test(file));
    expectWithin(gzipped(build, engine?.[1] ?? []), BUDGETS.engine);
  });

  it('packs into at most 250 kB', () => {
    const zip = readdirSync('.output').find((file) => file.endsWith(`-${build}.zip`));
    expectWithin(zip ? statSync(join('.output', zip)).size : 0, BUDGETS.zip);
  });
});
