import { describe, expect, it } from 'vitest';
import { dayIn, inTitleCase, numberIn, subjectIn, typeIn } from '../../lib/record/values.ts';

describe('the number', () => {
  it.each([
    ['12/QĐ-UBND', '12/QĐ-UBND'],
    ['Số: 12/QĐ-UBND', '12/QĐ-UBND'],
    ['số 12 /QĐ - UBND', '12/QĐ-UBND'],
    ['116/2020/NĐ-CP', '116/2020/NĐ-CP'],
    ['28-NQ/TW', '28-NQ/TW'],
    ['47/2024/QH15', '47/2024/QH15'],
    ['123a/VPCP-V.I', '123a/VPCP-V.I'],
    ['15', '15'],
    ['12/QĐ-UBND ngày 15/03/2026', '12/QĐ-UBND'],
    ['Đang cập nhật', null],
    ['Không số', null],
    ['15 trang', null],
  ])('of "%s" is %s', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });
});

describe('the day', () => {
  it.each([
    ['15/03/2026', '2026-03-15'],
    ['5-3-2026', '2026-03-05'],
    ['15.03.2026', '2026-03-15'],
    ['15 / 3 / 2026', '2026-03-15'],
    ['15/03/2026 00:00:00', '2026-03-15'],
    ['Ngày 15 tháng 3 năm 2026', '2026-03-15'],
    ['2026-03-15T00:00:00', '2026-03-15'],
    ['31/02/2026', null],
    ['3/15/2026', null],
    ['03/2026', null],
    ['Đang cập nhật', null],
    ['Còn hiệu lực', null],
  ])('of "%s" is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

describe('the type', () => {
  it.each([
    ['Quyết định', 'Quyết định', false],
    ['QUYẾT ĐỊNH', 'Quyết định', false],
    ['nghị quyết', 'Nghị quyết', false],
    ['Nghị quyết (QPPL)', 'Nghị quyết', false],
    ['Dự thảo Nghị định', 'Nghị định', true],
    ['Văn bản hợp nhất', 'Văn bản hợp nhất', false],
  ])('of "%s" is %s', (text, type, draft) => {
    expect(typeIn(text)).toEqual({ type, draft });
  });

  it.each(['Văn bản quy phạm pháp luật', 'Văn bản chỉ đạo điều hành', 'Khác', 'QPPL'])(
    'is not told by what sorts documents: "%s"',
    (text) => {
      expect(typeIn(text)).toBe(null);
    },
  );
});

describe('the subject', () => {
  it.each([
    ['Về việc ban hành Quy chế', 'ban hành Quy chế'],
    ['V/v cấp đất', 'cấp đất'],
    ['Về phát triển du lịch.', 'phát triển du lịch'],
    ['Quyết định về việc ban hành Quy chế', 'ban hành Quy chế'],
    ['QUYẾT ĐỊNH Về việc ban hành Quy chế', 'ban hành Quy chế'],
    ['Quyết định ban hành Quy chế', 'ban hành Quy chế'],
    ['Quyết định số 12/QĐ-UBND ngày 15/3/2026 của UBND tỉnh về việc ban hành Quy chế', 'ban hành Quy chế'],
    ['Phê duyệt quy hoạch', 'Phê duyệt quy hoạch'],
    ['Vệ sinh môi trường', 'Vệ sinh môi trường'],
  ])('of "%s" is "%s"', (text, subject) => {
    expect(subjectIn(text, 'Quyết định')).toBe(subject);
  });
});

it.each([
  ['NÔNG VĂN THỬ', 'Nông Văn Thử'],
  ['Nông Văn Thử', 'Nông Văn Thử'],
  ["H'YIM KĐOH", "H'Yim Kđoh"],
])('the name %s is %s', (printed, name) => {
  expect(inTitleCase(printed)).toBe(name);
});
