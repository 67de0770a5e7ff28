import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { patternsOf } from './literals.ts';
import { allPatterns, judged, keyOf } from './patterns.ts';

const HOW = 'npx tsx tests/prove/regexes.ts judges what is new, and writes the list';

describe('the regular expressions of the product', () => {
  it('are all judged safe', { timeout: 120_000 }, () => {
    const { patterns, unseen } = allPatterns();
    const list = judged();
    expect(patterns.length).toBeGreaterThan(900);
    const left = patterns
      .filter((one) => !list[keyOf(one)])
      .map(({ where, source }) => `${where}: /${source.slice(0, 200)}/`);
    expect(left, HOW).toEqual([]);
    // Who builds one where nothing that is loaded or read here gets to it must show how.
    expect(unseen, 'tests/regex/built.ts').toEqual([]);
  });

  it('are found by a parser: in classes and arguments, none in comments, texts and divisions', () => {
    const code = `// /a+/\nconst s = '/b+/'; const n = 4 / 2 / 1; f(/c[/]+/giu); class A { d = /d/; }\nnew RegExp(s, 'u'); RegExp('e');`;
    const { literals, builds } = patternsOf(code, 'a.ts');
    expect(literals.map(({ source, flags, where }) => [source, flags, where])).toEqual([
      ['c[/]+', 'giu', 'a.ts:2'],
      ['d', '', 'a.ts:2'],
    ]);
    expect(builds).toEqual(['a.ts:3', 'a.ts:3']);
  });
});

describe('the judge', () => {
  it.each([
    ['^(?:a+)+$', 'vulnerable'],
    ['[ ,;]+$', 'vulnerable'],
    ['^[ ,;]+', 'safe'],
    ['số [^;]{0,40} ngày', 'safe'],
  ])('/%s/u is %s', { timeout: 120_000 }, async (source, status) => {
    expect(await judge({ source, flags: 'u' })).toMatchObject({ status });
  });
});
