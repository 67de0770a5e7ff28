import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Document } from '../../lib/digest/model.ts';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { read } from '../../lib/text/reading.ts';

const documentsOf = (text: string): Document[] => extractDocuments(read(articleFromText(`Tin trong tỉnh\n${text}`)));
const subjectsOf = (text: string) => documentsOf(text).map(({ subject }) => subject);

describe('where a title ends', () => {
  it.each([
    // What belongs to the title.
    ['hỗ trợ khi Nhà nước thu hồi đất trồng rừng.', 'hỗ trợ khi Nhà nước thu hồi đất trồng rừng'],
    ['công ty do Nhà nước nắm giữ vốn điều lệ.', 'công ty do Nhà nước nắm giữ vốn điều lệ'],
    ['quản lý tài sản là nhà, đất của hợp tác xã.', 'quản lý tài sản là nhà, đất của hợp tác xã'],
    [
      'tăng cường lãnh đạo, chỉ đạo trồng rừng phòng hộ; huyện đã làm.',
      'tăng cường lãnh đạo, chỉ đạo trồng rừng phòng hộ',
    ],
    ['kiểm tra, xem xét, kết luận việc phá rừng.', 'kiểm tra, xem xét, kết luận việc phá rừng'],
    ['ưu đãi đối với nhiều loại cây.', 'ưu đãi đối với nhiều loại cây'],
    [
      'thực hiện Nghị quyết Trung ương 5 (khóa XII) về trồng rừng.',
      'thực hiện Nghị quyết Trung ương 5 (khóa XII) về trồng rừng',
    ],
    ['mức lương của cán bộ, viên chức và công nhân sẽ có hiệu lực.', 'mức lương của cán bộ, viên chức và công nhân'],
    // What does not.
    ['trồng rừng giai đoạn 2021 - 2025, diễn ra ngày 3/4 ở huyện Mây.', 'trồng rừng giai đoạn 2021 - 2025'],
    ['trồng rừng và giữ nước…, ĐB Lò Văn Mây nói.', 'trồng rừng và giữ nước'],
    ['trồng rừng phòng hộ, TS Lò Văn Mây nói.', 'trồng rừng phòng hộ'],
    ['giữ rừng và Điều 7 Nghị định số 3/2019/NĐ-CP.', 'giữ rừng'],
    ['giữ rừng, bao gồm cả rừng ngập mặn.', 'giữ rừng'],
    ['giữ rừng và trồng rừng, và được các xã làm.', 'giữ rừng và trồng rừng'],
    ['công tác cán bộ, chỉ định đồng chí Lò Văn Mây.', 'công tác cán bộ'],
    ['giữ rừng tại Đại hội.', 'giữ rừng'],
    ['giữ rừng vẫn còn vướng mắc.', 'giữ rừng'],
    ['giữ rừng đầu nguồn (thực hiện tại hai huyện trong năm 2017, sau đó mở rộng).', 'giữ rừng đầu nguồn'],
    ['giữ rừng đầu nguồn (thí điểm ở hai huyện trong năm 2017', 'giữ rừng đầu nguồn'],
    ['giữ rừng đầu nguồn - một trong những việc khó.', 'giữ rừng đầu nguồn'],
    ['giá đất rừng ".', 'giá đất rừng'],
    ['giữ rừng đầu nguồn, báo cáo Tỉnh ủy trong tháng 5.', 'giữ rừng đầu nguồn'],
  ])('"%s"', (text, subject) =>
    expect(subjectsOf(`Huyện làm theo Nghị quyết số 47-NQ/TU của Tỉnh ủy về ${text}`)[0]).toBe(subject),
  );

  it('leaves the mark of a footnote out', () => {
    expect(subjectsOf('Bộ Gỗ ban hành Thông tư số 12/2020/TT-BG về hồ sơ trồng rừng.1\n1 Xem Phụ lục.')).toEqual([
      'hồ sơ trồng rừng',
    ]);
    expect(subjectsOf('Bộ Gỗ ban hành Thông tư số 12/2020/TT-BG về hồ sơ trồng rừng8')).toEqual(['hồ sơ trồng rừng']);
  });

  it('names the article of another document', () => {
    expect(
      subjectsOf('Thông tư số 12/2020/TT-BG về hồ sơ quy định tại khoản 5 Điều 7 Nghị định số 3/2019/NĐ-CP.')[0],
    ).toBe('hồ sơ quy định tại khoản 5 Điều 7 Nghị định số 3/2019/NĐ-CP');
  });
});

describe('where a title begins', () => {
  it.each([
    ['Huyện làm theo Chỉ thị 17/CT-TTg ngày 16-5-2016 (về việc tăng cường trồng rừng).', 'tăng cường trồng rừng'],
    ['Quyết định số 14/QĐ-SGM của Sở Gỗ quy định: "Rừng là của dân".', null],
    ['Ban hành Nghị quyết cho thôi làm nhiệm vụ đại biểu.', 'cho thôi làm nhiệm vụ đại biểu'],
    ['Tổ biên tập Nghị định sửa đổi có 16 người.', undefined],
  ])('%s', (text, subject) => expect(subjectsOf(text)[0]).toBe(subject));
});
