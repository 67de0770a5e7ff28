import type { Target } from '../../lib/digest/model.ts';
import type { Saved } from '../../lib/library/types.ts';
import { savedPage } from './support.ts';

/** Made-up pages with made-up figures, in the manner of portals of two provinces that became one. */
type Said = Partial<Omit<Target, 'at'>> & { words: string };
const revenue = (
  value: number,
  period: string,
  status: Target['status'],
  words: string,
  rest: Partial<Target> = {},
): Said => ({
  words,
  indicator: 'thu ngân sách nhà nước trên địa bàn',
  value,
  period,
  status,
  printed: words.slice(words.search(/(?:từ |trên |khoảng )?\d[\d.,]* tỷ/)),
  ...rest,
});
const poor = (value: number, period: string, words: string, rest: Partial<Target> = {}): Said => ({
  words,
  indicator: 'tỷ lệ hộ nghèo',
  unit: '%',
  value,
  period,
  printed: words.slice(words.search(/(?:giảm (?=\d)|khoảng )?\d[\d.,]*(?: - [\d,]+)?%/)),
  ...rest,
});

const SAMPLE: readonly Saved[] = [
  savedPage(1, {
    title: 'Kon Tum: Hội nghị tổng kết năm 2021, triển khai nhiệm vụ năm 2022',
    site: 'kontum.gov.vn',
    published: '2021-12-28',
    event: 'Hội nghị tổng kết năm 2021',
    lines: [
      'Năm 2021, thu ngân sách nhà nước trên địa bàn tỉnh đạt 3.102 tỷ đồng; tỷ lệ hộ nghèo còn 10,5%.',
      'Năm 2022, tỉnh phấn đấu thu ngân sách nhà nước trên địa bàn từ 3.500 tỷ đồng trở lên, tỷ lệ hộ nghèo giảm 2 - 2,5%.',
      'Đồng chí Lò Văn Thịnh, Bí thư Tỉnh ủy chủ trì. Thực hiện Nghị quyết số 28-NQ/TU ngày 5/12/2021 của Tỉnh ủy.',
      'Bí thư Tỉnh ủy yêu cầu UBND tỉnh rà soát từng chỉ tiêu trước ngày 31/3/2022.',
    ],
    targets: [
      revenue(3102, '2021', 'result', 'thu ngân sách nhà nước trên địa bàn tỉnh đạt 3.102 tỷ đồng'),
      poor(10.5, '2021', 'tỷ lệ hộ nghèo còn 10,5%'),
      revenue(3500, '2022', 'target', 'thu ngân sách nhà nước trên địa bàn từ 3.500 tỷ đồng trở lên', {
        comparator: 'ge',
      }),
      poor(2, '2022', 'tỷ lệ hộ nghèo giảm 2 - 2,5%', {
        status: 'target',
        direction: 'decrease',
        comparator: 'range',
        value_to: 2.5,
      }),
    ],
    people: [{ words: 'Lò Văn Thịnh', positions: ['Bí thư Tỉnh ủy'], roles: ['chair'] }],
    documents: [
      {
        words: 'Nghị quyết số 28-NQ/TU ngày 5/12/2021 của Tỉnh ủy',
        number: '28-NQ/TU',
        key: '28-NQ/TU',
        date: '2021-12-05',
        issuer: 'Tỉnh ủy',
        subject: 'phát triển kinh tế - xã hội năm 2022',
      },
    ],
    tasks: [{ words: 'rà soát từng chỉ tiêu', from: 'Bí thư Tỉnh ủy', to: 'UBND tỉnh', due: 'trước ngày 31/3/2022' }],
  }),
  savedPage(2, {
    title: 'Kon Tum: Kỳ họp tổng kết năm 2022',
    site: 'kontum.gov.vn',
    published: '2022-12-20',
    event: 'Kỳ họp thứ mười HĐND tỉnh',
    lines: [
      'Thu ngân sách nhà nước trên địa bàn tỉnh năm 2022 đạt 3.710 tỷ đồng; tỷ lệ hộ nghèo còn 14,1%.',
      'Năm 2023 phấn đấu thu ngân sách nhà nước trên địa bàn 4.000 tỷ đồng.',
      'Dự họp có đồng chí Lò Văn Thịnh, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; đồng chí Hoàng Mai Lan, Phó Chủ tịch UBND tỉnh.',
      'Kế hoạch số 12/KH-UBND ngày 10/1/2022 thực hiện Nghị quyết số 28-NQ/TU ngày 5/12/2021.',
    ],
    targets: [
      revenue(3710, '2022', 'result', 'Thu ngân sách nhà nước trên địa bàn tỉnh năm 2022 đạt 3.710 tỷ đồng'),
      poor(14.1, '2022', 'tỷ lệ hộ nghèo còn 14,1%'),
      revenue(4000, '2023', 'target', 'thu ngân sách nhà nước trên địa bàn 4.000 tỷ đồng'),
    ],
    people: [
      { words: 'Lò Văn Thịnh', positions: ['Bí thư Tỉnh ủy', 'Chủ tịch HĐND tỉnh'], roles: ['attendee'] },
      { words: 'Hoàng Mai Lan', positions: ['Phó Chủ tịch UBND tỉnh'], roles: ['attendee'] },
    ],
    documents: [
      {
        words: 'Kế hoạch số 12/KH-UBND ngày 10/1/2022',
        type: 'Kế hoạch',
        number: '12/KH-UBND',
        key: '12/KH-UBND',
        date: '2022-01-10',
        issuer: 'UBND tỉnh',
        implements: '28-NQ/TU',
      },
      { words: 'Nghị quyết số 28-NQ/TU ngày 5/12/2021', number: '28-NQ/TU', key: '28-NQ/TU', date: '2021-12-05' },
    ],
  }),
  savedPage(3, {
    title: 'Kinh tế - xã hội tỉnh Kon Tum năm 2023',
    site: 'baokontum.com.vn',
    published: '2023-12-25',
    lines: [
      'Năm 2023, thu ngân sách nhà nước trên địa bàn ước đạt 3.880 tỷ đồng, tăng 4,6% so với cùng kỳ; tỷ lệ hộ nghèo còn 11,3%.',
      'Đến năm 2025, thu ngân sách nhà nước trên địa bàn đạt trên 5.000 tỷ đồng.',
      'Ông Nguyễn Văn Hùng, Giám đốc Sở Tài chính tỉnh Kon Tum cho biết.',
    ],
    targets: [
      revenue(3880, '2023', 'estimate', 'thu ngân sách nhà nước trên địa bàn ước đạt 3.880 tỷ đồng'),
      revenue(4.6, '2023', 'result', 'tăng 4,6% so với cùng kỳ', {
        unit: '%',
        direction: 'increase',
        base: 'so với cùng kỳ',
        printed: 'tăng 4,6%',
      }),
      poor(11.3, '2023', 'tỷ lệ hộ nghèo còn 11,3%'),
      revenue(5000, 'by:2025', 'target', 'thu ngân sách nhà nước trên địa bàn đạt trên 5.000 tỷ đồng', {
        comparator: 'gt',
      }),
    ],
    people: [{ words: 'Nguyễn Văn Hùng', positions: ['Giám đốc Sở Tài chính tỉnh Kon Tum'], roles: ['speaker'] }],
  }),
  savedPage(4, {
    title: 'Kon Tum sơ kết 6 tháng đầu năm 2024',
    site: 'kontum.gov.vn',
    published: '2024-07-02',
    lines: [
      '6 tháng đầu năm, thu ngân sách nhà nước trên địa bàn đạt 1.950 tỷ đồng. Năm 2024, tỉnh được giao 4.200 tỷ đồng.',
      'Trên địa bàn huyện Đăk Tô, thu ngân sách nhà nước trên địa bàn năm 2023 đạt 96 tỷ đồng.',
    ],
    targets: [
      revenue(1950, '2024-H1', 'result', 'thu ngân sách nhà nước trên địa bàn đạt 1.950 tỷ đồng'),
      revenue(4200, '2024', 'target', 'tỉnh được giao 4.200 tỷ đồng'),
      revenue(96, '2023', 'result', 'thu ngân sách nhà nước trên địa bàn năm 2023 đạt 96 tỷ đồng'),
    ],
  }),
  savedPage(5, {
    title: 'Quảng Ngãi: tổng kết năm 2023',
    site: 'quangngai.gov.vn',
    published: '2023-12-29',
    lines: ['Thu ngân sách nhà nước trên địa bàn tỉnh năm 2023 đạt 27.500 tỷ đồng, dự toán giao 24.430 tỷ đồng.'],
    targets: [
      revenue(27500, '2023', 'result', 'Thu ngân sách nhà nước trên địa bàn tỉnh năm 2023 đạt 27.500 tỷ đồng'),
      revenue(24430, '2023', 'target', 'dự toán giao 24.430 tỷ đồng'),
    ],
  }),
  savedPage(6, {
    title: 'Quảng Ngãi triển khai nhiệm vụ năm 2026',
    site: 'quangngai.gov.vn',
    published: '2025-12-30',
    event: 'Hội nghị triển khai nhiệm vụ năm 2026',
    lines: [
      'Năm 2025, thu ngân sách nhà nước trên địa bàn tỉnh đạt 34.100 tỷ đồng. Năm 2026 phấn đấu 36.000 tỷ đồng.',
      'Đồng chí Lò Văn Thịnh, Phó Bí thư Tỉnh ủy Quảng Ngãi, nguyên Bí thư Tỉnh ủy Kon Tum dự. Ông Nguyễn Văn Hùng, luật sư phát biểu.',
      'UBND tỉnh giao Sở Tài chính hoàn thiện dự toán trước ngày 10/1; giao các đơn vị báo cáo kết quả trong quý I/2026; giao Sở Nội vụ theo dõi, đôn đốc.',
      'Kế hoạch số 12/KH-UBND ngày 8/1/2025 của UBND tỉnh Quảng Ngãi.',
    ],
    targets: [
      revenue(34100, '2025', 'result', 'thu ngân sách nhà nước trên địa bàn tỉnh đạt 34.100 tỷ đồng'),
      revenue(36000, '2026', 'target', 'Năm 2026 phấn đấu 36.000 tỷ đồng'),
    ],
    people: [
      {
        words: 'Lò Văn Thịnh',
        positions: ['Phó Bí thư Tỉnh ủy Quảng Ngãi', 'nguyên Bí thư Tỉnh ủy Kon Tum'],
        held: { 'Phó Bí thư Tỉnh ủy Quảng Ngãi': 'new', 'nguyên Bí thư Tỉnh ủy Kon Tum': 'former' },
        roles: ['attendee'],
      },
      { words: 'Nguyễn Văn Hùng', positions: ['luật sư'], roles: ['speaker'] },
    ],
    documents: [
      {
        words: 'Kế hoạch số 12/KH-UBND ngày 8/1/2025 của UBND tỉnh Quảng Ngãi',
        type: 'Kế hoạch',
        number: '12/KH-UBND',
        key: '12/KH-UBND',
        date: '2025-01-08',
        issuer: 'UBND tỉnh Quảng Ngãi',
      },
    ],
    tasks: [
      { words: 'hoàn thiện dự toán', from: 'UBND tỉnh', to: 'Sở Tài chính', due: 'trước ngày 10/1' },
      { words: 'báo cáo kết quả', from: 'UBND tỉnh', to: 'các đơn vị', due: 'trong quý I/2026' },
      { words: 'theo dõi, đôn đốc', from: 'UBND tỉnh', to: 'Sở Nội vụ' },
    ],
  }),
  savedPage(7, {
    title: 'Nhiều địa phương vượt thu ngân sách',
    site: 'bao.example.vn',
    published: '2023-12-27',
    lines: [
      'Thu ngân sách nhà nước trên địa bàn năm 2023 đạt 12.000 tỷ đồng, theo báo cáo tại hội nghị. Phấn đấu năm 2024 tỷ lệ hộ nghèo giảm còn 3%.',
      'Luật sư Nguyễn Văn Hùng nêu ý kiến.',
    ],
    targets: [
      revenue(12000, '2023', 'result', 'Thu ngân sách nhà nước trên địa bàn năm 2023 đạt 12.000 tỷ đồng'),
      poor(3, '2024', 'tỷ lệ hộ nghèo giảm còn 3%', { status: 'target', printed: '3%' }),
    ],
    people: [{ words: 'Nguyễn Văn Hùng', positions: ['Luật sư'], roles: ['speaker'] }],
  }),
];

export async function* sampleSaved(): AsyncGenerator<Saved> {
  for (const saved of SAMPLE) yield saved;
}
