import { describe, expect, it } from 'vitest';
import type { Dimension } from '../../lib/compare/dimensions.ts';
import { panelsOf } from '../../lib/compare/panels.ts';
import type { Target } from '../../lib/digest/model.ts';
import type { Saved } from '../../lib/library/types.ts';
import { indicatorsOf, pageOfKonTum, savedPage } from './support.ts';

type Said = Partial<Omit<Target, 'at'>> & { words: string };
const LEVEL: Said = {
  words: 'thu ngân sách nhà nước đạt 965 tỷ đồng',
  printed: '965 tỷ đồng',
  value: 965,
  period: '2022',
};
const NEXT: Said = {
  words: 'thu ngân sách nhà nước đạt 990 tỷ đồng',
  printed: '990 tỷ đồng',
  value: 990,
  period: '2023',
};
const POOR: Said = {
  words: 'tỷ lệ hộ nghèo còn 7,2%',
  indicator: 'tỷ lệ hộ nghèo',
  printed: '7,2%',
  value: 7.2,
  unit: '%',
  period: '2022',
};

/** How two pages stand: in one strand, or in several with what parts them, or apart from all series. */
function standing(...pages: Saved[]): string {
  const indicators = indicatorsOf(pages);
  if (indicators.length > 1) return 'other indicators';
  const [indicator] = indicators;
  if (!indicator) return 'nothing';
  if (indicator.apart.length > 0) return `apart: ${indicator.apart.map(({ why }) => why).join(', ')}`;
  const panels = panelsOf(indicator);
  if (panels.length > 1) return 'other panels';
  const [panel] = panels;
  if (panel?.strands.length === 1) return 'joined';
  return (panel?.breaks ?? []).map(({ differs }) => differs.join(' + ')).join(', ');
}

describe('what may stand in one series', () => {
  const joined: [string, Said, Said][] = [
    ['two years', LEVEL, NEXT],
    ['spellings of the unit', LEVEL, { ...NEXT, unit: 'tỉ đồng' }],
    ['synonyms', { ...POOR, words: 'tỉ lệ hộ nghèo còn 8%', indicator: 'Tỉ lệ hộ nghèo', period: '2023' }, POOR],
    ['"giảm còn" and "còn"', { ...POOR, words: 'tỷ lệ hộ nghèo giảm còn 6%', printed: '6%', period: '2023' }, POOR],
    ['the whole province, said or not', LEVEL, { ...NEXT, scope: 'toàn tỉnh' }],
    [
      'changes against the same time of the year before',
      { ...LEVEL, direction: 'increase', base: 'so với cùng kỳ' },
      { ...NEXT, direction: 'increase', base: 'so với cùng kỳ năm 2022' },
    ],
    ['halves of years', { ...LEVEL, period: '2022-H1' }, { ...NEXT, period: '2023-H1' }],
    [
      'poverty within one standard',
      { ...POOR, period: '2022' },
      { ...POOR, period: '2023', words: 'tỷ lệ hộ nghèo còn 6,2%', value: 6.2 },
    ],
    [
      '2021 still measured by the standard of 2016',
      { ...POOR, period: '2020' },
      { ...POOR, period: '2021', words: 'tỷ lệ hộ nghèo còn 6,2%', value: 6.2 },
    ],
  ];
  it.each(joined)('%s', (_, one, other) => {
    expect(standing(pageOfKonTum(1, one), pageOfKonTum(2, other))).toBe('joined');
  });
});

describe('what is never joined', () => {
  const cases: [string, Dimension | 'measure + base', Said, Said][] = [
    [
      'level and change',
      'measure',
      POOR,
      { ...POOR, words: 'tỷ lệ hộ nghèo giảm 2%', printed: 'giảm 2%', direction: 'decrease' },
    ],
    [
      'level and change that only the words before say',
      'measure',
      POOR,
      { ...POOR, words: 'tỷ lệ hộ nghèo giảm 2%', printed: '2%' },
    ],
    ['level and part of a plan', 'measure + base', { ...LEVEL, unit: '%' }, { ...NEXT, unit: '%', base: 'dự toán' }],
    [
      'a rate of growth and a level',
      'measure',
      { ...LEVEL, indicator: 'tăng trưởng kinh tế', unit: '%' },
      { ...NEXT, indicator: 'tăng trưởng kinh tế', direction: 'increase', unit: '%' },
    ],
    [
      'changes against two things',
      'base',
      { ...LEVEL, direction: 'increase', base: 'so với cùng kỳ' },
      { ...NEXT, direction: 'increase', base: 'so với năm 2015' },
    ],
    ['by-year and in-year', 'form', LEVEL, { ...NEXT, period: 'by:2025', status: 'target' }],
    ['half a year and a year', 'form', LEVEL, { ...NEXT, period: '2023-H1' }],
    ['nine months and a year', 'form', LEVEL, { ...NEXT, period: '2023-9M' }],
    ['a quarter and a half', 'form', { ...LEVEL, period: '2022-Q1' }, { ...NEXT, period: '2022-H1' }],
    ['a month and a quarter', 'form', { ...LEVEL, period: '2022-03' }, { ...NEXT, period: '2022-Q1' }],
    ['the first and the second half', 'form', { ...LEVEL, period: '2022-H1' }, { ...NEXT, period: '2022-H2' }],
    ['five years and a year', 'form', LEVEL, { ...NEXT, period: '2016-2020' }],
    ['five years and ten years', 'form', { ...LEVEL, period: '2016-2020' }, { ...NEXT, period: '2011-2020' }],
    ['the province and its towns', 'scope', POOR, { ...POOR, scope: 'khu vực thành thị', period: '2023' }],
    ['the province and poor districts', 'scope', POOR, { ...POOR, scope: 'các huyện nghèo', period: '2023' }],
    ['the province and one district', 'scope', LEVEL, { ...NEXT, scope: 'huyện Đăk Tô' }],
    [
      'a district named in the clause',
      'scope',
      LEVEL,
      { ...NEXT, words: 'huyện Đăk Tô, thu ngân sách nhà nước đạt 990 tỷ đồng' },
    ],
    ['a year and the standard after it', 'standard', { ...POOR, period: '2021' }, { ...POOR, period: '2022' }],
    ['2015 and 2016', 'standard', { ...POOR, period: '2015' }, { ...POOR, period: '2016' }],
    [
      '2025 and 2026',
      'standard',
      { ...POOR, period: '2025', status: 'target' },
      { ...POOR, period: '2026', status: 'target' },
    ],
    [
      'a standard that the page names',
      'standard',
      { ...POOR, period: '2021' },
      { ...POOR, period: '2021', words: 'tỷ lệ hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025 còn 12%', value: 12 },
    ],
    [
      'prices of 2010 and of 1994',
      'price',
      { ...LEVEL, words: 'giá trị sản xuất (giá so sánh 1994) đạt 900 tỷ đồng', indicator: 'giá trị sản xuất' },
      { ...NEXT, words: 'giá trị sản xuất (giá so sánh 2010) đạt 990 tỷ đồng', indicator: 'giá trị sản xuất' },
    ],
    [
      'constant and current prices',
      'price',
      { ...LEVEL, words: 'GRDP theo giá hiện hành đạt 900 tỷ đồng', indicator: 'GRDP theo giá hiện hành' },
      { ...NEXT, words: 'GRDP (giá so sánh năm 2010) đạt 990 tỷ đồng', indicator: 'GRDP' },
    ],
    [
      'prices named and not',
      'price',
      { ...LEVEL, words: 'GRDP theo giá hiện hành đạt 900 tỷ đồng', indicator: 'GRDP theo giá hiện hành' },
      { ...NEXT, indicator: 'tổng sản phẩm trên địa bàn (GRDP)' },
    ],
    [
      'unnamed prices over a change of base',
      'price',
      { ...LEVEL, indicator: 'GRDP', period: '2011' },
      { ...NEXT, indicator: 'GRDP', period: '2013' },
    ],
  ];
  it.each(cases)('%s', (_, dimension, one, other) => {
    expect(standing(pageOfKonTum(1, one), pageOfKonTum(2, other))).toBe(dimension);
  });

  it('other units and other "per" are other panels', () => {
    expect(standing(pageOfKonTum(1, LEVEL), pageOfKonTum(2, { ...NEXT, unit: 'nghìn tỷ đồng' }))).toBe('other panels');
    expect(standing(pageOfKonTum(1, LEVEL), pageOfKonTum(2, { ...NEXT, per: 'người' }))).toBe('other panels');
  });

  it.each([
    ['tỷ lệ hộ nghèo', 'tỷ lệ hộ cận nghèo'],
    ['tỷ lệ hộ nghèo', 'tỷ lệ nghèo đa chiều'],
    ['tỷ lệ hộ nghèo', 'tỷ lệ hộ nghèo người dân tộc thiểu số'],
    ['GRDP', 'GRDP bình quân đầu người'],
    ['GRDP', 'GDP'],
    ['thu ngân sách nhà nước', 'chi ngân sách nhà nước'],
    ['thu ngân sách nhà nước', 'thu nội địa'],
    ['kim ngạch xuất khẩu', 'kim ngạch xuất khẩu hàng hóa'],
    ['xã đạt chuẩn nông thôn mới', 'xã đạt chuẩn nông thôn mới nâng cao'],
  ])('%s is not %s', (one, other) => {
    expect(
      standing(pageOfKonTum(1, { ...LEVEL, indicator: one }), pageOfKonTum(2, { ...NEXT, indicator: other })),
    ).toBe('other indicators');
  });
});

describe('the mergers of provinces', () => {
  const page = (id: number, site: string, published: string | null, said: Said) =>
    savedPage(id, { site, published, targets: [said] });

  it.each([
    ['Kon Tum then, Quảng Ngãi now', 'kontum.gov.vn', '2024-01-10', 'quangngai.gov.vn', '2026-01-10'],
    ['Quảng Ngãi then and now', 'quangngai.gov.vn', '2024-01-10', 'quangngai.gov.vn', '2026-01-10'],
    ['Kon Tum and Quảng Ngãi, both then', 'kontum.gov.vn', '2024-01-10', 'quangngai.gov.vn', '2024-01-10'],
  ])('%s', (_, one, first, other, second) => {
    const later = second > '2025' ? { ...NEXT, period: '2025' } : NEXT;
    expect(standing(page(1, one, first, LEVEL), page(2, other, second, later))).toContain('territory');
  });

  it('a target of the old province has no share reached by the new one', () => {
    const aim = page(1, 'quangngai.gov.vn', '2025-01-10', { ...LEVEL, status: 'target', period: '2025' });
    const outcome = page(2, 'quangngai.gov.vn', '2026-01-10', { ...NEXT, period: '2025' });
    const [panel] = panelsOf(indicatorsOf([aim, outcome])[0]!);
    expect(panel?.strands.flatMap(({ columns }) => columns.flatMap(({ shares }) => shares))).toEqual([]);
  });

  it('a province whose borders stayed is one before and after', () => {
    expect(
      standing(
        page(1, 'sonla.gov.vn', '2024-01-10', LEVEL),
        page(2, 'sonla.gov.vn', '2026-01-10', { ...NEXT, period: '2025' }),
      ),
    ).toBe('joined');
  });

  it('a new province’s figure for the time before doesn’t say of which borders', () => {
    expect(standing(page(1, 'quangngai.gov.vn', '2026-01-10', LEVEL))).toBe('apart: borders');
  });

  it('without a day, a name that stood for two provinces is neither', () => {
    expect(standing(page(1, 'quangngai.gov.vn', null, LEVEL))).toBe('apart: undated');
    expect(standing(page(1, 'kontum.gov.vn', null, LEVEL))).toBe('joined');
  });

  it('Hà Nội before and after Hà Tây came to it', () => {
    expect(
      standing(
        page(1, 'hanoi.gov.vn', '2008-02-01', { ...LEVEL, period: '2007' }),
        page(2, 'hanoi.gov.vn', '2010-02-01', { ...NEXT, period: '2009' }),
      ),
    ).toBe('territory');
  });

  it('other provinces are other panels', () => {
    expect(standing(page(1, 'sonla.gov.vn', '2024-01-10', LEVEL), page(2, 'laichau.gov.vn', '2024-01-10', NEXT))).toBe(
      'other panels',
    );
  });
});

describe('what is told of no place or time stands apart', () => {
  const unknown = (id: number, said: Said, title = 'Hội nghị tổng kết') =>
    savedPage(id, { site: 'baomoi.com', published: '2024-01-10', title, targets: [said] });
  it.each<[string, string, Saved]>([
    ['an unknown province', 'province', unknown(1, LEVEL)],
    ['two provinces in the title', 'province', unknown(1, LEVEL, 'Kon Tum và Gia Lai hợp tác')],
    [
      'two provinces in the clause',
      'elsewhere',
      pageOfKonTum(1, { ...LEVEL, words: 'Gia Lai và Kon Tum có thu ngân sách nhà nước đạt 965 tỷ đồng' }),
    ],
    [
      'a district that the page doesn’t name',
      'unit',
      savedPage(1, {
        site: 'kontum.gov.vn',
        published: '2024-01-10',
        lines: ['Nguyễn Văn A. thu ngân sách nhà nước đạt 965 tỷ đồng.'],
        targets: [LEVEL],
        people: [{ words: 'Nguyễn Văn A', positions: ['Bí thư Huyện ủy'] }],
      }),
    ],
    ['no period', 'period', pageOfKonTum(1, { ...LEVEL, period: null })],
    ['a year that isn’t over', 'running', pageOfKonTum(1, { ...LEVEL, period: '2024' }, { published: '2024-06-10' })],
    ['"đến nay"', 'running', pageOfKonTum(1, { ...LEVEL, words: 'đến nay thu ngân sách nhà nước đạt 965 tỷ đồng' })],
    [
      'what a change began from',
      'start',
      pageOfKonTum(1, { ...POOR, words: 'tỷ lệ hộ nghèo giảm từ 11,76%', printed: '11,76%' }),
    ],
  ])('%s', (_, why, page) => {
    expect(standing(page)).toBe(`apart: ${why}`);
  });

  it.each([
    ['giảm từ 11,76%', 'decrease', 'eq', 'apart: start'],
    ['tăng tổng mức đầu tư dự án số 1 từ 17.388 tỷ', 'increase', 'eq', 'apart: start'],
    ['giảm từ 2-3%', 'decrease', 'range', 'joined'],
    ['tăng từ 1 bậc trở lên', 'increase', 'ge', 'joined'],
    ['giảm còn 7,2%', 'decrease', 'eq', 'joined'],
  ] as const)('"%s" (%s, %s): %s', (printed, direction, comparator, expected) => {
    expect(
      standing(pageOfKonTum(1, { ...POOR, words: `tỷ lệ hộ nghèo ${printed}`, printed, direction, comparator })),
    ).toBe(expected);
  });

  it.each(['tổng vốn đầu tư', 'Diện tích', 'số tiền', 'doanh nghiệp'])(
    '"%s" doesn’t say what is measured',
    (indicator) => {
      expect(standing(pageOfKonTum(1, { ...LEVEL, indicator }))).toBe('apart: vague');
    },
  );

  it('a district is named once, by its page and by the figure', () => {
    const page = savedPage(1, {
      site: 'kontum.gov.vn',
      published: '2024-01-10',
      title: 'Huyện Đăk Tô tổng kết năm',
      targets: [{ ...LEVEL, scope: 'huyện Đăk Tô' }],
    });
    expect(standing(page, pageOfKonTum(2, { ...NEXT, scope: 'huyện Đăk Tô' }))).toBe('joined');
  });

  it('a year’s figure of December is the year’s', () => {
    expect(standing(pageOfKonTum(1, { ...LEVEL, period: '2023' }, { published: '2023-12-20' }))).toBe('joined');
  });
  it('a figure whose clause names the country isn’t the province’s', () => {
    expect(
      standing(
        pageOfKonTum(1, POOR),
        pageOfKonTum(2, { ...POOR, words: 'tỷ lệ hộ nghèo cả nước còn 2,9%', period: '2023' }),
      ),
    ).toBe('other panels');
  });
  it('a figure whose scope names another province is that one’s', () => {
    expect(standing(pageOfKonTum(1, LEVEL), pageOfKonTum(2, { ...NEXT, scope: 'Gia Lai' }))).toBe('other panels');
  });
  it('a part of another province is no figure of all of it', () => {
    const gia = (id: number, scope: string, period: string) => pageOfKonTum(id, { ...LEVEL, scope, period });
    expect(standing(gia(1, 'tỉnh Gia Lai', '2021'), gia(2, 'khu vực nông thôn tỉnh Gia Lai', '2022'))).toBe('scope');
    expect(standing(gia(1, 'cả nước', '2021'), gia(2, 'khu vực thành thị cả nước', '2022'))).toBe('scope');
    expect(standing(gia(1, 'tỉnh Gia Lai', '2021'), gia(2, 'Gia Lai', '2022'))).toBe('joined');
  });
  it('pages of the centre that name no province give figures of the country', () => {
    const of = (id: number, said: Said) =>
      savedPage(id, { site: 'gso.gov.vn', published: '2024-01-10', targets: [said] });
    expect(standing(of(1, LEVEL), of(2, NEXT))).toBe('joined');
  });
});
