import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { sentencesOf } from '../../../lib/text/sentences.ts';
import { passesOf } from './passes.ts';

const TEXT = 'Ông Nguyễn Văn An dự hội nghị. Hội nghị họp tại tỉnh. '.repeat(40);

describe('how often a text is gone over', () => {
  it('counts a pattern that goes over all of it as one pass, on the line that asks it', () => {
    const passes = passesOf(() => sentencesOf(TEXT), TEXT.length).filter(
      ({ kind, passes }) => kind === 'pattern' && passes > 0.5,
    );
    expect(passes).toHaveLength(1);
    expect(passes[0]).toMatchObject({ file: 'lib/text/sentences.ts' });
    expect(passes[0]?.passes).toBeCloseTo(1, 1);
  });

  it('counts twice what is done twice', () => {
    const once = passesOf(() => fold(TEXT), TEXT.length);
    const twice = passesOf(() => [fold(TEXT), fold(TEXT)], TEXT.length);
    expect(once.length).toBeGreaterThan(1);
    expect(twice.map(({ passes }) => Math.round(passes * 10))).toEqual(
      once.map(({ passes }) => 2 * Math.round(passes * 10)),
    );
  });

  it('leaves what is read as it is without counting, and the built-in functions as they were', () => {
    const { exec, test } = RegExp.prototype;
    const { slice, replace } = String.prototype;
    let counted: unknown;
    passesOf(() => {
      counted = [sentencesOf(TEXT), fold(TEXT)];
    }, TEXT.length);
    expect(counted).toEqual([sentencesOf(TEXT), fold(TEXT)]);
    expect(RegExp.prototype).toMatchObject({ exec, test });
    expect(String.prototype.slice).toBe(slice);
    expect(String.prototype.replace).toBe(replace);
    expect(() =>
      passesOf(() => {
        throw new Error('broken');
      }, 1),
    ).toThrow('broken');
    expect(RegExp.prototype.exec).toBe(exec);
  });
});
