import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { openLibrary } from '../../lib/library/index.ts';
import type { Library } from '../../lib/library/types.ts';
import * as engine from '../../lib/session/engine.ts';
import type { KeptRead } from '../../lib/session/kept.ts';

/** A reading of a made-up text. In: its address, the day of publication, its lines (the first is the title). */
export function readOf(url: string, published: string | null, lines: readonly string[]): KeptRead & { url: string } {
  const article = { ...articleFromText(lines.join('\n'), url), site: new URL(url).host, published };
  return { url, article, digest: digestOf(article, engine), readAt: `${published ?? '2024-03-02'}T03:12:45.000Z` };
}

const BUDGET = (value: string): string[] => [
  'Hội nghị Tỉnh ủy Hà Sơn triển khai nhiệm vụ năm 2024',
  'Sáng 8/1, tại thành phố Hà Sơn, Tỉnh ủy tổ chức Hội nghị triển khai nhiệm vụ năm 2024. Đồng chí Đàm Quang Khải, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy chủ trì Hội nghị.',
  `Thực hiện Nghị quyết số 57-NQ/TU ngày 5/12/2023 của Ban Chấp hành Đảng bộ tỉnh, năm 2024 tỉnh phấn đấu thu ngân sách nhà nước trên địa bàn đạt ${value} tỷ đồng trở lên; GRDP bình quân đầu người đạt 58 triệu đồng trở lên; trồng rừng mới trên 4.200 ha.`,
  'Kết luận Hội nghị, đồng chí Đàm Quang Khải yêu cầu các huyện ủy, thành ủy rà soát từng chỉ tiêu, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 30/6.',
];
const REPRINT = [
  'Phát động thi đua trồng cây, gây rừng',
  'Ngày 16/2, tại huyện Mường Lự, Ủy ban nhân dân tỉnh Hà Sơn tổ chức Lễ phát động Tết trồng cây năm 2024. Ông Lò Văn Thịnh, Phó Chủ tịch UBND tỉnh dự và phát biểu. Năm 2024, tỉnh phấn đấu trồng mới 4.200 ha rừng, tỷ lệ che phủ rừng đạt 57,5%.',
];

/** What the sample's library holds, in the order of saving; the first page is saved twice, with another figure. */
export const READS = [
  readOf('https://tinhuy.hason.example.vn/tin?ItemId=1', '2024-01-08', BUDGET('1.120')),
  readOf('https://hason.example.vn/tet-trong-cay', '2024-02-16', REPRINT),
  readOf('https://baohason.example.vn/tet-trong-cay', '2024-02-17', REPRINT),
  readOf('https://vanson.example.vn/nghi-quyet-15', '2023-04-12', [
    'Nghị quyết về phát triển lâm nghiệp bền vững tỉnh Vân Sơn giai đoạn 2023 - 2026',
    'Ban Chấp hành Đảng bộ tỉnh Vân Sơn ban hành Nghị quyết số 15-NQ/TU ngày 12/4/2023 về phát triển lâm nghiệp bền vững.',
    'Đến năm 2026, tỷ lệ che phủ rừng toàn tỉnh đạt 57,5% trở lên, trồng mới mỗi năm 1.800 ha rừng tập trung.',
    'Giao Ban cán sự đảng UBND tỉnh xây dựng kế hoạch thực hiện trong quý III năm 2023.',
  ]),
  readOf('https://bo.example.vn/hop-bao', null, [
    'Họp báo thường kỳ quý I về phân bổ vốn đầu tư công',
    'Chiều 2/3, Bộ Kế hoạch tổ chức họp báo thường kỳ. Bà Nguyễn Thị Hạnh, Thứ trưởng chủ trì. Đến hết tháng 2, cả nước giải ngân đạt 9,13% kế hoạch.',
  ]),
  readOf('https://tinhuy.hason.example.vn/tin?ItemId=1', '2024-01-08', BUDGET('1.165')),
];

/** A library with those pages, a note and labels, under a name of its own. */
export async function sampleLibrary(
  name: string,
  reads: readonly (KeptRead & { url: string })[] = READS,
): Promise<Library> {
  let minute = 0;
  const library = await openLibrary({ name, now: () => new Date(Date.UTC(2024, 2, 4, 8, minute++)) });
  for (const { url, ...read } of reads) await library.save(read, url);
  if (reads === READS) {
    await library.setLabels(1, ['Ngân sách', 'Đọc lại']);
    await library.setNote(1, 'Đối chiếu với dự toán trình HĐND tháng 12.');
    await library.setLabels(4, ['Lâm nghiệp']);
  }
  return library;
}
