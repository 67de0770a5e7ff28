import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DERIVED } from '../../lib/library/derive.ts';
import { FORMAT_VERSION } from '../../lib/library/file-format.ts';
import { VERSION } from '../../lib/library/schema.ts';
import { BOTH, readBuilt } from './built.ts';
import { partsOf, rowsOf } from './markdown.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { version, license } = json('package.json');

describe('the version', () => {
  it('is the same wherever it stands', () => {
    const lock = json('package-lock.json');
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
    for (const build of BOTH) expect(JSON.parse(readBuilt(build, 'manifest.json')).version).toBe(version);
  });

  it('has its part of the changelog: its own, or what is not released yet', () => {
    const changes = readFileSync('CHANGELOG.md', 'utf8');
    const headings = [...changes.matchAll(/^## \[(.{1,40})\](?: - (\d{4}-\d{2}-\d{2}))?$/gm)];
    expect(headings[0]?.slice(1)).toEqual(['Unreleased', undefined]);
    const released = headings.slice(1).map(([, name]) => name);
    if (released.length > 0) expect(released[0]).toBe(version);
    else expect(partsOf('CHANGELOG.md')('[Unreleased]')).toContain(version);
    for (const [heading, , day] of headings.slice(1)) expect(day, heading).toBeTruthy();
    for (const [, kind] of changes.matchAll(/^### (.{1,40})$/gm))
      expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toContain(kind);
  });

  it('promises what the code keeps: the numbers of its formats', () => {
    const [head = ''] = readFileSync('docs/versions.md', 'utf8').split('\n## ');
    const now = new Map(rowsOf(head).map(([, where = '', number]) => [where.split('`')[0], number]));
    const { schema } = json('lib/export/digest.schema.json').$defs.digest.properties;
    expect(now.get('lib/export/digest.schema.json')).toBe(String(schema.const));
    expect(now.get('lib/library/file-format.ts')).toBe(String(FORMAT_VERSION));
    expect(now.get('lib/library/schema.ts')).toBe(String(VERSION));
    expect(now.get('lib/library/derive.ts')).toBe(String(DERIVED));
  });
});

describe('the licence', () => {
  it('is the MIT License, and says so wherever it is asked', () => {
    expect([license, json('package-lock.json').packages[''].license]).toEqual(['MIT', 'MIT']);
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Trích Yếu contributors\n/);
  });
});
