import { describe, expect, it } from 'vitest';
import { costsOf } from './profile.ts';

const frame = (functionName: string, url = '') => ({ functionName, url, scriptId: '', lineNumber: 0, columnNumber: 0 });
const LIB = 'file:///anywhere/lib';

/** root → index.ts → words.ts → a pattern; index.ts → sort, which is the engine's; root → collecting. */
const nodes = [
  { id: 1, callFrame: frame('(root)'), children: [2, 6, 7] },
  { id: 2, callFrame: frame('find', `${LIB}/extract/index.ts`), children: [3, 5] },
  { id: 3, callFrame: frame('words', `${LIB}/text/words.ts`), children: [4] },
  { id: 4, callFrame: frame('RegExp: a+') },
  { id: 5, callFrame: frame('sort') },
  { id: 6, callFrame: frame('(garbage collector)') },
  { id: 7, callFrame: frame('(idle)') },
];
const profiled = (samples: number[], from = 0) => ({
  taken: { nodes, samples, timeDeltas: samples.map(() => 10), startTime: 1000, endTime: 2000 },
  from,
});

describe('where the samples of a profile fall', () => {
  it('is the nearest file of lib, which has the patterns and the engine’s functions that it calls', () => {
    const { parts } = costsOf(profiled([4, 3, 5, 4]));
    expect(parts).toEqual([
      { part: 'lib/text/words.ts', own: 3, patterns: 2, whole: 3 },
      { part: 'lib/extract/index.ts', own: 1, patterns: 0, whole: 4 },
    ]);
  });

  it('is apart where garbage is collected, and nowhere where nothing runs', () => {
    const { samples, collecting, elsewhere } = costsOf(profiled([6, 7, 1, 4]));
    expect({ samples, collecting, elsewhere }).toEqual({ samples: 3, collecting: 1, elsewhere: 1 });
  });

  it('is whatever part a file belongs to', () => {
    const { parts } = costsOf(profiled([4, 5]), () => 'all');
    expect(parts).toEqual([{ part: 'all', own: 2, patterns: 1, whole: 2 }]);
  });

  it('counts from the given moment on', () => {
    expect(costsOf(profiled([4, 4, 4], 1021)).samples).toBe(1);
  });
});
