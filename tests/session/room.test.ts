import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRoom, type Row } from '../../lib/session/room.ts';

const row = (key: string, at: number, bytes: number): Row => ({ key, tabId: 1, at, bytes });

describe('room for readings', () => {
  it('drops the oldest until the new one fits', () => {
    const rows = [row('new', 3, 40), row('old', 1, 40), row('middle', 2, 40)];
    const made = makeRoom(rows, row('fresh', 4, 50), 100);
    expect(made.drop).toEqual(['old', 'middle']);
    expect(made.rows.map(({ key }) => key)).toEqual(['new', 'fresh']);
  });

  it('replaces a reading of the same key without dropping another', () => {
    const made = makeRoom([row('a', 1, 60), row('b', 2, 30)], row('a', 3, 65), 100);
    expect(made.drop).toEqual([]);
    expect(made.rows.map(({ key, bytes }) => [key, bytes])).toEqual([
      ['b', 30],
      ['a', 65],
    ]);
  });

  it('keeps all others where the new one is bigger than all the room', () => {
    const rows = [row('a', 1, 60)];
    expect(makeRoom(rows, row('huge', 2, 101), 100)).toEqual({ rows, drop: [] });
  });

  it('never takes more than the room, and loses no reading without naming it', () => {
    const rows = fc.uniqueArray(
      fc.record({ key: fc.string(), tabId: fc.nat(9), at: fc.nat(), bytes: fc.integer({ min: 1, max: 100 }) }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(rows, fc.string(), fc.integer({ min: 1, max: 300 }), (before, key, room) => {
        const held = makeRoom(before, row('first', 0, 1), room).rows;
        const made = makeRoom(held, row(key, 1e9, 50), room);
        const total = made.rows.reduce((sum, { bytes }) => sum + bytes, 0);
        if (room >= 50) expect(total).toBeLessThanOrEqual(Math.max(room, 50));
        const known = new Set([...made.rows.map((one) => one.key), ...made.drop]);
        for (const one of held) expect(known.has(one.key)).toBe(true);
      }),
    );
  });
});
