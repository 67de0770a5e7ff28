import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOTH, type Build, filesOf, firstLoad, gzipped, laterLoads, readBuilt } from './built.ts';

const KB = 1000;
const BUDGETS = {
  /** What is injected into the page on the click. */
  'collect.js': 16 * KB,
  /** The popup's own scripts: what stands in its page and what draws the digest, Preact included. */
  popup: 25 * KB,
  /** Its style. */
  style: 4 * KB,
  /** What makes an article of that which was gathered in the page. */
  'article-of': 13.5 * KB,
  /** The extractors with their lexicon, and the reading of text that they share with the view. */
  engine: 60 * KB,
  /** What reads tables and records, beside the extractors. */
  'digest-of': 10 * KB,
  /** What counts how complete a digest is, after it is shown. */
  coverage: 3 * KB,
  /**
   * What a person downloads; what of it stands there without the libraries that read PDF and write Office files; and
   * without the glosses, the licences and what the pages of the library, the panel, the options and the first run alone
   * load.
   */
  zip: 1200 * KB,
  'zip without libraries': 365 * KB,
  'zip for reading': 255 * KB,
};

/** What a page loads later under a name, with all that it needs and that the page has not loaded already. */
const later = (build: Build, name: string, page = 'popup.html'): Set<string> => {
  const loads = [...laterLoads(build, page)];
  const [, files] = loads.find(([file]) => new RegExp(`/${name}-`).test(file)) ?? [];
  return files ?? new Set();
};

/** pdf.js and its worker. */
const pdfFiles = (build: Build): string[] => filesOf(build).filter((file) => file.endsWith('.mjs'));

/** What writes Word and Excel files, each with its library. */
const officeFiles = (build: Build): string[] => filesOf(build).filter((file) => /chunks.(?:word|excel)-/.test(file));

/** All that a page loads, first and later. */
const loadedBy = (build: Build, page: string): string[] => [
  ...firstLoad(build, page),
  ...[...laterLoads(build, page).values()].flatMap((files) => [...files]),
];

/** What reading a page or a PDF and writing its files never loads, the glosses, and the licences. */
function filesApart(build: Build): string[] {
  const reading = new Set(['popup.html', 'files.html', 'pdf.html'].flatMap((page) => loadedBy(build, page)));
  const others = ['library.html', 'sidepanel.html', 'options.html', 'welcome.html'];
  const apart = [...others, ...others.flatMap((page) => loadedBy(build, page))].filter((file) => !reading.has(file));
  return [...apart, ...filesOf(build).filter((file) => /chunks.gloss-|^LICENSE$|^THIRD-PARTY-/.test(file))];
}

/** Says the size where it is over the budget. */
const expectWithin = (size: number, budget: number): void => {
  expect(size).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(budget);
};

describe.each(BOTH)('budgets of the build for %s', (build) => {
  it('injects at most 16 kB gzipped into the page', () => {
    expectWithin(gzipped(build, ['collect.js']), BUDGETS['collect.js']);
  });

  it('shows the popup by at most 25 kB gzipped of its own scripts, and 4 kB of style', () => {
    const engine = later(build, 'engine');
    const own = [...firstLoad(build, 'popup.html'), ...later(build, 'view')].filter((file) => !engine.has(file));
    const isStyle = (file: string) => file.endsWith('.css');
    expect(own.some((file) => /\/view-/.test(file))).toBe(true);
    expectWithin(
      gzipped(
        build,
        own.filter((file) => !isStyle(file)),
      ),
      BUDGETS.popup,
    );
    expectWithin(gzipped(build, own.filter(isStyle)), BUDGETS.style);
  });

  it('loads the extractors with their lexicon in at most 60 kB gzipped', () => {
    expectWithin(gzipped(build, later(build, 'engine')), BUDGETS.engine);
  });

  it.each(['article-of', 'digest-of', 'coverage'] as const)('loads %s within its budget', (name) => {
    const engine = later(build, 'engine');
    expectWithin(
      gzipped(
        build,
        [...later(build, name)].filter((file) => !engine.has(file)),
      ),
      BUDGETS[name],
    );
  });

  it('packs into at most 1.2 MB, and into 365 kB without the libraries for PDF and Office, and 255 kB for reading alone', () => {
    const zip = readdirSync('.output').find((file) => file.endsWith(`-${build}.zip`));
    const size = zip ? statSync(join('.output', zip)).size : 0;
    expectWithin(size, BUDGETS.zip);
    expect(pdfFiles(build)).toHaveLength(2);
    expect(officeFiles(build)).toHaveLength(2);
    const libraries = [...pdfFiles(build), ...officeFiles(build)];
    expectWithin(size - gzipped(build, libraries), BUDGETS['zip without libraries']);
    const apart = new Set([...libraries, ...filesApart(build)]);
    expectWithin(size - gzipped(build, apart), BUDGETS['zip for reading']);
  });

  it('loads pdf.js on the page for PDF alone, and there only when a file is read', () => {
    const naming = filesOf(build).filter(
      (file) => /\.(?:js|html)$/.test(file) && /pdf(?:\.worker)?\.min-/.test(readBuilt(build, file)),
    );
    expect(naming).toHaveLength(1);
    expect(firstLoad(build, 'pdf.html')).toContain(naming[0]);
    for (const page of ['popup.html', 'files.html']) {
      const loaded = [
        ...firstLoad(build, page),
        ...[...laterLoads(build, page).values()].flatMap((files) => [...files]),
      ];
      expect(loaded, page).not.toContain(naming[0]);
    }
    for (const file of pdfFiles(build)) expect([...firstLoad(build, 'pdf.html')]).not.toContain(file);
  });

  it('loads what writes Word and Excel only when such a file is made', () => {
    for (const page of ['popup.html', 'files.html', 'pdf.html'])
      for (const file of officeFiles(build)) expect([...firstLoad(build, page)], page).not.toContain(file);
    expect(
      [...(later(build, 'hand-on', 'files.html') ?? [])].filter((file) => officeFiles(build).includes(file)),
    ).toEqual([]);
  });

  it('starts no worker but that of pdf.js: one made of a blob may not run on an extension’s page', () => {
    const scripts = filesOf(build).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /new Worker\(/.test(readBuilt(build, file)))).toEqual([]);
  });
});
