import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { noteBundled } from '../../.ci/packaging/bundled.ts';
import { noticesOf } from '../../.ci/packaging/notices.ts';

const MIT = (copyright: string): string =>
  `MIT License\n\n${copyright}\n\nPermission is hereby granted, free of charge, to any person.\n`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Packages on disk, as npm lays them. In: what each file holds. Out: what a build notes of the modules named. */
function bundled(files: Record<string, string>, modules: Record<string, number>) {
  const folder = mkdtempSync(join(tmpdir(), 'trich-yeu-notices-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'node_modules', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { plugin, bundled } = noteBundled();
  const rendered = Object.entries(modules).map(([path, renderedLength]) => [
    path.startsWith('\0') ? path : join(folder, 'node_modules', path),
    { renderedLength },
  ]);
  plugin.generateBundle(null, { 'a.js': { modules: Object.fromEntries(rendered) }, 'a.css': {} });
  return bundled;
}

const ONE = { 'one/package.json': '{"version":"1.2.3"}', 'one/LICENSE': MIT('Copyright (c) One'), 'one/a.js': '' };

describe('notices', () => {
  it('name each package of which something is left, with its version and copyright, and the terms once', () => {
    const two = { '@b/two/package.json': '{"version":"4.5.6"}', '@b/two/licence.md': MIT('Copyright (c) Two') };
    const text = noticesOf(bundled({ ...ONE, ...two, '@b/two/b.mjs': '' }, { 'one/a.js': 9, '@b/two/b.mjs?url': 9 }));
    expect(text).toContain('- one 1.2.3. Copyright (c) One\n');
    expect(text).toContain('- @b/two 4.5.6. Copyright (c) Two\n');
    expect(text.split('Permission is hereby granted')).toHaveLength(2);
  });

  it('leave out a package of which nothing is left', () => {
    const none = { 'none/package.json': '{"version":"1.0.0"}', 'none/a.js': '' };
    expect(noticesOf(bundled({ ...ONE, ...none }, { 'one/a.js': 9, 'none/a.js': 0 }))).not.toContain('none');
  });

  it('name what a package holds of others, by the marks and the maps of bundlers', () => {
    const inner = {
      'one/a.min.js': '// node_modules/inner/index.js\nx();',
      'one/a.js.map': '{"sources":["webpack://one/./node_modules/outer/b.js","webpack://one/./src/c.js"]}',
      'one/node_modules/inner/LICENSE': MIT('Copyright (c) Inner'),
      'outer/LICENSE': MIT('Copyright (c) Outer'),
    };
    const text = noticesOf(bundled({ ...ONE, ...inner }, { 'one/a.min.js': 9 }));
    expect(text).toContain('- inner, in one. Copyright (c) Inner\n');
    expect(text).toContain('- outer, in one. Copyright (c) Outer\n');
  });

  it('name what the bundler adds of its own', () => {
    expect(noticesOf(bundled({}, { '\0vite/preload-helper.js': 9 }))).toContain('- vite. Copyright');
  });

  it('can’t be made where terms are missing, or are none that were looked at', () => {
    expect(() =>
      noticesOf(bundled({ ...ONE, 'one/LICENSE': 'GNU GENERAL PUBLIC LICENSE' }, { 'one/a.js': 9 })),
    ).toThrow('one is under a licence');
    const bare = { 'bare/package.json': '{"version":"1.0.0"}', 'bare/a.js': '' };
    expect(() => noticesOf(bundled(bare, { 'bare/a.js': 9 }))).toThrow('No terms of bare');
  });
});
