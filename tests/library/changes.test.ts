import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest, Document, Person, Target, Task } from '../../lib/digest/model.ts';
import { type Changes, changesBetween } from '../../lib/library/changes.ts';
import { documents, sample, targets } from '../export/sample.ts';
import { readOf, TEXT } from './reads.ts';

const base: Digest = sample;
const target = (more: Partial<Target>): Target => ({
  ...targets[0]!,
  indicator: 'thu ngân sách',
  period: '2024',
  scope: null,
  unit: 'tỷ đồng',
  value: 955,
  ...more,
});
const person = (name: string, positions: string[], more: Partial<Person> = {}): Person => ({
  name,
  positions,
  held: {},
  roles: ['attendee'],
  at: [[0, 1]],
  rule: 'x',
  ...more,
});
const document = (more: Partial<Document>): Document => ({ ...documents[0]!, ...more });
const task = (action: string, more: Partial<Task> = {}): Task => ({
  at: [0, 1],
  rule: 'x',
  from: 'A',
  to: 'Sở Y tế',
  action,
  due: null,
  implied: {},
  ...more,
});
const of = (part: Partial<Digest>): Digest => ({
  ...base,
  event: null,
  targets: [],
  people: [],
  documents: [],
  tasks: [],
  summary: [],
  ...part,
});

/** Changes in short: "+ index", "- index", "older > newer: what". */
const short = (changes: Changes[keyof Changes]): string[] =>
  changes.map((change) => {
    if (change.came === 'added') return `+${change.newer.index}`;
    if (change.came === 'dropped') return `-${change.older.index}`;
    return `${change.older.index}>${change.newer.index}: ${change.what.join()}`;
  });
const between = (kind: keyof Changes, older: Digest[keyof Digest], newer: Digest[keyof Digest]): string[] =>
  short(changesBetween(of({ [kind]: older }), of({ [kind]: newer }))[kind]);

describe('targets', () => {
  it('of the same indicator, period, scope and unit have changed: 955 → 965', () => {
    const changes = changesBetween(of({ targets: [target({})] }), of({ targets: [target({ value: 965 })] })).targets;
    expect(changes).toEqual([
      {
        came: 'changed',
        older: { item: target({}), index: 0 },
        newer: { item: target({ value: 965 }), index: 0 },
        what: ['value'],
      },
    ]);
  });
  it.each([
    ['another period', [target({})], [target({ period: '2025', value: 999 })], ['+0', '-0']],
    ['another unit', [target({})], [target({ unit: '%', value: 9 })], ['+0', '-0']],
    ['another scope', [target({})], [target({ scope: 'tỉnh', value: 9 })], ['+0', '-0']],
    ['the period mended', [target({})], [target({ period: '2025' })], ['0>0: period']],
    [
      'a target that became a result',
      [target({ status: 'target' })],
      [target({ status: 'result', value: 900 })],
      ['0>0: status,value'],
    ],
    [
      'a range',
      [target({ value: 2 })],
      [target({ value: 2, value_to: 2.5, comparator: 'range' })],
      ['0>0: comparator,value_to'],
    ],
    [
      'one moved and one new',
      [target({}), target({ indicator: 'GRDP' })],
      [target({ indicator: 'xuất khẩu' }), target({ indicator: 'GRDP' }), target({})],
      ['+0'],
    ],
    ['one of two that are alike', [target({}), target({ value: 12 })], [target({ value: 12 })], ['-0']],
    [
      'only its place and its rule',
      [target({})],
      [target({ at: [5, 9], rule: 'other', implied: { year: [1, 2] } })],
      [],
    ],
  ])('%s', (_, older, newer, said) => {
    expect(between('targets', older, newer)).toEqual(said);
  });
});

describe('people', () => {
  it.each([
    ['another position', [person('Lê An', ['Phó Bí thư'])], [person('Lê An', ['Bí thư'])], ['0>0: positions']],
    [
      'a position more',
      [person('Lê An', ['Bí thư'])],
      [person('Lê An', ['Bí thư', 'Đại biểu Quốc hội'])],
      ['0>0: positions'],
    ],
    [
      'another role',
      [person('Lê An', ['Bí thư'])],
      [person('Lê An', ['Bí thư'], { roles: ['chair'] })],
      ['0>0: roles'],
    ],
    [
      'held otherwise',
      [person('Lê An', ['Bí thư'])],
      [person('Lê An', ['Bí thư'], { held: { 'Bí thư': 'former' } })],
      ['0>0: held'],
    ],
    ['somebody else', [person('Lê An', ['Bí thư'])], [person('Lê Anh', ['Bí thư'])], ['+0', '-0']],
    [
      'two of one name, told apart by their positions',
      [person('Lê An', ['Giám đốc']), person('Lê An', ['Bí thư'])],
      [person('Lê An', ['Bí thư'], { roles: ['chair'] }), person('Lê An', ['Giám đốc'])],
      ['1>0: roles'],
    ],
  ])('%s', (_, older, newer, said) => {
    expect(between('people', older, newer)).toEqual(said);
  });
});

describe('documents, tasks, key sentences, the event', () => {
  const decree = document({
    type: 'Nghị quyết',
    number: '12-NQ/TU',
    key: '12-NQ/TU',
    date: '2023-12-05',
    subject: 'về nhiệm vụ',
  });
  it.each([
    ['the date', [decree], [{ ...decree, date: '2023-12-06' }], ['0>0: date']],
    ['the type', [decree], [{ ...decree, type: 'Kết luận' }], ['0>0: type']],
    [
      'another number',
      [decree],
      [{ ...decree, number: '13-NQ/TU', key: '13-NQ/TU', subject: null, date: null }],
      ['+0', '-0'],
    ],
    [
      'what it amends',
      [decree],
      [{ ...decree, relations: [{ kind: 'amends' as const, to: '9-NQ/TU' }] }],
      ['0>0: relations'],
    ],
  ])('a document: %s', (_, older, newer, said) => {
    expect(between('documents', older, newer)).toEqual(said);
  });
  it.each([
    [
      'the day',
      [task('hoàn thành báo cáo', { due: '2024-03-31' })],
      [task('hoàn thành báo cáo', { due: '2024-04-30' })],
      ['0>0: due'],
    ],
    ['who does it', [task('hoàn thành báo cáo')], [task('hoàn thành báo cáo', { to: 'Sở Tài chính' })], ['0>0: to']],
    [
      'some words',
      [task('rà soát và hoàn thành báo cáo tổng kết năm')],
      [task('rà soát, hoàn thành báo cáo tổng kết cả năm')],
      ['0>0: action'],
    ],
    ['another one', [task('rà soát quy hoạch')], [task('tổ chức hội nghị')], ['+0', '-0']],
  ])('a task: %s', (_, older, newer, said) => {
    expect(between('tasks', older, newer)).toEqual(said);
  });
  it('a key sentence of which a figure changed is the same sentence', () => {
    const sentence = (value: string) => ({
      text: `Năm 2024, thu ngân sách nhà nước đạt ${value} tỷ đồng.`,
      at: [0, 1] as const,
    });
    expect(between('summary', [sentence('955')], [sentence('965')])).toEqual(['0>0: text']);
    expect(between('summary', [sentence('955')], [{ text: 'Trời mưa.', at: [0, 1] }])).toEqual(['+0', '-0']);
  });
  it('the event is told otherwise, comes or goes', () => {
    const event = {
      name: 'Hội nghị',
      date: null,
      place: null,
      host: null,
      at: [0, 1] as const,
      rule: 'x',
      implied: {},
    };
    const changes = (older: Digest['event'], newer: Digest['event']) =>
      short(changesBetween(of({ event: older }), of({ event: newer })).event);
    expect(changes(event, { ...event, date: '2024-02-05' })).toEqual(['0>0: date']);
    expect(changes(null, event)).toEqual(['+0']);
    expect(changes(event, null)).toEqual(['-0']);
    expect(changes(event, { ...event, at: [3, 4] })).toEqual([]);
  });
});

describe('a page', () => {
  const { digest } = readOf(TEXT);
  it('whose one figure changed has changed in that figure', () => {
    const changes = changesBetween(digest, readOf(TEXT.replace('955', '965')).digest);
    const [change] = changes.targets;
    expect(changes.targets).toHaveLength(1);
    expect(change).toMatchObject({
      came: 'changed',
      what: ['value'],
      older: { item: { value: 955 } },
      newer: { item: { value: 965 } },
    });
    expect([changes.people, changes.documents, changes.tasks]).toEqual([[], [], []]);
  });
  it('that gained a paragraph has changed in nothing that it said before', () => {
    const longer = TEXT.replace('\nNghị quyết', '\nTrời nắng đẹp, đông đảo nhân dân đến dự.\nNghị quyết');
    const { summary: _, ...others } = changesBetween(digest, readOf(longer).digest);
    expect(
      Object.values(others)
        .flat()
        .filter(({ came }) => came !== 'added'),
    ).toEqual([]);
  });
});

describe('changes', () => {
  const some = fc.array(
    fc
      .record({
        indicator: fc.constantFrom('a', 'b'),
        period: fc.constantFrom('2024', null),
        value: fc.integer({ min: 1, max: 3 }),
      })
      .map((more) => target(more)),
    { maxLength: 5 },
  );
  it('account for each item of both sides once', () => {
    fc.assert(
      fc.property(some, some, (older, newer) => {
        const changes = changesBetween(of({ targets: older }), of({ targets: newer })).targets;
        const sides = (side: 'older' | 'newer') =>
          changes.flatMap((change) =>
            side in change ? [(change as { older: { index: number }; newer: { index: number } })[side].index] : [],
          );
        for (const side of ['older', 'newer'] as const) expect(new Set(sides(side)).size).toBe(sides(side).length);
        const gained =
          changes.filter(({ came }) => came === 'added').length -
          changes.filter(({ came }) => came === 'dropped').length;
        expect(gained).toBe(newer.length - older.length);
      }),
    );
  });
  it('are none between a digest and itself', () => {
    const between = (older: Digest, newer: Digest) => Object.values(changesBetween(older, newer)).flat();
    expect(between(base, structuredClone(base))).toEqual([]);
    expect(between(of({}), base).length).toBeGreaterThan(5);
  });
});
