import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../lib/text/sentences.ts';

const split = (line: string): string[] => sentencesOf(line).map(([start, end]) => line.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['Hội nghị đã thông qua Nghị quyết. Đại biểu nhất trí.', 2],
    ['TP. Hồ Chí Minh đạt 7,5%. Hà Nội đạt 6%.', 2],
    ['PGS.TS. Nguyễn Văn A phát biểu.', 1],
    ['Ông Trần V. Bình dự.', 1],
    ['Thu ngân sách đạt 1.234,5 tỷ đồng. Chi 900 tỷ.', 2],
    ['Tăng 1 bậc trở lên… Phát biểu kết luận, đồng chí yêu cầu.', 2],
    ['Thực hiện thắng lợi Nghị quyết./. Nơi nhận: như trên', 2],
    ['“Phải làm ngay!” Ông nhấn mạnh.', 2],
    ['Trụ sở tại địa chỉ v.v. và các nơi khác.', 1],
    ['Theo chỉ đạo của Chính phủ.Tập trung 84 việc.', 2],
    ['Trụ sở tại Tp.Hồ Chí Minh, báo baochinhphu.vn, V.An.', 1],
    ['Một câu không có dấu chấm', 1],
    ['', 0],
  ])('%s has %i', (line, count) => {
    expect(split(line)).toHaveLength(count);
  });

  it('gives spans in the article, without outer blanks', () => {
    expect(sentencesOf('Một.  Hai.', 100)).toEqual([
      [100, 104],
      [106, 110],
    ]);
  });

  it('loses no visible character of any line, in order', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'Ủ', '.', ' ', '…', '”', '1', '/', '!'), maxLength: 60 });
    fc.assert(fc.property(line, (text) => split(text).join('').replace(/\s/g, '') === text.replace(/\s/g, '')));
  });
});
