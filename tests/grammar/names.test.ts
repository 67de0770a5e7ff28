import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameCandidates, nameInTitleCase, namesIn } from '../../lib/grammar/names.ts';
import { isVietnameseSyllable } from '../../lib/grammar/syllables.ts';
import { fold, foldMarks } from '../../lib/text/fold.ts';

const reading = (text: string) => ({ marked: foldMarks(text), folded: fold(text) });
const found = (text: string): string[] =>
  nameCandidates(reading(text)).map(({ start, end, shape }) => `${text.slice(start, end)}:${shape}`);

describe('nameCandidates', () => {
  it.each<[string, string[]]>([
    ['đồng chí Trần Văn An', ['Trần Văn An:full']],
    ['của Tô Sơn về', ['Tô Sơn:two']],
    ['nghệ sĩ Thu Quế hát', ['Thu Quế:loose']],
    ['nói với Dũng rằng', ['Dũng:one']],
    ['UBND TP Lê Hồng Sơn', ['Lê Hồng Sơn:full']],
    ['huyện Mường Nhạn Phạm Đăng Khoa', ['Phạm Đăng Khoa:full']],
    ['tỉnh ủy Hà Giang Đặng Quốc Huy', ['Đặng Quốc Huy:full']],
    ['quận Hoàng Mai Nguyễn Quang Tú', ['Nguyễn Quang Tú:full']],
    ['tỉnh Lê Trí Hải', ['Lê Trí Hải:full']],
    ['bà H’Yim Kđoh', ['H’Yim Kđoh:full']],
    ['ông NGUYỄN VĂN BA nói', ['NGUYỄN VĂN BA:full']],
    ['Theo Nguyễn Thị Thu Hà', ['Nguyễn Thị Thu Hà:full']],
    ['Nguyễn Thiện Tâm Chủ tịch nước', ['Nguyễn Thiện Tâm:full']],
    ['Thành phố Hồ Chí Minh', ['Thành:one']],
    ['Hà Nội, Việt Nam', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('stays inside the text, in order, without overlap', () => {
    const word = fc.constantFrom(
      'Trần',
      'Văn',
      'An',
      'UBND',
      'tỉnh',
      'H’Yim',
      'Hà',
      'Nội',
      ',',
      '.',
      'Y',
      '-',
      'W.',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of nameCandidates(reading(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('namesIn', () => {
  it('counts plain full names only', () => {
    const text = 'Trần Văn An, Thu Quế, Tô Sơn, Hà Nội và Lê Thị Bình';
    expect(namesIn(reading(text)).map(([start, end]) => text.slice(start, end))).toEqual([
      'Trần Văn An',
      'Lê Thị Bình',
    ]);
  });
});

describe('nameInTitleCase', () => {
  it.each([
    ['NGUYỄN VĂN BA', 'Nguyễn Văn Ba'],
    ['Y THANH NIÊ', 'Y Thanh Niê'],
    ['Nguyễn Văn Ba', 'Nguyễn Văn Ba'],
  ])('%s', (printed, shown) => {
    expect(nameInTitleCase(printed)).toBe(shown);
  });
});

describe('isVietnameseSyllable', () => {
  it.each(['Nguyễn', 'Huỳnh', 'Thuỷ', 'Quýt', 'Y', 'Giàng', 'Nghiêm'])('%s is one', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });
  it.each(['Shinzo', 'Donald', 'Putin', 'Watanabe', 'Becamex'])('%s is none', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
