import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';
import { DEV } from './scorer.ts';

describe('the options of the score', () => {
  it('are the set with known answers, and no report but the plain one, by default', () => {
    expect(readOptions([])).toEqual({
      verbose: false,
      examples: 3,
      scorer: [],
      changes: false,
      against: null,
      gold: DEV,
      floor: false,
      record: false,
    });
  });

  it('give the scorer’s own lines with --raw and its figures with --json', () => {
    expect(readOptions(['--raw']).scorer).toEqual(['--verbose']);
    expect(readOptions(['--json']).scorer).toEqual(['--json']);
  });

  it('compare with a commit that is named', () => {
    expect(readOptions(['--against', 'v1'])).toMatchObject({ changes: true, against: 'v1' });
  });

  it.each([
    [['--gold', 'own', '--floor']],
    [['--gold', 'own', '--record']],
    [['--examples', 'many']],
    [['--json', '--verbose']],
    [['--unknown']],
  ])('refuse %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
