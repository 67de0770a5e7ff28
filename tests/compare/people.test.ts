import { describe, expect, it } from 'vitest';
import { gatherPeople } from '../../lib/compare/gather-people.ts';
import { joinsOf, joinsWithin } from '../../lib/compare/joins.ts';
import { peopleOf } from '../../lib/compare/people.ts';
import type { Join, Saved } from '../../lib/library/types.ts';
import { savedPage } from './support.ts';

const NAME = 'Nguyễn Văn Hùng';
const page = (id: number, positions: string[], site: string | null = 'bao.vn', rest: object = {}) =>
  savedPage(id, {
    site,
    published: `202${id}-01-10`,
    lines: [`${NAME} dự.`],
    people: [{ words: NAME, positions, ...rest }],
  });

function groups(pages: Saved[], joins: Join[] = []): string[] {
  const gather = gatherPeople();
  for (const one of pages) gather.add(one);
  return gather
    .done()
    .flatMap((name) => peopleOf(name, joins).map(({ mentions }) => mentions.map(({ key }) => key).join('+')));
}

describe('who is one person', () => {
  it.each<[string, Saved, Saved]>([
    ['the same province in two offices', page(1, ['Bí thư Tỉnh ủy Kon Tum']), page(2, ['Chủ tịch UBND tỉnh Kon Tum'])],
    [
      'a province that only the page tells',
      page(1, ['Bí thư Tỉnh ủy'], 'kontum.gov.vn'),
      page(2, ['Giám đốc Sở Tài chính tỉnh Kon Tum']),
    ],
    ['the same ministry', page(1, ['Thứ trưởng Bộ Tài chính']), page(2, ['Bộ trưởng Bộ Tài chính'])],
    ['the same body, once in former times', page(1, ['Chủ tịch Quốc hội']), page(2, ['nguyên Chủ tịch Quốc hội'])],
    [
      'one of several positions',
      page(1, ['Ủy viên Bộ Chính trị', 'Phó Thủ tướng']),
      page(2, ['Phó Thủ tướng Chính phủ']),
    ],
    [
      'an abbreviated body',
      page(1, ['Chủ tịch Ủy ban Trung ương MTTQ Việt Nam']),
      page(2, ['Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam']),
    ],
    [
      'the same district',
      page(1, ['Bí thư Huyện ủy Đăk Tô'], 'kontum.gov.vn'),
      page(2, ['Chủ tịch UBND huyện Đăk Tô'], 'kontum.gov.vn'),
    ],
  ])('%s', (_, one, other) => {
    expect(groups([one, other])).toEqual(['1+2']);
  });

  it.each<[string, Saved, Saved]>([
    ['no position', page(1, []), page(2, [])],
    ['a rank', page(1, ['Đại tá']), page(2, ['Đại tá'])],
    ['a degree', page(1, ['PGS.TS']), page(2, ['PGS.TS'])],
    ['a profession', page(1, ['luật sư']), page(2, ['Luật sư'])],
    ['an office without its body', page(1, ['Thứ trưởng']), page(2, ['Thứ trưởng'])],
    ['two provinces', page(1, ['Bí thư Tỉnh ủy Kon Tum']), page(2, ['Bí thư Tỉnh ủy Gia Lai'])],
    ['two ministries', page(1, ['Thứ trưởng Bộ Tài chính']), page(2, ['Thứ trưởng Bộ Y tế'])],
    ['a committee of an unknown province', page(1, ['Bí thư Tỉnh ủy']), page(2, ['Bí thư Tỉnh ủy'])],
    [
      'two districts of a province',
      page(1, ['Bí thư Huyện ủy Đăk Tô'], 'kontum.gov.vn'),
      page(2, ['Bí thư Huyện ủy Sa Thầy'], 'kontum.gov.vn'),
    ],
    [
      'the province and a district that isn’t named',
      page(1, ['Bí thư Tỉnh ủy'], 'kontum.gov.vn'),
      page(2, ['Trưởng Công an huyện'], 'kontum.gov.vn'),
    ],
    [
      'the province before and after the merger',
      page(1, ['Giám đốc Sở Y tế tỉnh Kon Tum']),
      page(6, ['Giám đốc Sở Y tế tỉnh Quảng Ngãi']),
    ],
  ])('not by %s', (_, one, other) => {
    expect(groups([one, other])).toHaveLength(2);
  });

  it('a third page ties two', () => {
    expect(
      groups([
        page(1, ['Bí thư Tỉnh ủy Kon Tum']),
        page(2, ['Thứ trưởng Bộ Y tế']),
        page(3, ['Thứ trưởng Bộ Y tế', 'nguyên Bí thư Tỉnh ủy Kon Tum']),
      ]),
    ).toEqual(['1+2+3']);
  });

  it('both placements of tones are one name', () => {
    const pages = [1, 2].map((id) =>
      savedPage(id, {
        people: [{ words: id === 1 ? 'Trương Hòa Bình' : 'Trương Hoà Bình', positions: ['Phó Thủ tướng'] }],
      }),
    );
    expect(groups(pages)).toEqual(['1+2']);
  });

  it('two of a name on one page stand apart, too', () => {
    const both = savedPage(1, {
      lines: ['Nguyễn Văn Hùng, Nguyễn Văn Hùng.'],
      people: [
        { words: NAME, positions: ['luật sư'] },
        { words: NAME, positions: ['Bí thư Tỉnh ủy Kon Tum'] },
      ],
    });
    expect(groups([both])).toEqual(['1', '1.2']);
  });

  it('shows how a position is held', () => {
    const gather = gatherPeople();
    gather.add(
      page(1, ['Bí thư Tỉnh ủy Kon Tum', 'Phó Bí thư'], 'bao.vn', {
        held: { 'Bí thư Tỉnh ủy Kon Tum': 'new', 'Phó Bí thư': 'former' },
      }),
    );
    expect(gather.done()[0]?.mentions[0]?.positions).toEqual([
      { words: 'Bí thư Tỉnh ủy Kon Tum', held: 'new' },
      { words: 'Phó Bí thư', held: 'former' },
    ]);
  });
});

describe('the reader’s joins', () => {
  const pages = [page(1, ['luật sư']), page(2, ['Luật sư']), page(3, ['Bí thư Tỉnh ủy Kon Tum'])];
  const name = 'nguyễn văn hùng';

  it('make one person of those that were picked', () => {
    expect(groups(pages, joinsOf(name, ['1', '3']))).toEqual(['1+3', '2']);
    expect(groups(pages, joinsOf(name, ['1', '3', '2']))).toEqual(['1+2+3']);
    expect([joinsOf(name, ['1']), joinsOf(name, [])]).toEqual([[], []]);
  });
  it('of a person are all that are undone: those of another name or with others stay', () => {
    const other: Join = { name: 'lê văn tám', pages: ['1', '2'] };
    const apart: Join = { name, pages: ['2', '3'] };
    const joined = joinsOf(name, ['1', '2']);
    expect(joinsWithin([other, ...joined, apart], name, ['2', '1'])).toEqual(joined);
  });
  it('a join of pages that are gone does nothing', () => {
    expect(groups(pages, joinsOf(name, ['1', '77']))).toEqual(['1', '2', '3']);
  });
});
