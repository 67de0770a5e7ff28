import { describe, expect, it } from 'vitest';
import type { Sample } from './long-run.ts';
import { growthOf, tenthsOf } from './tenths.ts';

/** A hundred samples of a run that grows by so much with each, and takes so many seconds for each. */
const run = (rssOf: (n: number) => number, secondsOf = (n: number) => n): Sample[] =>
  Array.from({ length: 100 }, (_, at) => {
    const n = at + 1;
    return { digests: n * 10, seconds: secondsOf(n), processorSeconds: secondsOf(n) / 2, rssMb: rssOf(n) };
  });

describe('tenths of a run', () => {
  it('have the speed of their own part, by either clock, and the most memory in it', () => {
    const tenths = tenthsOf(
      run(
        (n) => (n === 55 ? 90 : 50),
        (n) => (n <= 90 ? n : 90 + (n - 90) * 4),
      ),
    );
    expect(tenths.map(({ digests }) => digests)).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
    expect(tenths.map(({ perSecond }) => perSecond)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 2.5]);
    expect(tenths[9]?.perProcessorSecond).toBe(5);
    expect(tenths.map(({ rssMb }) => rssMb)).toEqual([50, 50, 50, 50, 50, 90, 50, 50, 50, 50]);
  });
});

describe('growth of memory', () => {
  it('is none where memory goes up and down, and counts nothing of the start', () => {
    expect(growthOf(run((n) => (n <= 10 ? n : 100 + (n % 2))))).toBeCloseTo(0, 1);
  });

  it('is what a leak adds up to', () => {
    expect(growthOf(run((n) => 100 + n * 2))).toBeCloseTo(178);
  });
});
