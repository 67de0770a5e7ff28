import { describe, expect, it } from 'vitest';
import { compare } from './changes.ts';
import { document, event, person, predictedPage, target, task } from './fake.ts';

type Page = Parameters<typeof predictedPage>[0];
const between = (before: Page, now: Page) => compare(predictedPage(before), predictedPage(now));
const attributesOf = (changes: ReturnType<typeof compare>) => changes.changed.map(({ attributes }) => attributes);

describe('what changes from digest to digest', () => {
  it('is nothing where only rule, place and order differ', () => {
    const [a, b] = [target(), target({ value: 5, indicator: 'số xã' })];
    const moved = [b, { ...a, rule: 'other', at: [40, 60] as const }];
    expect(between({ targets: [a, b] }, { targets: moved })).toEqual({ gained: [], lost: [], changed: [] });
  });

  it('is an item more and an item less', () => {
    const [old, now] = [target({ value: 5 }), target({ value: 6 })];
    const changes = between({ targets: [old] }, { targets: [now] });
    expect(changes).toEqual({
      gained: [{ kind: 'targets', item: now }],
      lost: [{ kind: 'targets', item: old }],
      changed: [],
    });
  });

  it('counts the second of two items that say the same', () => {
    expect(between({ targets: [target(), target()] }, { targets: [target()] }).lost).toHaveLength(1);
  });

  it('leaves what says the same alone, though another item is near it', () => {
    const [a, b] = [target({ period: '2022' }), target({ period: '2023' })];
    expect(between({ targets: [a, b] }, { targets: [b] })).toMatchObject({ lost: [{ item: a }], changed: [] });
  });

  it('is an attribute of the same item', () => {
    const changes = between({ targets: [target({ period: '2023' })] }, { targets: [target({ period: 'by:2023' })] });
    expect([attributesOf(changes), changes.gained, changes.lost]).toEqual([[['period']], [], []]);
  });

  it('knows a target by its value and place where its name has changed, and a task by its place', () => {
    const before = { targets: [target({ indicator: 'hộ' })], tasks: [task({ action: 'rà soát' })] };
    expect(attributesOf(between(before, { targets: [target()], tasks: [task()] }))).toEqual([
      ['indicator'],
      ['action'],
    ]);
    const elsewhere = { targets: [target({ at: [90, 99] })], tasks: [task({ at: [90, 99] })] };
    expect(between(before, elsewhere)).toMatchObject({ changed: [], gained: [{}, {}], lost: [{}, {}] });
  });

  it('knows a document by its number, or by type and subject', () => {
    const before = { documents: [document({ number: '5-NQ/TU' }), document({ subject: 'rừng' })] };
    const now = {
      documents: [
        document({ number: '5-NQ/TU', date: '2022' }),
        document({ subject: 'rừng', issuer: 'Tỉnh ủy', at: [[70, 80]] }),
      ],
    };
    expect(attributesOf(between(before, now)).flat().sort()).toEqual(['date', 'issuer']);
  });

  it('knows people by their names, and the event as the one it is', () => {
    const before = { people: [person()], event: event() };
    const now = { people: [person({ positions: ['Trưởng bản'] })], event: event({ name: 'Hội nghị' }) };
    expect(attributesOf(between(before, now))).toEqual([['positions'], ['name']]);
    expect(between(before, { people: [person({ name: 'Lò Thị Tặng' })] })).toMatchObject({
      gained: [{ kind: 'people' }],
      lost: [{ kind: 'people' }, { kind: 'event' }],
    });
  });

  it('tells what is implied now, not where the words for it stand', () => {
    const implied = (at: number) => [target({ implied: { period: [at, at + 4] } })];
    expect(between({ targets: implied(0) }, { targets: implied(9) }).changed).toEqual([]);
    expect(attributesOf(between({ targets: [target()] }, { targets: implied(0) }))).toEqual([['implied']]);
  });
});
