import { describe, expect, it } from 'vitest';
import { findFalls, raiseFloor, readFloor } from './floor.ts';

const score = (people: number, tasks: number) => ({
  absent: [],
  unsupported: 0,
  figures: { people: { f1: people }, tasks: { f1: tasks } },
});

describe('the floor of the score', () => {
  it('holds while no figure is lower', () => {
    expect(findFalls(score(0.95, 0.5), { people: 0.95, tasks: 0.49 })).toEqual([]);
  });

  it('names each figure that fell, and one that is no longer there', () => {
    expect(findFalls(score(0.94, 0.5), { people: 0.95, tasks: 0.5, event: 0.8 })).toEqual([
      'people fell from 0.950 to 0.940',
      'event fell from 0.800 to 0.000',
    ]);
  });

  it('lets no page go without a digest and no item without evidence', () => {
    expect(findFalls({ ...score(1, 1), absent: ['a'], unsupported: 2 }, {})).toEqual([
      'a has no digest',
      '2 items unsupported',
    ]);
  });

  it('is raised figure by figure, and never lowered', () => {
    expect(raiseFloor(score(0.97, 0.4), { people: 0.95, tasks: 0.5 })).toEqual({ people: 0.97, tasks: 0.5 });
  });

  it('is kept for every kind of item', () => {
    expect(Object.keys(readFloor())).toEqual(expect.arrayContaining(['people', 'documents', 'targets', 'tasks']));
  });
});
