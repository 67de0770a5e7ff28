import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Document } from '../../lib/digest/model.ts';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { read } from '../../lib/text/reading.ts';

const readingOf = (text: string) => read(articleFromText(`Tin trong tỉnh\n${text}`));
const documentsOf = (text: string): Document[] => extractDocuments(readingOf(text));
const brief = ({ type, number, date, issuer, subject }: Document) => [type, number, date, issuer, subject];

describe('numbered documents', () => {
  it.each<[string, ReturnType<typeof brief>]>([
    [
      'Quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng về sắp xếp tổ chức bộ máy; thảo luận.',
      ['Nghị quyết', '18-NQ/TW', '2017-10-25', 'Ban Chấp hành Trung ương Đảng', 'sắp xếp tổ chức bộ máy'],
    ],
    [
      'Căn cứ Nghị định 116/2020/NĐ-CP, ngày 25 tháng 9 năm 2020 của Chính phủ quy định về chính sách hỗ trợ tiền đóng học phí.',
      ['Nghị định', '116/2020/NĐ-CP', '2020-09-25', 'Chính phủ', 'chính sách hỗ trợ tiền đóng học phí'],
    ],
    [
      'Theo Quyết định số 490/QĐ-TTg (7/5/2018) của Thủ tướng Chính phủ, mỗi xã chọn một sản phẩm.',
      ['Quyết định', '490/QĐ-TTg', '2018-05-07', 'Thủ tướng Chính phủ', null],
    ],
    [
      'UBND tỉnh có Công văn số 5743/UBND-KT ngày 14/8/2019 về việc đôn đốc giải ngân, yêu cầu các sở báo cáo.',
      ['Công văn', '5743/UBND-KT', '2019-08-14', 'UBND tỉnh', 'đôn đốc giải ngân'],
    ],
    [
      'Kế hoạch số 94- KH/BTGDVTW của Ban Tuyên giáo và Dân vận Trung ương về tuyên truyền đại hội được gửi tới các xã.',
      ['Kế hoạch', '94-KH/BTGDVTW', null, 'Ban Tuyên giáo và Dân vận Trung ương', 'tuyên truyền đại hội'],
    ],
    [
      'Thông báo kết luận số 88/TB-VPCP ngày 1/6/2018 của Văn phòng Chính phủ nêu rõ.',
      ['Thông báo', '88/TB-VPCP', '2018-06-01', 'Văn phòng Chính phủ', null],
    ],
    [
      'Nghị quyết 57 của Bộ Chính trị về “đột phá phát triển khoa học, công nghệ” đã đi vào cuộc sống.',
      ['Nghị quyết', '57', null, 'Bộ Chính trị', 'đột phá phát triển khoa học, công nghệ'],
    ],
    [
      'Ngày 4/5/2016, Sở Tài chính đã ban hành Công văn số 157/STC-NS gửi các huyện về việc đôn đốc nộp báo cáo.',
      ['Công văn', '157/STC-NS', '2016-05-04', 'Sở Tài chính', 'đôn đốc nộp báo cáo'],
    ],
    [
      'Ông Trần Văn Đá, Chủ tịch UBND huyện Suối Mây, vừa ký Quyết định số 12/QĐ-UBND thành lập tổ công tác.',
      ['Quyết định', '12/QĐ-UBND', null, 'Chủ tịch UBND huyện Suối Mây', 'thành lập tổ công tác'],
    ],
    [
      'Điều lệ được Chính phủ phê duyệt tại Nghị định 91/2015/NĐ-CP ngày 13/10/2015 đã lâu.',
      ['Nghị định', '91/2015/NĐ-CP', '2015-10-13', 'Chính phủ', null],
    ],
    [
      'Thông tư số 7/2024/TT-BYT vừa được Bộ Y tế ban hành, từ ngày 9/8/2024 giá khám thay đổi.',
      ['Thông tư', '7/2024/TT-BYT', null, 'Bộ Y tế', null],
    ],
    [
      'Nghị quyết số 26 của Hội nghị Trung ương 7 (khóa X) về nông dân, nông thôn.',
      ['Nghị quyết', '26', null, 'Hội nghị Trung ương 7 (khóa X)', 'nông dân, nông thôn'],
    ],
    [
      'Kết luận thanh tra (số 31/KL-SYT) của Giám đốc Sở Y tế về mua sắm thiết bị.',
      ['Kết luận thanh tra', '31/KL-SYT', null, 'Giám đốc Sở Y tế', 'mua sắm thiết bị'],
    ],
    [
      'Công an tỉnh đã ra Quyết định khởi tố vụ án số 41/QĐ-CSĐT ngày 3/2/2020.',
      ['Quyết định', '41/QĐ-CSĐT', '2020-02-03', 'Công an tỉnh', null],
    ],
    ['Tổ hợp tác lập theo Nghị định 77 hoạt động tốt.', ['Nghị định', '77', null, null, null]],
    ['Công văn số 45 ngày 17/3/20015 của Sở Nội vụ.', ['Công văn', '45', null, 'Sở Nội vụ', null]],
  ])('%s', (text, document) => expect(documentsOf(text).map(brief)).toEqual([document]));

  it.each([
    ['nhiệm vụ năm 2022, toàn huyện phấn đấu trồng mới 30 ha rừng.', 'nhiệm vụ năm 2022'],
    ['chăm sóc rừng, đáp ứng yêu cầu phòng cháy; các xã thực hiện.', 'chăm sóc rừng, đáp ứng yêu cầu phòng cháy'],
    ['phân cấp cho các huyện, thành phố quản lý rừng.', 'phân cấp cho các huyện, thành phố quản lý rừng'],
    ['quy trình bầu, từ chức, miễn nhiệm.', 'quy trình bầu, từ chức, miễn nhiệm'],
    ['vướng mắc của hợp tác xã, doanh nghiệp trồng rừng.', 'vướng mắc của hợp tác xã, doanh nghiệp trồng rừng'],
  ])('the subject "%s" ends where another clause or citation begins', (text, subject) =>
    expect(documentsOf(`Theo Nghị quyết số 47-NQ/TU của Tỉnh ủy về ${text}`)[0]?.subject).toBe(subject),
  );

  it.each([
    ['Chủ tịch huyện đọc tờ trình về nội dung miễn nhiệm ông Lò Văn Mây.', 'miễn nhiệm ông Lò Văn Mây'],
    ['Huyện phê duyệt Đề án “Trồng rừng, giữ nước”.', 'Trồng rừng, giữ nước'],
    ['Thực hiện Nghị quyết của Ban Chấp hành Trung ương Hội về phát triển hội viên.', 'phát triển hội viên'],
    ['Các nhiệm vụ trong Chương trình hành động của Chính phủ.', undefined],
  ])('a subject without a number: %s', (text, subject) => expect(documentsOf(text)[0]?.subject).toBe(subject));

  it.each([
    ['Luật Đo đạc và tăng cường kiểm tra.', 'Đo đạc'],
    ['Luật Tiêu chuẩn và Quy chuẩn kỹ thuật.', 'Tiêu chuẩn và Quy chuẩn kỹ thuật'],
    ['Luật khuyến khích trồng rừng.', 'khuyến khích trồng rừng'],
    ['Luật đường sắt, các xã thực hiện.', 'đường sắt'],
    ['Luật ngay từ đầu.', undefined],
    ['Luật Lâm nghiệp tối thiểu phải đạt.', 'Lâm nghiệp'],
    ['Luật thi đấu thể thao.', 'thi đấu thể thao'],
    ['Luật sư Việt Nam.', undefined],
  ])('a law by its name: %s', (text, subject) => expect(documentsOf(`Theo ${text}`)[0]?.subject).toBe(subject));

  it('keeps the number as printed and repairs the key', () => {
    expect(documentsOf('Theo Nghị quyết số 19/NQ -TW của Trung ương.')).toMatchObject([
      { number: '19/NQ-TW', key: '19-NQ/TW' },
    ]);
  });

  it('takes as a date neither an effective date nor the year of the number', () => {
    expect(documentsOf('Nghị định số 15/2018/NĐ-CP có hiệu lực từ ngày 2/2/2018.')).toMatchObject([{ date: null }]);
  });
});

it('reads a document that opens the title', () => {
  const reading = read(articleFromText('Nghị quyết số 122/NQ-CP của Chính phủ\nChính phủ họp.'));
  expect(extractDocuments(reading).map(brief)).toEqual([['Nghị quyết', '122/NQ-CP', null, 'Chính phủ', null]]);
});

describe('lists', () => {
  const numbers = (text: string) => documentsOf(text).map(({ number, issuer, date }) => [number, issuer, date]);

  it('shares type, issuer and date', () => {
    expect(numbers('Sơ kết các Nghị quyết số 18, 19 và số 21 ban hành tháng 10/2017 của Trung ương.')).toEqual([
      ['18', 'Trung ương', '2017-10'],
      ['19', 'Trung ương', '2017-10'],
      ['21', 'Trung ương', '2017-10'],
    ]);
  });

  it('goes on with bare numbers only where each is told by its "số"', () => {
    expect(
      numbers('Theo Quyết định số 62/QĐ-TTg, 63/QĐ-TTg và số 5, 15 xã được hưởng.').map(([number]) => number),
    ).toEqual(['62/QĐ-TTg', '63/QĐ-TTg', '5']);
  });

  it('shares the issuer all along', () => {
    expect(numbers('Quyết định số 1/QĐ-UB, Quyết định số 2/QĐ-UB, Quyết định số 3/QĐ-UB của UBND tỉnh.')).toEqual([
      ['1/QĐ-UB', 'UBND tỉnh', null],
      ['2/QĐ-UB', 'UBND tỉnh', null],
      ['3/QĐ-UB', 'UBND tỉnh', null],
    ]);
  });

  it('gives each its own date, and the issuer named last', () => {
    expect(
      numbers(
        'Quyết định số 12/2016/QĐ-TTg ngày 3/4/2016, Quyết định số 345/QĐ-TTg ngày 6/7/2017 của Thủ tướng Chính phủ.',
      ),
    ).toEqual([
      ['12/2016/QĐ-TTg', 'Thủ tướng Chính phủ', '2016-04-03'],
      ['345/QĐ-TTg', 'Thủ tướng Chính phủ', '2017-07-06'],
    ]);
  });

  it('follows the symbol where the list goes on with another kind', () => {
    expect(
      documentsOf('Theo Quyết định số 62/2011/QĐ-TTg, số 1/2012/TTLT-BNV-BTC thì xã chi trả.').map(
        ({ type, implied }) => [type, Object.keys(implied)],
      ),
    ).toEqual([
      ['Quyết định', []],
      ['Thông tư liên tịch', ['type']],
    ]);
  });

  it('gives a nickname in brackets the title before it', () => {
    expect(
      documentsOf('Ban Chỉ đạo Đề án đơn giản hóa thủ tục hành chính (Đề án 515) được giao cho xã.').map(brief),
    ).toEqual([['Đề án', '515', null, null, 'đơn giản hóa thủ tục hành chính']]);
  });
});

describe('documents without a number', () => {
  it.each<[string, unknown[][]]>([
    [
      'Thực hiện Nghị quyết Đại hội XIII của Đảng, tỉnh đã hành động.',
      [['Nghị quyết', null, null, 'Đại hội XIII của Đảng', null]],
    ],
    [
      'Quán triệt Nghị quyết Trung ương 6 khóa XIII, việc cần làm ngay.',
      [['Nghị quyết', null, null, 'Trung ương 6 khóa XIII', null]],
    ],
    [
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XII đã đề ra.',
      [['Nghị quyết', null, null, 'Đại hội đại biểu Đảng bộ tỉnh lần thứ XII', null]],
    ],
    [
      'Nghị quyết Trung ương 4 (khóa XII) về tăng cường xây dựng Đảng, gắn với Chỉ thị 05.',
      [
        ['Nghị quyết', null, null, 'Trung ương 4 (khóa XII)', 'tăng cường xây dựng Đảng'],
        ['Chỉ thị', '05', null, null, null],
      ],
    ],
    [
      'Theo Luật Đất đai năm 2024 và Luật Phòng, chống tham nhũng thì phải công khai.',
      [
        ['Luật', null, '2024', null, 'Đất đai'],
        ['Luật', null, null, null, 'Phòng, chống tham nhũng'],
      ],
    ],
    ['Theo Hiến pháp năm 2013, mọi người có quyền.', [['Hiến pháp', null, '2013', null, null]]],
    ['Theo Luật Ngân sách nhà nước và các văn bản hướng dẫn.', [['Luật', null, null, null, 'Ngân sách nhà nước']]],
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giá ngày 18/6/2020;',
      [['Luật', null, '2020-06-18', null, 'sửa đổi, bổ sung một số điều của Luật Giá']],
    ],
    [
      'Nhà máy đang triển khai Đề án tiết kiệm điện chiếu sáng; thay đèn cũ.',
      [['Đề án', null, null, null, 'tiết kiệm điện chiếu sáng']],
    ],
    [
      'Chủ tịch huyện trao quyết định của Ban Thường vụ Tỉnh ủy cho đồng chí Lò Văn Mây.',
      [['Quyết định', null, null, 'Ban Thường vụ Tỉnh ủy', null]],
    ],
  ])('%s', (text, documents) => expect(documentsOf(text).map(brief)).toEqual(documents));

  it.each([
    'Triển khai các nghị quyết của Đảng và chính sách của Nhà nước.',
    'Chấp hành tốt pháp luật về đất đai.',
    'Tỉnh sẽ quyết định 5 nội dung và báo cáo 3 vấn đề.',
    'Nghị quyết Đại hội đã đề ra.',
    'Bộ Kế hoạch và Đầu tư báo cáo tình hình.',
    'Bà làm Phó Chủ nhiệm Ủy ban Kế hoạch rồi Phó Chủ tịch UBND huyện.',
    'Kế hoạch của tỉnh được giao từ đầu năm.',
    'Có 15/15 chỉ tiêu đạt, giảm 2 - 2,5%.',
    'Theo quy định tại Điều 4, dự án số 12 được hưởng ưu đãi.',
  ])('nothing in: %s', (text) => expect(documentsOf(text)).toEqual([]));

  it('marks drafts', () => {
    const drafts = (text: string) => documentsOf(text).map(({ subject, draft }) => [subject, draft]);
    expect(drafts('Góp ý dự thảo Luật Nhà ở và dự thảo Báo cáo chính trị.')).toEqual([
      ['Nhà ở', true],
      ['chính trị', true],
    ]);
    expect(
      drafts(
        'Thảo luận các dự thảo chương trình hành động, gồm: Chương trình hành động thực hiện Nghị quyết số 1-NQ/TW.',
      ),
    ).toEqual([
      ['hành động thực hiện Nghị quyết số 1-NQ/TW', true],
      [null, false],
    ]);
  });
});

describe('what carries out what', () => {
  it('names the document carried out in subject and implements', () => {
    const [programme, resolution] = documentsOf(
      'Thông qua Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng về đổi mới phương thức lãnh đạo.',
    );
    expect(programme).toMatchObject({
      type: 'Chương trình',
      number: null,
      subject: 'hành động thực hiện Nghị quyết số 28-NQ/TW',
      implements: '28-NQ/TW',
    });
    expect(resolution).toMatchObject({ number: '28-NQ/TW', date: '2022-11-17', implements: null });
  });

  it('leaves plans that are named by nothing', () => {
    expect(documentsOf('Xây dựng kế hoạch, chương trình hành động thực hiện nghị quyết.')).toEqual([]);
  });

  it('relates documents', () => {
    const [decree] = documentsOf(
      'Nghị định số 10/2022/NĐ-CP của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP và Nghị định số 35/2016/NĐ-CP.',
    );
    expect(decree?.relations).toEqual([
      { kind: 'amends', to: '34/2016/NĐ-CP' },
      { kind: 'amends', to: '35/2016/NĐ-CP' },
    ]);
    const [circular] = documentsOf('Thông tư số 1/2021/TT-BNV hướng dẫn thi hành Luật Thanh niên.');
    expect(circular?.relations).toEqual([{ kind: 'guides', to: 'Luật Thanh niên' }]);
  });
});

describe('one document, several mentions', () => {
  it('joins short forms and references back to the full form', () => {
    const text =
      'Nghị quyết 57 đã mở đường. Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị nêu rõ. Nghị quyết này là động lực.';
    const reading = readingOf(text);
    const documents = extractDocuments(reading);
    expect(documents.map(brief)).toEqual([['Nghị quyết', '57-NQ/TW', '2024-12-22', 'Bộ Chính trị', null]]);
    expect(documents[0]?.at.map((span) => reading.text.slice(...span))).toEqual([
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
      'Nghị quyết này',
      'Nghị quyết 57',
    ]);
  });

  it('keeps apart what shares a number', () => {
    const numbers = (text: string) => documentsOf(text).map(({ number, date }) => [number, date]);
    expect(numbers('Kế hoạch số 1/KH-UBND ngày 3/1/2023 và Kế hoạch số 1/KH-UBND ngày 4/1/2024.')).toHaveLength(2);
    expect(numbers('Theo Luật Đất đai 2013 và Luật Đất đai 2024.')).toHaveLength(2);
  });

  it('knows a congress by its ordinal', () => {
    expect(documentsOf('Nghị quyết Đại hội XIV của Đảng. Nghị quyết Đại hội Đảng lần thứ XIV.')).toHaveLength(1);
    expect(
      documentsOf('Nghị quyết Hội nghị lần thứ 11, Ban Chấp hành Trung ương khóa XIII. Nghị quyết Trung ương 11.'),
    ).toHaveLength(1);
    expect(documentsOf('Nghị quyết Trung ương 4 khóa XI. Nghị quyết Trung ương 4 khóa XII.')).toHaveLength(2);
  });

  it('says where an attribute from elsewhere stands', () => {
    const reading = readingOf('Sở Y tế đã có Công văn số 15/SYT-NV ngày 6/1. Ngày 3/11/2016, đoàn đã làm việc.');
    const [letter] = extractDocuments(reading);
    expect(letter).toMatchObject({ issuer: 'Sở Y tế', date: '2017-01-06' });
    expect(letter?.implied.issuer && reading.text.slice(...letter.implied.issuer)).toBe('Sở Y tế');
    expect(letter?.implied.date && reading.text.slice(...letter.implied.date)).toBe('Ngày 3/11/2016');
  });

  it('has the year of a date from words that print it', () => {
    const reading = readingOf(
      'Chiều 10/7, Chủ tịch UBND tỉnh ký Công điện số 06/CĐ-UBND về ứng phó mưa lớn. Từ ngày 10/7 đến ngày 13/7/2026 có mưa to.',
    );
    const [document] = extractDocuments(reading);
    expect(document?.date).toBe('2026-07-10');
    expect(reading.text.slice(...(document?.implied.date ?? [0, 0]))).toContain('2026');
  });
});
