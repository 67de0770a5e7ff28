import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../lib/compare/chart.ts';
import type { Figure } from '../../lib/compare/figure.ts';
import { panelsOf } from '../../lib/compare/panels.ts';
import type { Direction, Status } from '../../lib/digest/model.ts';
import { indicatorsOf, savedPage } from './support.ts';

/** A page with one target, put together from what may part it from others; each part is judged below without the code under test. */
type Spec = {
  site: string;
  published: string;
  indicator: string;
  unit: string;
  scope: string | null;
  direction: Direction;
  price: string;
  period: string;
  status: Status;
  value: number;
};
const of = <T extends string | null>(...values: T[]) => fc.constantFrom(...values);
const spec: fc.Arbitrary<Spec> = fc.record({
  site: of('kontum.gov.vn', 'quangngai.gov.vn', 'gialai.gov.vn', 'sonla.gov.vn', 'bao.vn'),
  published: of('2015-01-20', '2023-12-20', '2024-06-10', '2025-06-30', '2025-07-01', '2026-01-20'),
  indicator: of('tỷ lệ hộ nghèo', 'Tỉ lệ hộ nghèo', 'giá trị sản xuất', 'thu ngân sách nhà nước'),
  unit: of('%', 'tỷ đồng', 'tỉ đồng', 'triệu đồng'),
  scope: of(null, 'các huyện nghèo', 'huyện Đăk Tô', 'khu vực thành thị', 'cả nước'),
  direction: of<Direction>('reach', 'increase', 'decrease'),
  price: of('', ' (giá so sánh 1994)', ' (giá so sánh 2010)', ' theo giá hiện hành'),
  period: of(
    '2010',
    '2014',
    '2021',
    '2022',
    '2023',
    '2025',
    '2026',
    'by:2025',
    'by:2030',
    '2023-H1',
    '2023-Q1',
    '2023-9M',
    '2016-2020',
    '2021-2025',
  ),
  status: of<Status>('target', 'estimate', 'result'),
  value: fc.integer({ min: 1, max: 9999 }),
});

const pagesOf = (specs: readonly Spec[]) =>
  specs.map(({ site, published, price, value, ...target }, id) => {
    const way = target.direction === 'reach' ? 'đạt' : target.direction === 'increase' ? 'tăng' : 'giảm';
    const words = `${target.indicator}${price} ${way} ${value}`;
    return savedPage(id, { site, published, targets: [{ words, printed: String(value), value, ...target }] });
  });

/** The borders that a page of a site means, by its day alone. */
const borders = ({ site, published, scope }: Spec): string =>
  scope === 'cả nước'
    ? 'country'
    : `${site} ${/quangngai|gialai/.test(site) ? (published < '2025-07-01' ? 'before' : 'after') : ''}`;
const kindOf = (period: string): string => (period.startsWith('by:') ? 'by' : period.replace(/\d{4}/g, 'Y'));
const last = (period: string): number => Number((/^\d{4}-(\d{4})$/.exec(period) ?? /(\d{4})/.exec(period))?.[1]);
const standard = ({ indicator, period }: Spec): string =>
  indicator.includes('nghèo')
    ? String([2001, 2006, 2011, 2016, 2022, 2026, 2027].filter((from) => from <= last(period)).length)
    : '';
/** All that may not differ within one series, as a reader would judge it. */
const judged = (one: Spec): string =>
  JSON.stringify([
    one.indicator.toLowerCase().replace('tỉ', 'tỷ'),
    one.unit.replace('tỉ', 'tỷ'),
    borders(one),
    one.scope === 'cả nước' ? null : one.scope,
    one.direction,
    one.price,
    kindOf(one.period),
    standard(one),
  ]);

const specsIn = (figures: readonly Figure[], specs: readonly Spec[]): Spec[] =>
  figures.flatMap(({ found }) => found.map(({ page }) => specs[page.id] as Spec));

describe('whatever pages there are', () => {
  it('no two figures of a strand differ in anything that parts series', () => {
    fc.assert(
      fc.property(fc.array(spec, { minLength: 2, maxLength: 60 }), (specs) => {
        for (const indicator of indicatorsOf(pagesOf(specs))) {
          for (const { strands } of panelsOf(indicator)) {
            for (const { columns } of strands) {
              const figures = columns.flatMap(({ figures }) => Object.values(figures).flat());
              expect(new Set(specsIn(figures, specs).map(judged)).size).toBe(1);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nothing of an unknown province, and nothing of old borders on a new page, is in a strand', () => {
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 40 }), (specs) => {
        for (const indicator of indicatorsOf(pagesOf(specs))) {
          for (const one of specsIn(indicator.figures, specs)) {
            if (one.scope === 'cả nước') continue;
            expect(one.site).not.toBe('bao.vn');
            if (/quangngai|gialai/.test(one.site) && one.published >= '2025-07-01')
              expect(last(one.period)).toBeGreaterThanOrEqual(2025);
          }
        }
      }),
    );
  });

  it('every figure is shown once: in a strand or apart', () => {
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 40 }), (specs) => {
        const shown = indicatorsOf(pagesOf(specs)).flatMap((indicator) => [
          ...panelsOf(indicator).flatMap(({ strands }) =>
            strands.flatMap(({ columns }) =>
              columns.flatMap(({ figures }) =>
                Object.values(figures)
                  .flat()
                  .flatMap(({ found }) => found),
              ),
            ),
          ),
          ...indicator.apart.map(({ found }) => found),
        ]);
        expect(shown.map(({ page }) => page.id).sort((a, b) => a - b)).toEqual(specs.map((_, id) => id));
      }),
    );
  });

  it('a share is of one period and of figures that differ in nothing', () => {
    fc.assert(
      fc.property(fc.array(spec, { minLength: 2, maxLength: 60 }), (specs) => {
        for (const indicator of indicatorsOf(pagesOf(specs))) {
          for (const { strands } of panelsOf(indicator)) {
            for (const { outcome, aim } of strands.flatMap(({ columns }) => columns.flatMap(({ shares }) => shares))) {
              const both = specsIn([outcome, aim], specs);
              expect(new Set(both.map(judged)).size).toBe(1);
              expect(new Set(both.map(({ period }) => period)).size).toBe(1);
              expect(both.every(({ direction, unit }) => direction === 'reach' && unit !== '%')).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a chart draws every figure within its own segment, and no line leaves one', () => {
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 60 }), (specs) => {
        for (const indicator of indicatorsOf(pagesOf(specs))) {
          for (const panel of panelsOf(indicator)) {
            const chart = chartOf(panel);
            expect(chart.marks).toHaveLength(panel.count);
            const segmentAt = (x: number) => chart.parts.findIndex(({ left, right }) => left <= x && x <= right);
            for (const { x, y } of chart.marks) {
              expect(segmentAt(x)).toBeGreaterThanOrEqual(0);
              expect(y).toBeGreaterThanOrEqual(chart.top - 1);
              expect(y).toBeLessThanOrEqual(chart.bottom + 1);
            }
            for (const { points } of chart.lines) expect(new Set(points.map(([x]) => segmentAt(x))).size).toBe(1);
          }
        }
      }),
    );
  });
});
