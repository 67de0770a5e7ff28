import { describe, expect, it } from 'vitest';
import { tasksOf } from './tasks-support.ts';

const partsOf = (line: string) =>
  tasksOf([line], { 'Trần Văn An': ['Bí thư Tỉnh ủy'] }).map(({ from, to, action }) => [from, to, action]);

describe('what is to be done', () => {
  it('ends with the quotation that it stands in', () => {
    expect(
      partsOf('Ông Trần Văn An nhấn mạnh: "Do vậy, các sở cần phải thay đổi cơ cấu xử lý rác", ông nói với báo chí.'),
    ).toEqual([['Trần Văn An', 'các sở', 'thay đổi cơ cấu xử lý rác']]);
    expect(partsOf('Ông Trần Văn An cho rằng: “Các phường phải vận động người dân” - ông An nói thêm.')).toEqual([
      ['Trần Văn An', 'Các phường', 'vận động người dân'],
    ]);
  });

  it('goes on over several that stand in quotes', () => {
    const several = Array.from({ length: 20 }, () => '"đất đai", "nhà ở"').join(', ');
    const [one] = partsOf(`Bí thư Tỉnh ủy Trần Văn An yêu cầu các sở rà soát ${several} ở các xã.`);
    expect(one?.[2]).toBe(`rà soát ${several} ở các xã`);
  });

  it('goes on behind words of it that stand in quotes', () => {
    expect(partsOf('Bí thư Tỉnh ủy Trần Văn An yêu cầu các sở phải "rút kinh nghiệm" trong quản lý đất.')).toEqual([
      ['Trần Văn An', 'các sở', 'rút kinh nghiệm" trong quản lý đất'],
    ]);
  });

  it.each([
    ['ngừng hợp tác với các hãng vận tải', 'các doanh nghiệp thành viên'],
    ['siết chặt quản lý rủi ro', 'các tổ chức tín dụng'],
    ['đàm phán với đối tác', 'công ty Tân Lập'],
    ['thu thập các tài liệu kỹ thuật', 'các sở'],
  ])('begins with its verb, “%s”', (action, to) => {
    expect(partsOf(`Hiệp hội Ngân hàng đề nghị ${to} ${action}.`)).toEqual([['Hiệp hội Ngân hàng', to, action]]);
  });

  it('is no sum that is needed', () => {
    expect(partsOf('Bí thư Tỉnh ủy Trần Văn An phát biểu. Thành phố cần 553.879 tỉ đồng kinh phí đầu tư.')).toEqual([]);
  });
});

describe('who tells', () => {
  it('is not who was told', () => {
    expect(partsOf('Công an tỉnh cũng được yêu cầu chỉ đạo các phòng nghiệp vụ kiểm tra địa bàn.')).toEqual([]);
  });

  it('is the whole body', () => {
    expect(partsOf('Thường vụ Thành ủy giao Ban Cán sự Đảng UBND thành phố xử lý trách nhiệm.')).toEqual([
      ['Thường vụ Thành ủy', 'Ban Cán sự Đảng UBND thành phố', 'xử lý trách nhiệm'],
    ]);
  });
});
