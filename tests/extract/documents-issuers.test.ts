import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Document } from '../../lib/digest/model.ts';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { read } from '../../lib/text/reading.ts';

const documentsOf = (text: string): Document[] => extractDocuments(read(articleFromText(`Tin trong tỉnh\n${text}`)));

describe('who issued a document', () => {
  it('is the office of whoever signed it, without the name, where its whole name is known', () => {
    expect(documentsOf('Thủ tướng Chính phủ Trần Văn An vừa ký Quyết định số 829/QĐ-TTg về trồng rừng.')).toMatchObject(
      [{ number: '829/QĐ-TTg', issuer: 'Thủ tướng Chính phủ', subject: 'trồng rừng' }],
    );
  });

  it.each([
    'UBND tỉnh Bình Sơn vừa ký Quyết định số 829/QĐ-UBND về trồng rừng.',
    'Ngày 3/4/2024, UBND tỉnh Bình Sơn đã ban hành Quyết định số 829/QĐ-UBND về trồng rừng.',
  ])('keeps the place in its name: %s', (text) => {
    expect(documentsOf(text)).toMatchObject([{ issuer: 'UBND tỉnh Bình Sơn' }]);
  });

  it('stands before the brackets that hold the number', () => {
    expect(
      documentsOf('Xem xét Tờ trình của Ban Tổ chức Trung ương (số 378 - TTr/BTCTW, ngày 02/7/2019) về nhân sự.'),
    ).toMatchObject([
      {
        type: 'Tờ trình',
        number: '378-TTr/BTCTW',
        date: '2019-07-02',
        issuer: 'Ban Tổ chức Trung ương',
        subject: 'nhân sự',
      },
    ]);
  });

  it('has fields in small letters behind “và”', () => {
    const [one] = documentsOf(
      'Quyết định số 22/QĐ-BGDĐT của Bộ trưởng Bộ Giáo dục và đào tạo quy định về thi cử các cấp.',
    );
    expect(one?.issuer).toBe('Bộ trưởng Bộ Giáo dục và đào tạo');
  });
});

describe('a subject ends', () => {
  it.each([
    ['xử lý kỷ luật đảng viên, UBKT Trung ương quyết định cảnh cáo.', 'xử lý kỷ luật đảng viên'],
    ['cơ chế đặc thù, Tổng biên tập báo Mới nói rằng người dân chờ.', 'cơ chế đặc thù'],
    ['cơ chế đặc thù, Phó Giám đốc Sở Tài chính cho biết.', 'cơ chế đặc thù'],
    ['trồng rừng phòng hộ (Nghị định 116) đã có ích.', 'trồng rừng phòng hộ'],
    ['phát triển bền vững đồng bằng chiều 18-6.', 'phát triển bền vững đồng bằng'],
    ['kết luận của Bộ trưởng rằng: “Rừng phải được trồng”.', 'kết luận của Bộ trưởng'],
    ['thi hành Luật Doanh nghiệp cho đến khi có văn bản mới.', 'thi hành Luật Doanh nghiệp'],
    ['thành lập đoàn công tác trồng rừng, gồm: Bà Lò Thị Mai.', 'thành lập đoàn công tác trồng rừng'],
    ['đình chỉ thi công căn nhà với lý do không có giấy phép.', 'đình chỉ thi công căn nhà'],
  ])('%s', (rest, subject) => {
    expect(documentsOf(`Theo Quyết định số 54/QĐ-UBND về ${rest}`)[0]?.subject).toBe(subject);
  });

  it('not before the office of a person who is given another', () => {
    expect(
      documentsOf(
        'Quyết định số 54/QĐ-BTC về việc bổ nhiệm ông Trần Văn An, Phó Giám đốc Sở Tài chính giữ chức Vụ trưởng.',
      ),
    ).toMatchObject([{ subject: 'bổ nhiệm ông Trần Văn An, Phó Giám đốc Sở Tài chính giữ chức Vụ trưởng' }]);
  });
});

describe('what is no document', () => {
  it.each([
    'Tỉnh xây dựng Chiến lược 2021-2030 theo hướng xanh.',
    'Mọi văn bản của Bộ Y tế cho phép các cơ sở đều được lưu.',
  ])('%s', (text) => {
    expect(documentsOf(text)).toEqual([]);
  });
});
