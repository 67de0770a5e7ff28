import { describe, expect, it } from 'vitest';
import { document, event, judgement, person, scorer, task } from '../fake.ts';
import { classifyDocuments } from './documents.ts';
import { classifyEvent } from './event.ts';
import type { Finding } from './finding.ts';
import { classifyPeople } from './people.ts';
import { classifyTasks } from './tasks.ts';

const namesOf = (findings: readonly Finding[]): string[] => findings.map(({ group, name }) => `${group}: ${name}`);

describe('people', () => {
  const classesOf = (parts: Parameters<typeof judgement<'people'>>[0]) =>
    namesOf(classifyPeople(judgement(parts), '', scorer));
  const faultOf = (attribute: string, gold: object, predicted: object) => ({
    faults: [{ attribute, gold: person(gold), predicted: person(predicted) }],
  });

  it('are missed, made up, or cut', () => {
    const short = person({ name: 'Văn Tặng' });
    expect(classesOf({ missed: [person()] })).toEqual(['missed: name missed']);
    expect(classesOf({ wrong: [short] })).toEqual(['false: not a person of gold']);
    expect(classesOf({ missed: [person()], wrong: [short] })).toEqual([
      'missed: name cut or too long',
      'false: name cut or too long',
    ]);
  });

  it.each([
    [['Chủ tịch xã'], ['Chủ tịch'], ['cut short']],
    [['Chủ tịch'], ['Chủ tịch xã'], ['too long']],
    [['Chủ tịch Hội Nông dân'], ['Chủ tịch Hội xã'], ['in other words']],
    [['Chủ tịch xã'], [], ['missing']],
    [[], ['Chủ tịch xã'], ['spurious']],
    [
      ['Chủ tịch xã', 'Trưởng bản'],
      ['Trưởng bản', 'đại biểu'],
      ['missing', 'spurious'],
    ],
  ])('have positions %j read as %j', (gold, predicted, names) => {
    const found = classesOf(faultOf('positions', { positions: gold }, { positions: predicted }));
    expect(found).toEqual(names.map((name) => `positions: ${name}`));
  });

  it('have roles that are told by confusion', () => {
    const fault = faultOf('roles', { roles: ['chair', 'speaker'] }, { roles: ['attendee', 'speaker'] });
    expect(classesOf(fault)).toEqual(['roles: chair → attendee']);
  });
});

describe('documents', () => {
  const classesOf = (parts: Parameters<typeof judgement<'documents'>>[0]) =>
    namesOf(classifyDocuments(judgement(parts), '', scorer));
  const gold = document({ number: '05-NQ/TU', subject: 'giảm nghèo bền vững' });

  it.each([
    ['type differs', { type: 'Quyết định', number: '05/NQ-TU' }],
    ['number cut or too long', { number: '05' }],
    ['number on one side only', { number: null }],
  ])('that have a counterpart: %s', (name, facts) => {
    const found = classesOf({ missed: [gold], wrong: [{ ...gold, ...facts }] });
    expect(found).toEqual([`missed: ${name}`, `false: ${name}`]);
  });

  it('without a number are told by their subject', () => {
    const [law, plan] = [
      document({ type: 'Luật', subject: 'Đất đai' }),
      document({ type: 'Đề án', subject: 'Đất đai' }),
    ];
    expect(classesOf({ missed: [law], wrong: [plan] })).toEqual(['missed: type differs', 'false: type differs']);
    const other = { ...law, subject: 'Đất đai và rừng' };
    expect(classesOf({ missed: [law], wrong: [other] })[0]).toBe('missed: subject, issuer or year differ');
  });

  it('that have none are told by whether they have a number', () => {
    expect(classesOf({ missed: [gold] })).toEqual(['missed: numbered, not found']);
    expect(classesOf({ wrong: [document({ subject: 'rừng' })] })).toEqual(['false: unnumbered, no document of gold']);
  });

  it.each([
    ['date', '2022-11-17', '2022', 'less precise'],
    ['date', '2022', '2022-11-17', 'more precise'],
    ['date', null, '2022', 'spurious'],
    ['date', '2021', '2022', 'other'],
    ['issuer', 'Tỉnh ủy', null, 'missing'],
    ['subject', 'giảm nghèo', 'giảm nghèo bền vững', 'too long'],
    ['subject', 'giảm nghèo bền vững', 'giảm nghèo', 'too short'],
  ])('have a %s %s read as %s: %s', (attribute, theirs, ours, name) => {
    const fault = { attribute, gold: document({ [attribute]: theirs }), predicted: document({ [attribute]: ours }) };
    expect(classesOf({ faults: [fault] })).toEqual([`${attribute}: ${name}`]);
  });
});

describe('tasks', () => {
  const classesOf = (parts: Parameters<typeof judgement<'tasks'>>[0]) =>
    namesOf(classifyTasks(judgement(parts), '', scorer));
  const short = task({ action: 'rà soát quy hoạch' });
  const long = task({ action: 'rà soát quy hoạch, bố trí vốn và báo cáo trước tháng 6' });

  it('are cut, or go on too far', () => {
    expect(classesOf({ missed: [long], wrong: [short] })).toEqual([
      'missed: cut: an item has a part of it',
      'false: cut: a part of a task of gold',
    ]);
    expect(classesOf({ missed: [short], wrong: [long] })).toEqual([
      'missed: inside a longer item',
      'false: goes on beyond a task of gold',
    ]);
  });

  it('that are inside an item which is right name its rule', () => {
    const right = [{ ...long, rule: 'speech' }];
    expect(classifyTasks(judgement({ missed: [short], right }), '', scorer)).toMatchObject([{ rule: 'speech' }]);
  });

  it('are missed, or made up', () => {
    expect(classesOf({ missed: [short] })).toEqual(['missed: not found']);
    expect(classesOf({ wrong: [short] })).toEqual(['false: no task of gold']);
  });

  it('have another author, none, or one too many', () => {
    const faults = [
      { attribute: 'from', gold: task({ from: 'Sở Nội vụ' }), predicted: task({ from: 'Tỉnh ủy' }) },
      { attribute: 'to', gold: task({ to: 'các xã' }), predicted: task() },
      { attribute: 'due', gold: task(), predicted: task({ due: 'tháng 6' }) },
    ];
    expect(classesOf({ faults })).toEqual(['from: other', 'to: missing', 'due: spurious']);
  });
});

describe('the event', () => {
  const classesOf = (parts: Parameters<typeof judgement<'event'>>[0]) =>
    namesOf(classifyEvent(judgement(parts), '', scorer));

  it('is missed or made up', () => {
    expect(classesOf({ missed: [event()] })).toEqual(['missed: not found']);
    expect(classesOf({ wrong: [event()] })).toEqual(['false: no event of gold']);
  });

  it('with another name is told once, by how it differs', () => {
    const wrong = event({ name: 'Hội nghị' });
    const faults = [{ attribute: 'name', gold: event(), predicted: wrong }];
    expect(classesOf({ wrong: [wrong], faults })).toEqual(['name: too short']);
  });

  it.each([
    ['2023-01-08', '2023-01-09', 'another day'],
    ['2023-01-08', '2022-01-08', 'another year'],
    ['2023-01-08', null, 'missing'],
    [null, '2023-01-08', 'spurious'],
  ])('has a date %s read as %s: %s', (theirs, ours, name) => {
    const fault = { attribute: 'date', gold: event({ date: theirs }), predicted: event({ date: ours }) };
    expect(classesOf({ faults: [fault] })).toEqual([`date: ${name}`]);
  });
});
