import { describe, expect, it } from 'vitest';
import { peopleOf, positionsOf } from './support.ts';

describe('positions of people', () => {
  it('in capitals of another script that look the same are ours', () => {
    const [person] = peopleOf('Nơi nhận: Như trên.', 'PHÓ \u0421HỦ TỊ\u0421H', 'Nông Thị Mẫu');
    expect(person?.positions).toEqual(['Phó chủ tịch']);
  });

  it.each<[string, string, Record<string, string[]>]>([
    [
      'office, place and body before the name',
      'Phó Chủ tịch Thường trực HĐND tỉnh Trần Văn An chủ trì buổi làm việc.',
      { 'Trần Văn An': ['Phó Chủ tịch Thường trực HĐND tỉnh'] },
    ],
    [
      'offices after a dash, persons parted by semicolons, one verb at the end',
      'Các đồng chí Lò Minh Chính - Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy; Bế Thị Lan - Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh chủ trì Hội nghị.',
      {
        'Lò Minh Chính': ['Ủy viên Ban Chấp hành Trung ương Đảng', 'Bí thư Tỉnh ủy'],
        'Bế Thị Lan': ['Phó Bí thư Thường trực Tỉnh ủy', 'Chủ tịch HĐND tỉnh'],
      },
    ],
    [
      'two offices before the name, with and without the comma',
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Đỗ Quang Hưng nói. Bộ trưởng Chủ nhiệm Văn phòng Chính phủ Đỗ Quang Hưng nói thêm.',
      { 'Đỗ Quang Hưng': ['Bộ trưởng', 'Chủ nhiệm Văn phòng Chính phủ'] },
    ],
    [
      'years of office and a document behind an office',
      'Ông Trần Văn An, nguyên Giám đốc Sở Xây dựng giai đoạn 2010 - 2016, đến dự. Ông Lê Văn Bình, Thứ trưởng Bộ Nội vụ và Quyết định 12 của Ban Bí thư được nhắc tới.',
      { 'Trần Văn An': ['nguyên Giám đốc Sở Xây dựng'], 'Lê Văn Bình': ['Thứ trưởng Bộ Nội vụ'] },
    ],
    [
      'an office said once for a list behind a colon',
      'Tham dự có các Phó Chủ tịch UBND tỉnh: Trần Văn An, Nguyễn Thị Bình và Lê Hoàng Cường.',
      {
        'Trần Văn An': ['Phó Chủ tịch UBND tỉnh'],
        'Nguyễn Thị Bình': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Hoàng Cường': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'an office said once for a list without a colon',
      'Cùng dự có các Phó Chủ tịch HĐND tỉnh Trần Văn An, Nguyễn Thị Bình.',
      { 'Trần Văn An': ['Phó Chủ tịch HĐND tỉnh'], 'Nguyễn Thị Bình': ['Phó Chủ tịch HĐND tỉnh'] },
    ],
    [
      'a shared office and each one’s own',
      'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Trưởng Ban Tổ chức Tỉnh ủy Trần Văn An; Trưởng Ban Nội chính Tỉnh ủy Lê Thị Hoa dự hội nghị.',
      {
        'Trần Văn An': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Tổ chức Tỉnh ủy'],
        'Lê Thị Hoa': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Nội chính Tỉnh ủy'],
      },
    ],
    [
      'artists without family names, vouched for by their list',
      'Có mặt các Nghệ sĩ Nhân dân: Thu Quế, Quang Lẫm; các ca sĩ Minh Tùng, Đào Bích Hà.',
      {
        'Thu Quế': ['Nghệ sĩ Nhân dân'],
        'Quang Lẫm': ['Nghệ sĩ Nhân dân'],
        'Minh Tùng': ['ca sĩ'],
        'Đào Bích Hà': ['ca sĩ'],
      },
    ],
    [
      'a rank, then offices behind the name; another rank begins another person',
      'Thượng úy Nguyễn Chu Bình, Trợ lý Bộ CHQS tỉnh và Tiến sĩ Lê Mộng Thu, Giảng viên Khoa Kinh tế và Kế toán, Trường Đại học Cao Sơn giao lưu.',
      {
        'Nguyễn Chu Bình': ['Thượng úy', 'Trợ lý Bộ CHQS tỉnh'],
        'Lê Mộng Thu': ['Tiến sĩ', 'Giảng viên Khoa Kinh tế và Kế toán, Trường Đại học Cao Sơn'],
      },
    ],
    [
      'ranks abbreviated and stacked',
      'PGS.TS Trần Văn An và ThS. Lê Thị Hoa trình bày tham luận.',
      { 'Trần Văn An': ['PGS.TS'], 'Lê Thị Hoa': ['ThS'] },
    ],
    [
      'commas and dashes inside the name of a body',
      'Giám đốc Sở Văn hóa, Thể thao và Du lịch Trần Văn An; ông Lê Hữu Bắc, Giám đốc Sở Lao động - Thương binh và Xã hội, cho biết.',
      {
        'Trần Văn An': ['Giám đốc Sở Văn hóa, Thể thao và Du lịch'],
        'Lê Hữu Bắc': ['Giám đốc Sở Lao động - Thương binh và Xã hội'],
      },
    ],
    [
      'syllables of the body that look like verbs',
      'Ông Trần Văn An, Giám đốc Sở Giao thông vận tải nói. Ông Lê Hữu Bắc, Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh nói.',
      {
        'Trần Văn An': ['Giám đốc Sở Giao thông vận tải'],
        'Lê Hữu Bắc': ['Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh'],
      },
    ],
    [
      'the purpose of an ad-hoc body up to the comma',
      'Phó Thủ tướng Đỗ Quang Hưng, Trưởng Ban Chỉ đạo sơ kết 5 năm thực hiện Luật Hợp tác xã năm 2012, chủ trì buổi họp.',
      {
        'Đỗ Quang Hưng': ['Phó Thủ tướng', 'Trưởng Ban Chỉ đạo sơ kết 5 năm thực hiện Luật Hợp tác xã năm 2012'],
      },
    ],
    [
      'a place between the body and the name',
      'Chủ tịch UBND huyện Mường Nhạn Phạm Đăng Khoa và Bí thư Tỉnh ủy Hà Giang Đặng Quốc Huy đi kiểm tra.',
      { 'Phạm Đăng Khoa': ['Chủ tịch UBND huyện Mường Nhạn'], 'Đặng Quốc Huy': ['Bí thư Tỉnh ủy Hà Giang'] },
    ],
    [
      'two people side by side keep their own offices',
      'Dự có ông Trần Quốc Hùng - thường trực Ban Bí thư, ông Võ Văn Thành - trưởng Ban Tuyên giáo trung ương, Bí thư Thành uỷ TP. HCM Nguyễn Thiện Tâm.',
      {
        'Trần Quốc Hùng': ['thường trực Ban Bí thư'],
        'Võ Văn Thành': ['trưởng Ban Tuyên giáo trung ương'],
        'Nguyễn Thiện Tâm': ['Bí thư Thành uỷ TP. HCM'],
      },
    ],
    [
      'the office of another, who is represented',
      'Thừa ủy quyền của Thủ tướng Chính phủ, Phó Thủ tướng Đỗ Quang Hưng vừa ký công văn.',
      { 'Đỗ Quang Hưng': ['Phó Thủ tướng'] },
    ],
    [
      'the abbreviation in brackets between office and name',
      'Bộ trưởng Bộ Tài nguyên và Môi trường (TN&MT) Trần Hồng Minh trả lời.',
      { 'Trần Hồng Minh': ['Bộ trưởng Bộ Tài nguyên và Môi trường'] },
    ],
    [
      'the office given and the office taken',
      'Bổ nhiệm ông Phạm Văn Đức, Trưởng phòng Tổ chức, Sở Nội vụ giữ chức Phó Giám đốc Sở Nội vụ kể từ ngày 01/7; miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Phú.',
      {
        'Phạm Văn Đức': ['Trưởng phòng Tổ chức, Sở Nội vụ', 'Phó Giám đốc Sở Nội vụ'],
        'Lê Văn Phú': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'degrees parted by a comma are two, by a stop one',
      'Giáo sư, Tiến sĩ Trần Văn An và PGS.TS Lê Thị Hoa dự lễ.',
      { 'Trần Văn An': ['Giáo sư', 'Tiến sĩ'], 'Lê Thị Hoa': ['PGS.TS'] },
    ],
    [
      'small letters behind a proper name say what its holder does',
      'Ông Trần Văn An, Giám đốc Công ty Vận tải Long Phú đấu giá xe cũ. Ông Lê Văn Bảy, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Tuy Hạ xây nhà.',
      {
        'Trần Văn An': ['Giám đốc Công ty Vận tải Long Phú'],
        'Lê Văn Bảy': ['Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Tuy Hạ'],
      },
    ],
    [
      'a foreign-looking name behind a unit of territory or in a company’s name is no person',
      'Bà Ngô Thị Trinh, Phó chủ tịch UBND huyện Krông Búk, cho biết. Ông Trần Văn An, Giám đốc Công ty CP Công nghiệp Kamado Tây Hồ, chia sẻ.',
      {
        'Ngô Thị Trinh': ['Phó chủ tịch UBND huyện Krông Búk'],
        'Trần Văn An': ['Giám đốc Công ty CP Công nghiệp Kamado Tây Hồ'],
      },
    ],
    [
      'offices joined by dashes before the name, by "và" and brackets after it',
      'Ủy viên Bộ Chính trị - Trưởng Ban Kinh tế Trung ương Trần Văn An dự. Bà Lê Thị Hoa, Bí thư Huyện ủy và Chủ tịch HĐND huyện (nguyên Giám đốc Sở Y tế) dự.',
      {
        'Trần Văn An': ['Ủy viên Bộ Chính trị', 'Trưởng Ban Kinh tế Trung ương'],
        'Lê Thị Hoa': ['Bí thư Huyện ủy', 'Chủ tịch HĐND huyện', 'nguyên Giám đốc Sở Y tế'],
      },
    ],
    [
      'behind "và" the next person begins',
      'Trần Văn An, Chủ tịch HĐND tỉnh và Phó Chủ tịch HĐND tỉnh Lê Thị Hoa; Vũ Đức Minh, Giám đốc Sở Y tế và đông đảo cán bộ dự lễ.',
      {
        'Trần Văn An': ['Chủ tịch HĐND tỉnh'],
        'Lê Thị Hoa': ['Phó Chủ tịch HĐND tỉnh'],
        'Vũ Đức Minh': ['Giám đốc Sở Y tế'],
      },
    ],
    [
      'an office that is over is not also a current one',
      'Kỷ luật ông Trần Văn An, nguyên Phó Chủ tịch UBND tỉnh. Khi giữ chức Phó Chủ tịch UBND tỉnh, ông An đã làm sai. Ông An giữ chức Phó Chủ tịch UBND tỉnh ba năm.',
      { 'Trần Văn An': ['nguyên Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'offices said of a person by "là" and in a list of posts',
      'Đoàn gặp ông Trần Văn An. Ông An hiện là Chủ tịch HĐND tỉnh và đại biểu Quốc hội. Ông An từng đảm nhận các vị trí như Bí thư Huyện ủy, Giám đốc Sở Y tế.',
      { 'Trần Văn An': ['Chủ tịch HĐND tỉnh', 'đại biểu Quốc hội', 'Bí thư Huyện ủy', 'Giám đốc Sở Y tế'] },
    ],
    [
      'envoys, and the country that a foreigner speaks for',
      'Đại sứ Phần Lan tại Việt Nam Kimmo Lahtela dự. Thủ tướng Anh Winston Lampard dự.',
      { 'Kimmo Lahtela': ['Đại sứ Phần Lan tại Việt Nam'], 'Winston Lampard': ['Thủ tướng Anh'] },
    ],
    [
      'the office of which someone is relieved, behind "của" and "do"',
      'Đình chỉ chức vụ Tổng giám đốc của ông Trần Văn An; miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh do ông Lê Văn Bảy nắm giữ.',
      { 'Trần Văn An': ['Tổng giám đốc'], 'Lê Văn Bảy': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'fields joined by "&" and a comma',
      'Thứ trưởng Bộ Nông nghiệp & Phát triển nông thôn Vũ Văn An nói. Thứ trưởng Bộ Kế hoạch, Đầu tư Đặng Huy Bình nói.',
      {
        'Vũ Văn An': ['Thứ trưởng Bộ Nông nghiệp & Phát triển nông thôn'],
        'Đặng Huy Bình': ['Thứ trưởng Bộ Kế hoạch, Đầu tư'],
      },
    ],
    [
      'an office and a rank before the name',
      'Lễ tang nguyên Chủ tịch nước, Đại tướng Trần Văn An.',
      { 'Trần Văn An': ['nguyên Chủ tịch nước', 'Đại tướng'] },
    ],
    [
      'behind a comma it is the last one’s alone',
      'Trần Văn An, Lê Văn Bảy, Giám đốc Sở Y tế dự.',
      { 'Trần Văn An': [], 'Lê Văn Bảy': ['Giám đốc Sở Y tế'] },
    ],
    [
      'a shared office of bare names ends where someone has an own one',
      'Dự có các Phó Chủ tịch UBND tỉnh: Nguyễn Ngọc Phiên, Bùi Thế Nhân; ông Lê Anh Đoàn, Giám đốc Sở Y tế.',
      {
        'Nguyễn Ngọc Phiên': ['Phó Chủ tịch UBND tỉnh'],
        'Bùi Thế Nhân': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Anh Đoàn': ['Giám đốc Sở Y tế'],
      },
    ],
    [
      'a rank behind a comma is the next one’s',
      'TS. Phùng Gia Bách, ThS. Đào Thị Nhài; NSND Tuyết Hoa, NSƯT Bá Quyên dự.',
      { 'Phùng Gia Bách': ['TS'], 'Đào Thị Nhài': ['ThS'], 'Tuyết Hoa': ['NSND'], 'Bá Quyên': ['NSƯT'] },
    ],
    [
      'supreme bodies, envoys to a place, short forms of heads',
      'Chánh án TAND tối cao Trần Văn An; Tổng Lãnh sự Lào tại Đà Nẵng Lê Văn Bảy; đ/c Vũ Văn Cường, PGĐ Công an tỉnh dự.',
      {
        'Trần Văn An': ['Chánh án TAND tối cao'],
        'Lê Văn Bảy': ['Tổng Lãnh sự Lào tại Đà Nẵng'],
        'Vũ Văn Cường': ['PGĐ Công an tỉnh'],
      },
    ],
    [
      'the body that a body belongs to, a field that is a verb elsewhere',
      'Ông Lê Văn Bách, Phó Trưởng phòng Thu hồi đất, Trung tâm Kiểm định thuộc Sở TN&MT và bà Đỗ Thị Lan, Giám đốc Văn phòng Đăng ký quyền sử dụng đất Chi nhánh quận 3 bị phê bình.',
      {
        'Lê Văn Bách': ['Phó Trưởng phòng Thu hồi đất, Trung tâm Kiểm định thuộc Sở TN&MT'],
        'Đỗ Thị Lan': ['Giám đốc Văn phòng Đăng ký quyền sử dụng đất Chi nhánh quận 3'],
      },
    ],
    [
      'what an office of the state is about, in capitals',
      'Ông Ngô Văn Thìn, Chánh Văn phòng Quốc gia về Giảm nghèo, thừa nhận. Dự có Chủ tịch UBND tỉnh Lê Văn Bảy về UBND xã.',
      { 'Ngô Văn Thìn': ['Chánh Văn phòng Quốc gia về Giảm nghèo'], 'Lê Văn Bảy': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'the office for which someone is put forward',
      'Hội nghị giới thiệu đồng chí Trần Văn An để bầu bổ sung Ủy viên Ban Thường vụ Đảng ủy xã.',
      { 'Trần Văn An': ['Ủy viên Ban Thường vụ Đảng ủy xã'] },
    ],
    [
      'a term is no part of the office',
      'Ông Trần Văn An, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh khóa X, phát biểu.',
      { 'Trần Văn An': ['Chủ tịch Ủy ban MTTQ Việt Nam tỉnh'] },
    ],
    [
      'an office of another right before the office, where the page lost the full stop',
      'Phương án được báo cáo Thủ tướng Tổng Thanh tra Chính phủ Phan Văn Hảo đã trả lời.',
      { 'Phan Văn Hảo': ['Tổng Thanh tra Chính phủ'] },
    ],
    [
      'an office behind a bare one and "và", an abbreviation behind a comma',
      'Đóng góp của các Bộ trưởng và lời của Tổng Giám đốc Tổ chức Y tế Thế giới, (WHO) ngài An-béc-tô A-rê-na.',
      { 'An-béc-tô A-rê-na': ['Tổng Giám đốc Tổ chức Y tế Thế giới'] },
    ],
    [
      'what is given up is named behind "nhiệm vụ" too',
      'Hội đồng cho thôi làm nhiệm vụ đại biểu Hội đồng Nhân dân thành phố đối với đồng chí Lê Văn Huy.',
      { 'Lê Văn Huy': ['đại biểu Hội đồng Nhân dân thành phố'] },
    ],
    ['"trưởng đoàn" of a visit is none', 'Ông Trần Văn An, Trưởng đoàn công tác, phát biểu.', { 'Trần Văn An': [] }],
    [
      'the second half of a word in capitals of all kinds',
      'Chủ tịch UBND TP.HCM Nguyễn Thành Công kiểm tra.',
      { 'Nguyễn Thành Công': ['Chủ tịch UBND TP.HCM'] },
    ],
  ])('%s', (_, line, expected) => {
    expect(positionsOf(line)).toEqual(expected);
  });

  it('keeps the fuller of two spellings of one office, in the place of the first', () => {
    expect(
      positionsOf(
        'Bí thư Thành ủy Hoàng Trung Nam kết luận.',
        'Đồng chí Hoàng Trung Nam, Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội phát biểu.',
        'Đồng chí Hoàng Trung Nam - Bí thư Thành uỷ nói.',
      ),
    ).toEqual({ 'Hoàng Trung Nam': ['Bí thư Thành ủy Hà Nội', 'Ủy viên Bộ Chính trị'] });
  });

  it('shows an office as it stands at the name, though the page says it in full elsewhere', () => {
    const [person] = peopleOf('Thủ tướng Đỗ Quang Hưng đi thăm.', 'Thủ tướng Chính phủ yêu cầu các bộ báo cáo.');
    expect(person).toMatchObject({ positions: ['Thủ tướng'], roles: ['speaker'] });
  });

  it.each([
    ['UBND', 'Ủy ban nhân dân'],
    ['Hội Luật gia', 'HLG'],
    ['Ủy ban ATGT', 'Ủy ban An toàn giao thông'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['BCH T.Ư Đoàn', 'Ban Chấp hành Trung ương Đoàn'],
  ])('takes %s and %s for one body, and shows the longer', (one, other) => {
    expect(
      positionsOf(`Ông Trần Văn An, Chủ tịch ${one} tỉnh, nói.`, `Ông Trần Văn An, Chủ tịch ${other} tỉnh, nói thêm.`),
    ).toEqual({ 'Trần Văn An': [`Chủ tịch ${one.length > other.length ? one : other} tỉnh`] });
  });

  it.each([
    ['an office that a person gives to another', 'Ông Trần Văn An ký quyết định miễn nhiệm chức vụ Giám đốc Sở Mỏ.'],
    ['the office of a body in the same sentence', 'Ông Trần Văn An dự lễ do Giám đốc Sở Mỏ tổ chức.'],
    ['whose decision it is', 'Theo quyết định của Thủ tướng Chính phủ, ông Trần Văn An nghỉ hưu.'],
  ])('leaves %s', (_, line) => {
    expect(positionsOf(line)).toEqual({ 'Trần Văn An': [] });
  });

  it.each<[string, string, Record<string, string>]>([
    ['former', 'Ông Trần Văn An, nguyên Bí thư Tỉnh ủy, dự lễ.', { 'nguyên Bí thư Tỉnh ủy': 'former' }],
    ['current', 'Ông Trần Văn An, Bí thư Tỉnh ủy, dự lễ.', {}],
    ['new', 'Bổ nhiệm ông Trần Văn An giữ chức Giám đốc Sở Nội vụ từ ngày 1/8.', { 'Giám đốc Sở Nội vụ': 'new' }],
    ['veterans are not former soldiers', 'Cựu chiến binh Trần Văn An kể chuyện.', {}],
  ])('says which positions are %s', (_, line, held) => {
    expect(peopleOf(line)[0]?.held).toEqual(held);
  });
});
