import { describe, expect, it } from 'vitest';
import { errorsOf } from './compare.ts';
import { readFloor } from './floor.ts';
import { digestOf, type Gold, goldOf, names } from './gold.ts';

/**
 * Texts written for the project, with the digests that they must give: forms of office, symbol and number that real
 * pages with known answers happen to lack. What is not reached yet is counted in floor.json, text by text; a text that
 * gets better fails too, until `tsx tests/own/run.ts --record` has lowered its floor.
 */
describe('the project’s own texts', () => {
  const floor = readFloor();

  it.each(names())('%s has the errors that are known, no more and no fewer', (name) => {
    const errors = errorsOf(goldOf(name), digestOf(name));
    expect(errors.length, [`${name}: floor ${floor[name]}`, ...errors].join('\n')).toBe(floor[name]);
  });

  it('have a floor each, and none is kept for a text that is gone', () => {
    expect(Object.keys(floor).sort()).toEqual(names());
  });
});

describe('what counts as an error', () => {
  const NAME = 'tinh-uy-quy-4-2024';
  const digest = digestOf(NAME);
  /** The digest as its own gold: nothing can differ. */
  const gold: Gold = structuredClone(digest);
  const changed = (change: (copy: Gold) => void): string[] => {
    const copy = structuredClone(gold);
    change(copy);
    return errorsOf(copy, digest);
  };

  it('nothing where all is the same', () => expect(changed(() => {})).toEqual([]));

  it.each<[string, (copy: Gold) => void]>([
    ['an item that is missed', ({ people }) => people.push({ name: 'Lò Văn Mây', positions: [], roles: ['chair'] })],
    ['an item that is made up', ({ documents }) => documents.pop()],
    ['an attribute', ({ targets }) => Object.assign(targets[0] ?? {}, { period: '1999' })],
    ['a missed aim that is shown as reached', ({ targets }) => Object.assign(targets[0] ?? {}, { met: false })],
    ['an office', ({ people }) => people[0]?.positions.push('Giám đốc Sở Mỏ')],
    ['an office held no more', ({ people }) => Object.assign(people[0]?.held ?? {}, { 'Bí thư Tỉnh ủy': 'former' })],
    ['a role', ({ people }) => people[0]?.roles.pop()],
    ['a relation', ({ documents }) => documents[0]?.relations?.push({ kind: 'repeals', to: '1/QĐ-UBND' })],
    ['a draft given as issued', ({ documents }) => Object.assign(documents[0] ?? {}, { draft: true })],
    ['who asks', ({ tasks }) => Object.assign(tasks[0] ?? {}, { from: 'Lò Văn Mây' })],
    ['the day of the event', ({ event }) => Object.assign(event ?? {}, { date: '1999-01-01' })],
    ['an event where none is wanted', (copy) => Object.assign(copy, { event: null })],
  ])('%s', (_, change) => expect(changed(change)).toHaveLength(1));

  it('nothing for an optional item, found or not', () => {
    const optional = ({ people, targets }: Gold): void => {
      people.push({ name: 'Lò Văn Mây', positions: [], roles: ['chair'], optional: true });
      Object.assign(targets[0] ?? {}, { optional: true, period: '1999' });
    };
    expect(changed(optional)).toEqual([]);
  });
});
