import { describe, expect, it } from 'vitest';
import { dueDay } from '../../lib/compare/due-day.ts';
import { byAddressee, gatherTasks, whenOf } from '../../lib/compare/gather-tasks.ts';
import type { Saved } from '../../lib/library/types.ts';
import { savedPage } from './support.ts';

const PAGE_DAY = '2024-06-10';

describe('a deadline as a day', () => {
  it.each<[string, string | null]>([
    ['trước ngày 31/3/2025', '2025-03-31'],
    ['trước ngày 31-3-2025', '2025-03-31'],
    ['trước ngày 30.6.2025', '2025-06-30'],
    ['đến hết ngày 31 tháng 12 năm 2024', '2024-12-31'],
    ['trong tháng 3/2025', '2025-03-31'],
    ['chậm nhất trong tháng 6-2025', '2025-06-30'],
    ['trước tháng 6/2025', '2025-05-31'],
    ['trước tháng 1/2025', '2024-12-31'],
    ['trong quý I/2025', '2025-03-31'],
    ['trong quý III năm 2025', '2025-09-30'],
    ['trước quí 3-2025', '2025-06-30'],
    ['trong năm 2025', '2025-12-31'],
    ['trước năm 2025', '2024-12-31'],
    ['2025-03-31', '2025-03-31'],
    ['by:2030', '2030-12-31'],
    ['2025-Q2', '2025-06-30'],
    ['trong vòng 10 ngày', null],
    ['30 ngày kể từ ngày 1/2/2025', null],
    ['hằng năm', null],
    ['sớm nhất', null],
    ['trước ngày 31/2/2025', null],
    ['trước ngày 15/13/2025', null],
  ])('%s', (due, day) => {
    expect(dueDay(due, PAGE_DAY)?.day ?? null).toBe(day);
  });

  it('without a year is the next one from the page’s day on, and says so', () => {
    expect(dueDay('trước ngày 30/6', PAGE_DAY)).toEqual({ day: '2024-06-30', year: 'page' });
    expect(dueDay('trước ngày 10/2', PAGE_DAY)).toEqual({ day: '2025-02-10', year: 'page' });
    expect(dueDay('trong quý I', PAGE_DAY)).toEqual({ day: '2025-03-31', year: 'page' });
    expect(dueDay('trước ngày 30/6/2024', PAGE_DAY)).toEqual({ day: '2024-06-30', year: 'said' });
  });
  it('without a year on a page without a day is none', () => {
    expect(dueDay('trước ngày 30/6', null)).toBeNull();
  });
});

const task = (id: number, due: string | null, to: string | null = null, site = 'bao.vn') =>
  savedPage(id, { site, published: PAGE_DAY, tasks: [{ words: `việc ${id}`, due, to }] });
const tasksOf = (pages: Saved[]) => {
  const gather = gatherTasks();
  for (const page of pages) gather.add(page);
  return gather.done();
};

describe('tasks of all pages', () => {
  it('stand by their deadlines; unread ones and none come last', () => {
    const tasks = tasksOf([
      task(1, null),
      task(2, 'trong vòng 10 ngày'),
      task(3, 'trong năm 2025'),
      task(4, 'trước ngày 30/6'),
    ]);
    expect(tasks.map(({ action }) => action)).toEqual(['việc 4', 'việc 3', 'việc 2', 'việc 1']);
  });

  it.each<[string | null, string]>([
    ['trước ngày 9/6/2024', 'past'],
    ['trước ngày 10/6/2024', 'soon'],
    ['trước ngày 24/6/2024', 'soon'],
    ['trước ngày 25/6/2024', 'later'],
    ['trong vòng 10 ngày', 'unread'],
    [null, 'none'],
  ])('%s on 10/6/2024: %s', (due, when) => {
    const [one] = tasksOf([task(1, due)]);
    expect(one && whenOf(one, '2024-06-10')).toBe(when);
  });

  it('are grouped by addressee; a body that each province has is another in another province', () => {
    const groups = byAddressee(
      tasksOf([
        task(1, null, 'Sở Tài chính', 'kontum.gov.vn'),
        task(2, null, 'sở tài chính', 'kontum.gov.vn'),
        task(3, null, 'Sở Tài chính', 'gialai.gov.vn'),
        task(4, null, 'Sở Tài chính'),
        task(5, null, 'Sở Tài chính'),
        task(6, null, 'Bộ Tài chính', 'kontum.gov.vn'),
        task(7, null, 'Bộ Tài chính'),
        task(8, null, null),
      ]),
    );
    expect(groups.map(({ tasks }) => tasks.map(({ found }) => found.page.id).join('+'))).toEqual([
      '1+2',
      '3',
      '4',
      '5',
      '6+7',
      '8',
    ]);
  });
});
