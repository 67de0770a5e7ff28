/**
 * Constructs of officialese, to be repeated in one sentence: what holds "for all of a sentence" is then asked of thousands.
 * Each is made for a number, so that names and figures can differ from one to the next.
 */
const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương'.split(' ');
const MIDDLES = 'Văn Thị Đức Minh Quang Thanh Hữu Ngọc Xuân Hồng'.split(' ');
const GIVEN = 'An Bình Cường Dũng Hoa Hùng Khánh Lan Long Mai Nam Phong Quân Sơn Tâm Thảo Trung Tuấn Việt Yến'.split(
  ' ',
);

const nth = (words: readonly string[], n: number): string => words[Math.floor(n) % words.length] ?? '';
const name = (i: number): string =>
  `${nth(SURNAMES, i)} ${nth(MIDDLES, i / 12)} ${nth(MIDDLES, 3 + i / 120)} ${nth(GIVEN, i / 1200)}`;
const place = (i: number): string => `${nth(GIVEN, i)} ${nth(GIVEN, i / 20)} ${nth(GIVEN, i / 400)}`;

export type Construct = (i: number) => string;

const same =
  (words: string): Construct =>
  () =>
    words;

export const CONSTRUCTS: Readonly<Record<string, Construct>> = {
  'an office, and another held with it': same('Bí thư Tỉnh ủy kiêm '),
  'an office alone': same('đồng chí Bí thư Tỉnh ủy, '),
  'an age and offices in brackets': same('Ông Trần Văn An (57 tuổi, Chủ tịch UBND xã Tân Lập, Phó bí thư), '),
  'a name': same('Lê Thị Hoa '),
  'a name by which one swears': same('theo Bộ trưởng Nguyễn Văn Bình, '),
  'a transfer': same('điều động ông Trần Văn An, Bí thư Tỉnh ủy, '),
  'an election': same('ông Trần Văn An được bầu giữ chức Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026, '),
  'a signature': same('KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn An '),
  'a list with one office': (i) => `các Phó Chủ tịch UBND huyện ${place(i)}: ${name(i)}, ${name(i + 1)}; `,
  'other names, one office': (i) => `ông ${name(i)}, Bí thư Tỉnh ủy, đồng chí Bí thư Tỉnh ủy, `,
  'one name, other offices': (i) => `ông Trần Văn An, Chủ tịch UBND huyện ${place(i)}; `,
  'other transfers': (i) =>
    `điều động ông ${name(i)}, Bí thư Huyện ủy ${place(i)}, giữ chức Chủ tịch UBND xã ${place(i + 3)}, `,
  'given names': (i) => `ông ${name(i)}, ông ${nth(GIVEN, i)}, `,
  'who says, and who else': (i) => `ông ${nth(GIVEN, i)} cho biết, ${name(i)} nói, `,
  'an appointment by a decision': same('Quyết định số 12/QĐ-UBND về bổ nhiệm ông Trần Văn An, Bí thư, '),
  'a decision signed': same('Thủ tướng Chính phủ Nguyễn Xuân Thử vừa ký Quyết định số 829/QĐ-TTg '),
  'a number in brackets': same('Tờ trình của Ban Tổ chức Trung ương (số 378-TTr/BTCTW), '),
  'a plan carried out': same('thực hiện Kế hoạch số 12/KH-UBND, '),
  'one number in other years': (i) => `Quyết định số 12/QĐ-UBND ngày 1/2/${1950 + (i % 1000)}, `,
  'a law amended by the next': (i) => `Nghị định số ${i}/2020/NĐ-CP sửa đổi Nghị định số ${i + 1}/2020/NĐ-CP, `,
  'short forms': (i) => `Quyết định số ${i}/QĐ-UBND, Quyết định ${i}, Quyết định này, `,
  'laws by name': (i) => `Luật ${place(i)} năm ${1980 + (i % 45)}, Luật ${place(i)}, `,
  'titles of plans': (i) => `Kế hoạch phát triển ${place(i)}, `,
  'an order': (i) => `giao Sở ${place(i)} rà soát ${place(i + 7).toLowerCase()} trước ngày ${1 + (i % 28)}/6/2025; `,
  'an order of one who is named': (i) => `ông ${name(i)}, Chủ tịch UBND huyện ${place(i)}, yêu cầu Sở Y tế rà soát; `,
  'speech without an order': same('Thủ tướng nêu rõ; '),
  'an order without an action': same('biểu Bí thư Tỉnh ủy yêu cầu từng đồng chí, '),
  'an order by name': same('đàm, Thủ tướng Vũ Khánh Thử đề nghị '),
  'a verb without a subject': same('phủ đã giao Bộ Tài chính bố '),
  'an aim': same('tỷ lệ hộ nghèo giảm còn 2,5% vào năm 2030, '),
  'one value of others': (i) => `tỷ lệ ${place(i).toLowerCase()} đạt 5%, `,
  'money without its currency': same('sách đạt gần 35 ngàn tỷ '),
  'a share of a plan': same('đạt 65% kế hoạch, tăng 12% so với cùng kỳ, '),
  percentages: same('12% '),
  'claims of a number': (i) => `gồm ${i} chỉ tiêu: `,
  quotes: same('“rà soát”, '),
  colons: same('một là: rà soát: '),
  'meetings, days and places': (i) => `Hội nghị ${place(i)} ngày ${1 + (i % 28)}/3 tại xã ${place(i)}, `,
};
