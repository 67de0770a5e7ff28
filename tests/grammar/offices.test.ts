import { describe, expect, it } from 'vitest';
import { nameCandidates } from '../../lib/grammar/names.ts';
import { officesIn } from '../../lib/grammar/offices.ts';
import { fold, foldMarks } from '../../lib/text/fold.ts';

const offices = (text: string): string[] => {
  const reading = { marked: foldMarks(text), folded: fold(text) };
  const names = nameCandidates(reading).filter(({ shape }) => shape === 'full');
  return officesIn(reading, new Set(names.map(({ start }) => start))).map(({ start, end }) => text.slice(start, end));
};

describe('officesIn', () => {
  it.each<[string, string[]]>([
    ['Phó Chủ tịch UBND tỉnh Trần Văn An', ['Phó Chủ tịch UBND tỉnh']],
    ['Bộ trưởng Chủ nhiệm Văn phòng Chính phủ', ['Bộ trưởng', 'Chủ nhiệm Văn phòng Chính phủ']],
    ['Chủ tịch HĐQT kiêm Tổng Giám đốc', ['Chủ tịch HĐQT', 'Tổng Giám đốc']],
    ['nguyên Phó Bí thư Thường trực Huyện ủy', ['nguyên Phó Bí thư Thường trực Huyện ủy']],
    ['Bí thư tỉnh uỷ cho biết', ['Bí thư tỉnh uỷ']],
    ['Giám đốc Sở Giáo dục và Đào tạo và lãnh đạo các phòng', ['Giám đốc Sở Giáo dục và Đào tạo']],
    [
      'Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên của Quốc hội',
      ['Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên của Quốc hội'],
    ],
    ['Cục trưởng Cục Điều tiết điện lực, Bộ Công Thương nói', ['Cục trưởng Cục Điều tiết điện lực, Bộ Công Thương']],
    ['Chủ tịch UBND tỉnh - Ảnh: M.V', ['Chủ tịch UBND tỉnh']],
    ['Giám đốc Sở Y tế. Ông', ['Giám đốc Sở Y tế']],
    ['trợ lý Bộ trưởng Quốc phòng', ['trợ lý Bộ trưởng Quốc phòng']],
    ['Phó Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam', ['Phó Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam']],
    ['Ban Bí thư, Đoàn Chủ tịch và Văn phòng Chủ tịch nước', []],
    ['thường trực Ban Bí thư', ['thường trực Ban Bí thư']],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  it('takes time in proportion to the text where nothing ends an office', () => {
    const text = 'Chủ tịch '.repeat(2000);
    expect(offices(text)).toHaveLength(2000);
  });
});
