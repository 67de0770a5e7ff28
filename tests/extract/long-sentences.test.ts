import { describe, expect, it } from 'vitest';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { peopleOf, readingOf } from './people/support.ts';
import { CAST, tasksOf } from './tasks-support.ts';

/** What holds of a sentence holds in one that goes on and on as far as a reader still has it in mind. */
const PADDING = 'rà soát hồ sơ, sổ sách ';

describe('in a sentence that goes on and on', () => {
  it('a year says when the office was given, and none does from far before', () => {
    const said = (padding: string) =>
      peopleOf(`Năm 2008, ${padding}ông Trần Văn An được bổ nhiệm làm Giám đốc Sở Y tế.`)[0]?.roles;
    expect(said('')).toEqual(['other']);
    expect(said(PADDING.repeat(30))).toEqual(['appointed']);
  });

  it('phải belongs to the verb before it, and to none from far before', () => {
    const last = (padding: string) =>
      tasksOf([`Đồng chí Lê Văn Bình nhấn mạnh ${padding}, các sở phải rà soát quy hoạch đất đai của mình.`], CAST).at(
        -1,
      )?.action;
    expect(last('kết quả tốt')).toBe('rà soát quy hoạch đất đai của mình');
    expect(last('kết quả tốt của năm '.repeat(60))).toBeUndefined();
  });

  it('who gives an order by a short name was named in full last before it', () => {
    const [task] = tasksOf(
      ['Lê Văn Bình dự. Lê Văn Bình nói. Đồng chí Bí thư Tỉnh ủy yêu cầu Sở Y tế rà soát hồ sơ. Lê Văn Bình về.'],
      CAST,
    );
    expect(task).toMatchObject({ from: 'Lê Văn Bình', implied: { from: expect.anything() } });
    expect(task?.implied.from?.[0]).toBeGreaterThan('Tin hội nghị\nLê Văn Bình'.length);
    expect(task?.implied.from?.[0]).toBeLessThan(task?.at[0] ?? 0);
  });

  it('one symbol of two years is two documents, and of no year it is the first', () => {
    const dates = extractDocuments(
      readingOf(
        'Quyết định số 12/QĐ-UBND, Quyết định số 12/QĐ-UBND ngày 1/2/2020, Quyết định số 12/QĐ-UBND ngày 3/4/2021, Quyết định số 12/QĐ-UBND được ban hành.',
      ),
    ).map(({ date, at }) => [date, at.length]);
    expect(dates).toEqual([
      ['2020-02-01', 3],
      ['2021-04-03', 1],
    ]);
  });
});
