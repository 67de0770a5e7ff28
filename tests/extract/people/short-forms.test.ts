import { describe, expect, it } from 'vitest';
import { peopleOf, readingOf } from './support.ts';

const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương'.split(' ');
const MIDDLES = 'Văn Thị Đức Minh Quang Thanh Hữu Ngọc Xuân Hồng'.split(' ');
const GIVEN = 'Bình Cường'.split(' ');
/** As many secretaries of districts as are asked for, each with another name. */
const secretaries = (count: number): string[] =>
  GIVEN.flatMap((given) => SURNAMES.flatMap((surname) => MIDDLES.map((middle) => `${surname} ${middle} ${given}`)))
    .slice(0, count)
    .map((name) => `Ông ${name}, Bí thư Huyện ủy, dự họp.`);

/** How often each person is spoken of by a short form that a page ends with. */
const meant = (lines: readonly string[], short: string): string[] => {
  const text = [...lines, `Chiều nay, ${short} đi kiểm tra.`];
  const { length } = readingOf(...text).text;
  return peopleOf(...text)
    .filter(({ at }) => at.some(([start]) => start > length - short.length - 20))
    .map(({ name }) => name);
};

describe('an office or a given name alone', () => {
  it('means the one of several holders who was named last', () => {
    expect(meant(secretaries(3), 'đồng chí Bí thư Huyện ủy')).toEqual(['Nguyễn Đức Bình']);
    expect(meant(['Ông Trần Văn Bình và bà Lê Thị Bình dự.', 'Ông Trần Văn Bình nói.'], 'ông Bình')).toEqual([
      'Trần Văn Bình',
    ]);
  });

  it('means nobody where hundreds may be meant', () => {
    expect(meant(secretaries(150), 'đồng chí Bí thư Huyện ủy')).toHaveLength(1);
    expect(meant(secretaries(230), 'đồng chí Bí thư Huyện ủy')).toEqual([]);
  });

  it('stands in its place among the others of the person, in page order', () => {
    const [person] = peopleOf(
      'Ông Trần Văn Bình, Bí thư Tỉnh ủy, dự. Đồng chí Bí thư Tỉnh ủy nói.',
      'Ông Bình đi. Bí thư Tỉnh ủy về.',
    );
    const starts = person?.at.map(([start]) => start) ?? [];
    expect(starts.length).toBeGreaterThan(4);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
