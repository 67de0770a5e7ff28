import { describe, expect, it } from 'vitest';
import { withoutComments, withoutEnd } from '../../lib/text/cut.ts';

describe('withoutEnd', () => {
  it.each([
    ['Điều 1 , ;', /[\s,;]$/u, 'Điều 1'],
    [', ; ', /[\s,;]$/u, ''],
    ['', /[\s,;]$/u, ''],
    ['a,b', /[\s,;]$/u, 'a,b'],
    ['bảo hiểm, và "', /(?:[,\s]|\s"|, và)$/u, 'bảo hiểm'],
    ['bảo hiểm"', /(?:[,\s]|\s"|, và)$/u, 'bảo hiểm"'],
  ])('%j without %s is %j', (text, mark, left) => {
    expect(withoutEnd(text, mark)).toBe(left);
  });

  it('goes through a long run once', () => {
    expect(withoutEnd(`${' '.repeat(1e4)}a`, /\s$/u)).toHaveLength(1e4 + 1);
    expect(withoutEnd(`a${' '.repeat(1e4)}`, /\s$/u)).toBe('a');
  });
});

describe('withoutComments', () => {
  it.each([
    ['a/*b*/c/* d */e', 'ace'],
    ['a/*b', 'a/*b'],
    ['/*/b*/c', 'c'],
    ['a/*b/*c*/d*/e', 'ad*/e'],
    ['/* '.repeat(1e4), '/* '.repeat(1e4)],
  ])('of a source, %#', (css, left) => {
    expect(withoutComments(css, '/*', '*/')).toBe(left);
  });
});
