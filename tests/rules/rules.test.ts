import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/extract/rules.ts';
import { digestOf, names } from '../own/gold.ts';
import { itemsOf, KINDS } from '../score/items.ts';
import { rulesDocument, withoutFigures } from './document.ts';
import { itemsBy } from './read.ts';

const rules = KINDS.flatMap((kind) =>
  Object.entries(RULES[kind]).map(([rule, { example }]) => ({ kind, rule, example })),
);

describe('every rule', () => {
  it.each(rules)('$kind: $rule reads its own example', ({ kind, rule, example }) => {
    expect(itemsBy(kind, rule, example)).not.toEqual([]);
  });

  it('is no other’s: an example without the words gives nothing', () => {
    expect(itemsBy('targets', 'counted', 'Toàn tỉnh hiện có nhiều hợp tác xã nông nghiệp.')).toEqual([]);
  });

  it('of an item of our own texts is listed', { timeout: 30_000 }, () => {
    const given = names().flatMap((name) => {
      const digest = digestOf(name);
      return KINDS.flatMap((kind) => itemsOf(digest, kind).map(({ rule }) => `${kind} ${rule}`));
    });
    const listed = new Set(rules.map(({ kind, rule }) => `${kind} ${rule}`));
    expect(given.filter((one) => !listed.has(one))).toEqual([]);
    expect(given.length).toBeGreaterThan(500);
  });

  it('has a type of its own in code: the compiler misses one that is not listed', () => {
    const files = ['lib/extract', 'lib/record'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    );
    const isLoose = (code: string): boolean => /\brule\??: string/.test(code);
    expect(files.filter((path) => isLoose(readFileSync(path, 'utf8')))).toEqual([]);
    expect(isLoose('type Found = { at: Span; rule: string };')).toBe(true);
  });
});

describe('docs/rules.md', () => {
  const written = readFileSync('docs/rules.md', 'utf8');

  it('says of each rule what it reads today (else: npm run rules)', () => {
    expect(withoutFigures(written)).toBe(withoutFigures(rulesDocument(new Map(), null)));
  });

  it('would not be the same with another example, another result, or a rule more', () => {
    const line = /^\| `counted` .*$/m.exec(written)?.[0] ?? '';
    expect(line).toMatch(/35 hợp tác xã.+ \d+ of \d+ \(\d+%\) \| \d+ of \d+ \(\d+%\) \|$/);
    for (const changed of [line.replace('35', '36'), `${line}\n${line}`])
      expect(withoutFigures(written.replace(line, changed))).not.toBe(withoutFigures(written));
  });
});
