import { describe, expect, it } from 'vitest';
import { peopleOf } from './support.ts';

const names = (...lines: string[]): string[] => peopleOf(...lines).map(({ name }) => name);

describe('who is a person', () => {
  it.each<[string, string, string[]]>([
    [
      'two syllables behind an office',
      'Tổng Bí thư Tô Sơn dự lễ; Chủ tịch nước Lương Hải tiếp khách.',
      ['Tô Sơn', 'Lương Hải'],
    ],
    ['Highland names', 'Ông Y Thanh Niê Kđăm và bà H’Yim Kđoh phát biểu.', ['Y Thanh Niê Kđăm', 'H’Yim Kđoh']],
    ['Hmong names', 'Đồng chí Giàng Páo Sình dự.', ['Giàng Páo Sình']],
    [
      'two of one name in one list',
      'Dự có các đồng chí: Trần Văn An - Giám đốc Sở Y tế; Trần Văn An - Chủ tịch UBND huyện Cao Sơn.',
      ['Trần Văn An', 'Trần Văn An'],
    ],
    ['one who is named twice', 'Ông Trần Văn An, Giám đốc Sở Y tế; Trần Văn An dự.', ['Trần Văn An']],
    ['the lunar year', 'Chúc Tết Đinh Dậu các gia đình.', []],
    [
      'a plain name without any title',
      'Cơ quan chức năng làm việc với Trương Thị Thanh Vân về sai phạm.',
      ['Trương Thị Thanh Vân'],
    ],
    ['deputies', 'ĐB Hoàng Văn Khánh (Thái Nguyên) băn khoăn: “Vì sao chậm?”.', ['Hoàng Văn Khánh']],
    [
      'a name that runs into the next sentence',
      'Ảnh chụp Bí thư Nguyễn Thiện Tâm Chủ tịch Quốc hội bước vào hội trường.',
      ['Nguyễn Thiện Tâm'],
    ],
    ['the same with a conjunction', 'Nhà sử học Dương Văn Quế Khi ông còn sống thì khác.', ['Dương Văn Quế']],
    ['a name of two words that begins like a school’s', 'Đồng chí Trường Vinh đi xa.', ['Trường Vinh']],
    [
      'a foreigner behind a country',
      'Thủ tướng Nhật Bản Kenji Sato, Tổng thống Bờ Biển Ngà Paul Kouassi và Thủ tướng Belarus Ivan Petrov hội đàm.',
      ['Kenji Sato', 'Paul Kouassi', 'Ivan Petrov'],
    ],
    ['capitals behind an office', 'Phó Chủ tịch UBND tỉnh NGUYỄN VĂN BA phát biểu tại buổi lễ.', ['Nguyễn Văn Ba']],
  ])('%s', (_, line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a photographer behind "Ảnh:"', 'Quang cảnh hội nghị. Ảnh: Trần Quang Hiếu'],
    ['a photographer with an agency', 'Toàn cảnh. Ảnh: VGP/Nguyễn Quang Hiếu. Hội nghị bàn về thuế.'],
    ['a reporter at the end', 'Hội nghị đã kết thúc tốt đẹp. Nguyễn Hải Sơn'],
    ['a reporter with an agency', 'Hội nghị đã kết thúc tốt đẹp. Hoàng Thị Thơ (TTXVN)'],
    ['a reporter on a line', 'Nguyễn Hải Sơn'],
    [
      'streets',
      'Cấm xe trên đường Nguyễn Thái Học, phố Trần Quốc Hoàn, tại số 19 Lê Hữu Lập, số 8/7 C Hồ Văn Hiên và căn nhà 105 Nguyễn Trọng Tuyển.',
    ],
    [
      'streets in a list that nobody of history gave a name to',
      'Nút giao Nguyễn Kiên - Nguyễn Thái Sinh - Phạm Văn Đống kẹt xe. Dọc tuyến đường Cô Bắc, Võ Văn Kiên (đoạn từ Lê Thị Miện đến Trần Văn Tín).',
    ],
    ['a list of streets', 'Các tuyến: Lý Thường Kiệt, Hai Bà Trưng, Lê Thánh Tông.'],
    ['schools and awards', 'Trường THPT Nguyễn Huệ trao giải thưởng Lý Tự Trọng, học bổng Vừ A Dính.'],
    ['places', 'Hà Nội, Thái Nguyên, Hà Giang, huyện Trần Đề, thành phố Hồ Chí Minh và phường Ngô Mây.'],
    ['bodies', 'Ban Chấp hành Trung ương Đảng, Ủy ban Thường vụ Quốc hội, Mặt trận Tổ quốc Việt Nam.'],
    ['companies', 'Công ty TNHH Thương mại Hoàng Gia Phát và Tập đoàn Hoàng Anh Gia Lai.'],
    ['lunar years', 'Tết Đinh Dậu, xuân Kỷ Hợi.'],
    ['offices without a name', 'Chủ tịch UBND tỉnh giao Giám đốc Sở Nội vụ chủ trì.'],
    ['Chủ tịch Hồ Chí Minh', 'Học tập tư tưởng, đạo đức, phong cách của Chủ tịch Hồ Chí Minh.'],
  ])('nobody: %s', (_, line) => {
    expect(names(line)).toEqual([]);
  });

  it('is one person under old and new tone marks', () => {
    expect(names('Ông Trương Hoà Bính nói.', 'Ông Trương Hòa Bính nói thêm.')).toEqual(['Trương Hoà Bính']);
  });

  it('joins a short name that comes before the full one', () => {
    expect(names('Kỷ luật vụ bổ nhiệm bà Thùy Linh', 'Bà Trần Vũ Thùy Linh sinh năm 1986.')).toEqual([
      'Trần Vũ Thùy Linh',
    ]);
  });

  it('takes a company’s name into the office, not for a person', () => {
    const people = peopleOf('Ông Trương Anh Tú, Tổng Giám đốc Công ty Địa ốc Hoàng Quân, cho biết.');
    expect(people.map(({ name, positions }) => [name, positions])).toEqual([
      ['Trương Anh Tú', ['Tổng Giám đốc Công ty Địa ốc Hoàng Quân']],
    ]);
  });
});

describe('short mentions', () => {
  const person = (name: string, ...lines: string[]) => {
    const title = 'Bản tin trong tỉnh';
    const text = [title, ...lines].join('\n');
    return peopleOf(...lines)
      .find((found) => found.name === name)
      ?.at.map(([start, end]) => text.slice(start, end));
  };

  it('by given name', () => {
    expect(
      person('Trần Tiến Dũng', 'Bộ trưởng Trần Tiến Dũng trả lời.', 'Ông Dũng cho biết; Bộ trưởng Dũng nói thêm.'),
    ).toEqual(expect.arrayContaining(['Ông Dũng', 'Bộ trưởng Dũng']));
  });

  it('by office', () => {
    expect(
      person(
        'Lò Minh Chính',
        'Đồng chí Lò Minh Chính, Bí thư Tỉnh ủy chủ trì.',
        'Đồng chí Bí thư Tỉnh ủy yêu cầu khẩn trương.',
      ),
    ).toContain('Bí thư Tỉnh ủy');
  });

  it('of the one named last, where two fit', () => {
    const lines = ['Phó Thủ tướng Đỗ Văn An họp.', 'Phó Thủ tướng Lê Văn Bắc họp.', 'Phó Thủ tướng nhấn mạnh tiến độ.'];
    expect(person('Lê Văn Bắc', ...lines)).toContain('Phó Thủ tướng');
    expect(person('Đỗ Văn An', ...lines)).not.toContain('Phó Thủ tướng');
  });

  it('not of a former holder', () => {
    expect(
      person('Lê Văn Bắc', 'Ông Lê Văn Bắc, nguyên Bí thư Tỉnh ủy dự.', 'Bí thư Tỉnh ủy yêu cầu khẩn trương.'),
    ).not.toContain('Bí thư Tỉnh ủy');
  });
});
