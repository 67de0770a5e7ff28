import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTICES } from '../../.ci/packaging/notices.ts';
import { packed, unpacked } from '../../.ci/packaging/pack.ts';
import { BOTH, BUILDS, type Build, filesOf, readBuilt } from './built.ts';
import { entriesOf } from './entries.ts';

const pathOf = (kind: Build | 'sources'): string =>
  join('.output', readdirSync('.output').find((file) => file.endsWith(`-${kind}.zip`)) ?? kind);

/** 1 January 1980, as the format writes it. */
const DATE = 0x0021;

describe.each([...BOTH, 'sources'] as const)('the package %s', (kind) => {
  const archive = readFileSync(pathOf(kind));
  const entries = entriesOf(archive);

  it('says nothing of when and where it was made', () => {
    expect(entries.length).toBeGreaterThan(50);
    for (const { name, ...rest } of entries)
      expect(rest, name).toEqual({ date: DATE, time: 0, madeBy: 20, attributes: 0, extra: 0 });
  });

  it('has its files in the order of their names, and no folders', () => {
    const names = entries.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('is the same when its files are found in another order, in another time zone', async () => {
    const files = kind === 'sources' ? [...(await unpacked(archive)).keys()] : filesOf(kind);
    const folder = kind === 'sources' ? '.' : BUILDS[kind];
    const found = new Map(files.toReversed().map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]));
    const zone = process.env.TZ;
    try {
      for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns']) {
        process.env.TZ = TZ;
        expect(Buffer.compare(await packed(found), archive), TZ).toBe(0);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

describe('the package of sources', () => {
  const names = entriesOf(readFileSync(pathOf('sources'))).map(({ name }) => name);

  it('holds what a reviewer builds with, and the way to do it', () => {
    const built = ['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', '.ci/packaging/pack.ts'];
    const needed = [...built, 'README.md', 'LICENSE', 'docs/reviewers.md', 'entrypoints/background.ts'];
    expect(needed.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('holds no tests, no pictures but the icons, and nothing that a build makes', () => {
    const allowed = /^(?:\.ci\/packaging|components|entrypoints|lib|public)\/|^docs\/reviewers\.md$|^[^/.][^/]*$/;
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
    expect(names.filter((name) => /\.(?:png|jpe?g|pdf|zip)$/.test(name) && !name.startsWith('public/icons/'))).toEqual(
      [],
    );
    expect(statSync(pathOf('sources')).size).toBeLessThan(1_200_000);
  });
});

describe.each(BOTH)('the build for %s', (build) => {
  it('names no folder of the machine that made it', () => {
    const texts = filesOf(build).filter((file) => /\.(?:m?js|css|html|json|md)$/.test(file));
    expect(texts.filter((file) => readBuilt(build, file).includes(resolve('.')))).toEqual([]);
  });

  it('carries our licence, and the notices of those whose code is in it; the file in the repository is up to date', () => {
    expect(readBuilt(build, 'LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
    expect(readBuilt(build, NOTICES), 'npm run notices').toBe(readFileSync(NOTICES, 'utf8'));
    // The licence of pdf.js asks for a copy of itself.
    expect(readBuilt(build, NOTICES)).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });
});
