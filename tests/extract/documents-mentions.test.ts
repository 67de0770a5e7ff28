import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Document } from '../../lib/digest/model.ts';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { read } from '../../lib/text/reading.ts';

const documentsOf = (text: string): Document[] => extractDocuments(read(articleFromText(`Tin trong tỉnh\n${text}`)));

describe('who issued', () => {
  it.each([
    ['Chi bộ thôn Mây trước đây có Nghị quyết số 02-NQ/CB về trồng rừng.', 'Chi bộ thôn Mây'],
    ['Trung ương Đoàn ban hành Kết luận số 367-KL/TWĐTN-VP về trồng rừng.', 'Trung ương Đoàn'],
    ['Sở Y tế vừa trình UBND TP xem xét ban hành Quyết định số 7/QĐ-UBND.', 'UBND TP'],
    ['UBND tỉnh Gỗ mới đây đã ban hành liên tiếp 5 quyết định số 191/QĐ-UBND, 192/QĐ-UBND.', 'UBND tỉnh Gỗ'],
    ['Thông tư số 36/2016/TT-NHNN của Ngân hàng (NH) Nhà nước về tín dụng xanh.', 'Ngân hàng (NH) Nhà nước'],
    [
      'Nghị quyết Đại hội lần thứ XVI của Đảng bộ Thành phố xác định ba khâu.',
      'Đại hội lần thứ XVI của Đảng bộ Thành phố',
    ],
  ])('%s', (text, issuer) => expect(documentsOf(text)[0]?.issuer).toBe(issuer));
});

it('takes the body before "tại" for who issued', () => {
  expect(documentsOf('Theo ý kiến của Sở Gỗ tỉnh Mây tại văn bản số 66/SG-KT, rừng còn.')[0]?.issuer).toBe(
    'Sở Gỗ tỉnh Mây',
  );
});

describe('numbers that stand apart from their type', () => {
  it.each([
    ['Bà yêu cầu hủy Quyết định giải quyết khiếu nại số 333 của Chủ tịch UBND huyện Mây.', 'Quyết định', '333'],
    ['Quyết định thu hồi đất số 1997 là chưa đúng.', 'Quyết định', '1997'],
    ['Các hội ký kết chương trình phối hợp số 02 với Mặt trận.', 'Chương trình', '02'],
    ['Công an ra Quyết định truy nã đặc biệt toàn quốc số 15/C46-P12 với ông Mây.', 'Quyết định', '15/C46-P12'],
    ['Người làm theo hợp đồng quy định tại nghị định 68/2000 tại các sở.', 'Nghị định', '68/2000'],
  ])('%s', (text, type, number) =>
    expect(documentsOf(text).map((one) => [one.type, one.number])).toEqual([[type, number]]),
  );

  it.each([
    'Tỉnh kết luận việc dùng nhà đất tại số 148 Giảng Võ.',
    'Công ty ký Hợp đồng thuê đất số 0001 với tỉnh.',
    'Kế hoạch đầu tư tổng hợp theo mẫu số 06.',
    'Quyết định đầu tư tuyến đường số 12 là đúng.',
    'Tỉnh quyết định xây nhà máy số 20 của tập đoàn.',
  ])('none in: %s', (text) => expect(documentsOf(text).filter(({ number }) => number)).toEqual([]));
});

describe('drafts', () => {
  const draftsOf = (text: string) => documentsOf(text).map(({ draft }) => draft);

  it.each([
    'Chính phủ sẽ trình Quốc hội xem xét Nghị quyết về xử lý rừng trồng.',
    'Bộ Gỗ khẩn trương hoàn thiện Nghị định về giao rừng cho dân.',
    'Sở Gỗ đang xây dựng Đề án trồng rừng phòng hộ ven biển.',
    'Các sở lấy ý kiến về Quy chế phối hợp quản lý rừng.',
    'Bộ Gỗ sẽ ban hành Thông tư về giống cây rừng.',
  ])('%s', (text) => expect(draftsOf(text)).toEqual([true]));

  it.each([
    'Xây công trình cạnh sông, UBND huyện Mây ban hành Quyết định thu hồi đất rừng.',
    'Chính phủ đã ban hành Nghị quyết về xử lý rừng trồng.',
    'Bộ Gỗ hoàn thiện Nghị định số 12/2020/NĐ-CP về giao rừng.',
    'Ban Chấp hành cho ý kiến vào tờ trình về nhân sự của tỉnh.',
    'Sở Gỗ trình bày Báo cáo kết quả trồng rừng năm 2020.',
    'Các sở xây dựng Đề án trồng rừng phòng hộ ven biển. Huyện theo Đề án trồng rừng phòng hộ ven biển đã có.',
  ])('none: %s', (text) => expect(draftsOf(text)).toEqual([false]));
});

it('keeps apart a document and the one whose title names it', () => {
  const text = 'Bộ Gỗ lấy ý kiến dự thảo Nghị định sửa đổi Nghị định 46/2016 về giao rừng cho dân.';
  expect(documentsOf(text).map(({ number }) => number)).toEqual([null, '46/2016']);
});

it.each([
  [
    'HĐND tỉnh Gỗ đã thông qua nghị quyết điều chỉnh danh mục rừng trồng.',
    [['HĐND tỉnh Gỗ', 'điều chỉnh danh mục rừng trồng']],
  ],
  [
    'Trưa 4-7, HĐND tỉnh Gỗ thông qua nghị quyết hỗ trợ trồng rừng với 95/95 đại biểu tán thành.',
    [['HĐND tỉnh Gỗ', 'hỗ trợ trồng rừng']],
  ],
  ['Năm nay, Cục đã ra quyết định thi hành đúng hạn.', []],
  ['Tỉnh có nhiều quyết định hỗ trợ người trồng rừng.', []],
])('a paper written small that a body has issued: %s', (text, found) =>
  expect(documentsOf(text).map(({ issuer, subject }) => [issuer, subject])).toEqual(found),
);

describe('who issued, and when, as the clause before says it', () => {
  it.each([
    ['Để Hội đồng thành viên Mây ban hành Nghị quyết số 42/NQ-HĐTV trồng rừng.', 'Hội đồng thành viên Mây', null],
    ['Đây là lần đầu tiên HĐND TP Gỗ ban hành nghị quyết về trồng rừng.', 'HĐND TP Gỗ', null],
    ['Kỳ họp thứ tư HĐND tỉnh Gỗ khóa XV đã thông qua Nghị quyết về trồng rừng.', 'HĐND tỉnh Gỗ khóa XV', null],
    ['HĐND TP Gỗ cũng sẽ xem xét Nghị quyết về trồng rừng.', 'HĐND TP Gỗ', null],
    ['Phó Tổng Thanh tra Rừng Lê Mây có Văn bản số 76/TTR-CI.', 'Phó Tổng Thanh tra Rừng Lê Mây', null],
    [
      'Tổng hội Gỗ, Chính phủ và Ủy ban Thường vụ Quốc hội đã ký Nghị quyết liên tịch quy định việc trồng rừng.',
      'Tổng hội Gỗ, Chính phủ và Ủy ban Thường vụ Quốc hội',
      null,
    ],
    ['Theo đề nghị của Cục Gỗ, Bộ Mây ban hành Thông tư số 8/2020/TT-BM.', 'Bộ Mây', null],
    [
      'Ngày 4/12/2013, ông Lê Mây, Chủ tịch UBND tỉnh Gỗ đã ký Quyết định số 38/QĐ-UBND.',
      'Chủ tịch UBND tỉnh Gỗ',
      '2013-12-04',
    ],
    [
      'Ngày 30/6/1989, Kỳ họp thứ 5, Quốc hội khóa VIII đã ban hành Nghị quyết về trồng rừng.',
      'Quốc hội khóa VIII',
      '1989-06-30',
    ],
    ['Đầu năm 2017, Thủ tướng ban hành Quyết định số 20/QĐ-TTg.', 'Thủ tướng', '2017'],
  ])('%s', (text, issuer, date) =>
    expect(documentsOf(text).map((one) => [one.issuer, one.date])).toEqual([[issuer, date]]),
  );

  it('holds for every document of the list', () => {
    const text =
      'HĐND tỉnh Gỗ xem xét, thông qua: Nghị quyết về trồng rừng; Nghị quyết quy định mức thu phí; Nghị quyết số 7.';
    expect(documentsOf(text).map(({ issuer }) => issuer)).toEqual(Array(3).fill('HĐND tỉnh Gỗ'));
  });
});

it('knows the terms of a body apart', () => {
  const text =
    'Chỉ thị 36-CT/TW của Bộ Chính trị khóa XI về đại hội. Dự thảo Chỉ thị của Bộ Chính trị khóa XII về đại hội.';
  expect(documentsOf(text)[0]?.issuer).toBe('Bộ Chính trị khóa XI');
  expect(documentsOf('Chính phủ thi hành 14 luật, nghị quyết được Quốc hội khóa XVI thông qua.')).toEqual([]);
});

it('takes a day for the date of a document, and not a year; of two days the first', () => {
  const text =
    'Từ năm 2017, Bộ Gỗ ban hành Quyết định 3863 về giá rừng trồng. Quyết định số 3863/QĐ-BG ngày 1/12/2016.';
  expect(documentsOf(text)[0]?.date).toBe('2016-12-01');
  const two =
    'Nghị quyết số 23/NQ-ĐU, ngày 17-8-2009. Tỉnh họp. Nghị quyết số 23/NQ-ĐU, ngày 17-3-2009 của Đảng ủy Gỗ.';
  expect(documentsOf(two)[0]?.date).toBe('2009-08-17');
});

it('shows the words that say the type of a list and the day of a letter', () => {
  const [, second] = documentsOf('UBND tỉnh có quyết định số 191/QĐ-UBND; 192/QĐ-UBND.');
  const text = 'Tin trong tỉnh\nUBND tỉnh có quyết định số 191/QĐ-UBND; 192/QĐ-UBND.';
  expect(text.slice(...(second?.implied.type ?? []))).toBe('quyết định');
  expect(documentsOf('Quyết định số 1/QĐ-UB, 2/QĐ-UB. Quyết định số 2/QĐ-UB.')[1]?.implied.type).toBeUndefined();

  const day = 'Trang Mây, 25/6/2017\nNgày 20/6, Văn phòng Gỗ ban hành Văn bản số 41/VPG-TH.';
  const [letter] = documentsOf(day);
  expect(letter?.at.map((at) => `Tin trong tỉnh\n${day}`.slice(...at))).toContain('Ngày 20/6');
});

describe('what a document does is its subject', () => {
  it.each([
    [
      'UBND tỉnh ký Quyết định số 38/QĐ-UBND giao Sở Gỗ cấp 1 tỷ đồng để trồng rừng.',
      'giao Sở Gỗ cấp 1 tỷ đồng để trồng rừng',
    ],
    ['Quyết định số 11/QĐ-UBND đồng ý chủ trương trồng rừng.', 'đồng ý chủ trương trồng rừng'],
    ['Hội đồng ra Nghị quyết số 4/NQ-HĐ góp vốn trồng rừng, trái quy định.', 'góp vốn trồng rừng'],
    ['Chủ tịch nước đã ký Quyết định số 6/QĐ-CTN phong tặng danh hiệu cho Mây.', 'phong tặng danh hiệu cho Mây'],
    ['Quyết định số 20/QĐ-TTg về trồng rừng mở ra một giai đoạn mới.', 'trồng rừng'],
    ['Công văn số 46/UBND của UBND huyện Mây, trả lời về việc trồng rừng.', 'trả lời về việc trồng rừng'],
    ['Tờ trình số 8/TTr-UBND về việc giới thiệu nhân sự để bầu bổ sung.', 'giới thiệu nhân sự để bầu bổ sung'],
    ['Tỉnh theo Nghị quyết số 8-NQ/TU về trồng rừng để dân giàu lên.', 'trồng rừng'],
    ['Tỉnh thực hiện Nghị quyết Trung ương 4 "Một số vấn đề về rừng".', 'Một số vấn đề về rừng'],
    ['Nghị định 74 cho phép dự án trồng rừng hưởng ưu đãi.', null],
  ])('%s', (text, subject) => expect(documentsOf(text)[0]?.subject).toBe(subject));
});

describe('one paper without a number', () => {
  it.each([
    ['Tỉnh trao quyết định thăng quân hàm đại tướng cho ông Mây.', 'thăng quân hàm đại tướng cho ông Mây'],
    ['Kỳ họp thông qua nghị quyết giám sát về trồng rừng.', 'trồng rừng'],
    ['Tỉnh thống nhất ban hành nghị quyết mới về trồng rừng.', 'trồng rừng'],
    ['Đảng ra Chỉ thị “Rừng cháy và việc của chúng ta” để dân biết.', 'Rừng cháy và việc của chúng ta'],
    ['Hội nghị thảo luận Tờ trình hiệp thương bổ sung nhân sự.', 'hiệp thương bổ sung nhân sự'],
  ])('%s', (text, subject) => expect(documentsOf(text).map((one) => one.subject)).toEqual([subject]));

  it("is an approved scheme written small, which is not the Prime Minister's", () => {
    const [scheme] = documentsOf('Thủ tướng cũng đã phê duyệt đề án tái cơ cấu của Tập đoàn Gỗ.');
    expect(scheme).toMatchObject({ subject: 'tái cơ cấu của Tập đoàn Gỗ', issuer: null });
    const [own] = documentsOf('UBND huyện Mây đã phê duyệt Đề án xây dựng huyện Mây xanh.');
    expect(own?.issuer).toBe('UBND huyện Mây');
  });
});

it('takes a bare number of a letter where its date follows', () => {
  expect(documentsOf('Các sở làm theo văn bản 286 ngày 13/6 của UBND tỉnh Mây.').map(({ number }) => number)).toEqual([
    '286',
  ]);
  expect(documentsOf('Tỉnh gửi văn bản 286 lần.')).toEqual([]);
});
