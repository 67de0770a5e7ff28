import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import * as engine from '../../lib/session/engine.ts';

/** What the sample page says, and so what its digest must give. */
const read = digestOf(articleFromHtml(readFileSync('tests/fixtures/sample/index.html', 'utf8'), null), engine);
const { targets, people, documents, tasks, source, unread } = read;

describe('the sample page', () => {
  it('is an article of 9 January 2024', () => {
    expect(source).toMatchObject({ kind: 'article', language: 'vi', published: '2024-01-09' });
    expect(read.event?.date).toBe('2024-01-09');
  });

  it('has three chairs, each with all offices in protocol order', () => {
    const chairs = people.filter(({ roles }) => roles.includes('chair'));
    expect(chairs.map(({ name, positions }) => [name, positions])).toEqual([
      [
        'Đàm Quang Khải',
        ['Ủy viên Ban Chấp hành Trung ương Đảng', 'Bí thư Tỉnh ủy', 'Trưởng Đoàn đại biểu Quốc hội tỉnh'],
      ],
      ['Lò Thị Minh Nguyệt', ['Phó Bí thư Thường trực Tỉnh ủy', 'Chủ tịch HĐND tỉnh']],
      ['Vàng A Seo', ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh']],
    ]);
    expect(people.map(({ name }) => name).toSorted()).toEqual(
      ['Đàm Quang Khải', 'Lò Thị Minh Nguyệt', 'Nông Thị Bích Hạnh', 'Trịnh Hữu Phách', 'Vàng A Seo'].toSorted(),
    );
  });

  it.each([
    ['trên 7,5%', { comparator: 'gt', value: 7.5, period: '2024', status: 'target', document: '47-NQ/TU' }],
    ['58 triệu đồng trở lên', { comparator: 'ge', value: 58, unit: 'triệu đồng', period: '2024' }],
    ['từ 1.120 tỷ đồng trở lên', { comparator: 'ge', value: 1120, period: '2024' }],
    ['ít nhất 40 hợp tác xã', { comparator: 'ge', value: 40 }],
    ['giảm 2,5 - 3%', { direction: 'decrease', comparator: 'range', value: 2.5, value_to: 3, scope: null }],
    ['giảm 4,5 - 5,5%', { direction: 'decrease', comparator: 'range', value: 4.5, value_to: 5.5, period: '2024' }],
    ['khoảng 7.500 lao động', { comparator: 'approx', value: 7500 }],
    ['dưới 3%', { comparator: 'lt', value: 3 }],
    ['không thấp hơn 95%', { comparator: 'ge', value: 95 }],
    ['81,5%', { value: 81.5, period: '2023', status: 'result', met: false }],
    ['55%', { value: 55, period: 'by:2025', status: 'target' }],
  ])('says %s', (printed, values) => {
    expect(targets.find((target) => target.printed.includes(printed))).toMatchObject(values);
  });

  it('keeps the poor districts’ own rates apart from the province’s', () => {
    const rates = targets.filter(({ indicator }) => indicator.toLowerCase().includes('tỷ lệ hộ nghèo'));
    expect(rates.filter(({ scope }) => scope?.includes('huyện nghèo')).map(({ value }) => value)).toEqual([5.4, 4.5]);
    expect(rates.filter(({ scope }) => scope === null).map(({ value }) => value)).toEqual([3.1, 2.5]);
  });

  it('cites six numbered documents, with date and issuer', () => {
    const numbered = documents.filter(({ number }) => number !== null);
    expect(numbered.map(({ number, date, issuer }) => [number, date, issuer])).toEqual([
      ['42-NQ/TW', '2023-11-24', 'Ban Chấp hành Trung ương Đảng'],
      ['43-NQ/TW', '2023-11-24', 'Ban Chấp hành Trung ương Đảng'],
      ['41-NQ/TW', '2023-10-10', 'Bộ Chính trị'],
      ['47-NQ/TU', '2023-12-12', 'Tỉnh ủy'],
      ['19-CT/TU', '2023-09-15', 'Ban Thường vụ Tỉnh ủy'],
      ['1719/QĐ-TTg', '2021-10-14', 'Thủ tướng Chính phủ'],
    ]);
  });

  it('ties the programmes to the resolutions that they carry out', () => {
    const carriers = documents.filter(({ implements: carried }) => carried !== null);
    expect(carriers.map(({ type, implements: carried }) => [type, carried])).toEqual([
      ['Chương trình', '42-NQ/TW'],
      ['Chương trình', '43-NQ/TW'],
      ['Kế hoạch', '41-NQ/TW'],
    ]);
  });

  it('gives instructions with author, addressee and term', () => {
    expect(tasks.find(({ due }) => due !== null)).toMatchObject({ from: 'Đàm Quang Khải' });
    expect(tasks.map(({ to }) => to).join('; ')).toContain('Mặt trận Tổ quốc');
  });

  it('names the attached file as not read', () => {
    expect(unread).toContainEqual(expect.objectContaining({ what: 'Phu_luc_chi_tieu_2024.pdf', reason: 'pdf' }));
  });

  it('takes nothing from ribbon, menus, boxes, counters, related links, byline and footer', () => {
    const all = JSON.stringify({ ...read, unread: [] });
    for (const foreign of [
      'Hứa Văn Tạo',
      'Ma Doãn Kháng',
      'Tẩn Láo Lở',
      'Bế Xuân Lĩnh',
      'Thùy Dương',
      '1873-CV/TU',
      '22-QĐ/TU',
      '904-TB/VPTU',
      '305/KH-SNN',
      '27/GP-TTĐT',
      '640 tỷ',
      '6.204',
      '18.440.962',
      '412 KB',
    ]) {
      expect(all, foreign).not.toContain(foreign);
    }
  });
});
