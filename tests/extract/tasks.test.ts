import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../lib/digest/model.ts';
import { brief, CAST, tasksOf } from './tasks-support.ts';

describe('an instruction with its author, addressee, action and deadline', () => {
  const cases: [string, string, Partial<Task>[]][] = [
    [
      'office and name before the verb',
      'Phát biểu kết luận, đồng chí Lê Văn Bình - Bí thư Tỉnh ủy yêu cầu các huyện ủy, thành ủy tiếp tục quán triệt nghị quyết.',
      [{ from: 'Lê Văn Bình', to: 'các huyện ủy, thành ủy', action: 'tiếp tục quán triệt nghị quyết' }],
    ],
    [
      'cần after the addressee is left out of the action; a time before it is passed over',
      'Bí thư Tỉnh ủy yêu cầu ngay từ đầu năm, cấp ủy, chính quyền các cấp cần tăng cường kiểm tra. Đồng chí Lê Văn Bình ghi nhận kết quả.',
      [{ from: 'Lê Văn Bình', to: 'cấp ủy, chính quyền các cấp', action: 'tăng cường kiểm tra' }],
    ],
    [
      'the name of a ministry ends in what is a verb elsewhere',
      'Đồng chí Lê Văn Bình yêu cầu Bộ Giáo dục và Đào tạo khẩn trương xây dựng nội dung.',
      [{ from: 'Lê Văn Bình', to: 'Bộ Giáo dục và Đào tạo', action: 'khẩn trương xây dựng nội dung' }],
    ],
    [
      'an office alone is the person who holds it',
      'Đồng chí Trần Thị Mai, Phó Chủ tịch UBND tỉnh dự hội nghị. Phó Chủ tịch UBND tỉnh giao Sở Y tế chủ trì rà soát danh mục trước ngày 15/6/2025.',
      [
        {
          from: 'Trần Thị Mai',
          to: 'Sở Y tế',
          action: 'chủ trì rà soát danh mục trước ngày 15/6/2025',
          due: 'trước ngày 15/6/2025',
        },
      ],
    ],
    [
      'a body that is called "tổ chức" belongs to the addressee; when they are told to does not',
      'Đồng chí Lê Văn Bình yêu cầu cấp ủy, chính quyền và tổ chức đoàn thể các cấp sau Hội nghị tập trung chăm lo Tết cho Nhân dân.',
      [
        {
          from: 'Lê Văn Bình',
          to: 'cấp ủy, chính quyền và tổ chức đoàn thể các cấp',
          action: 'tập trung chăm lo Tết cho Nhân dân',
        },
      ],
    ],
    [
      'a body asks in its own name',
      'Ban Chỉ đạo đề nghị UBND các xã hoàn thành hồ sơ trong quý III năm 2025.',
      [{ from: 'Ban Chỉ đạo', to: 'UBND các xã', due: 'trong quý III năm 2025' }],
    ],
    [
      'the last quarter is not the first',
      'Ban Chỉ đạo đề nghị UBND các xã hoàn thành hồ sơ trong quý IV/2025.',
      [{ from: 'Ban Chỉ đạo', to: 'UBND các xã', due: 'trong quý IV/2025' }],
    ],
    [
      'a month of three digits is none',
      'Ban Chỉ đạo đề nghị UBND các xã hoàn thành hồ sơ trong tháng 129.',
      [{ from: 'Ban Chỉ đạo', to: 'UBND các xã', due: null }],
    ],
    [
      'a deadline is whole words',
      'Ban Chỉ đạo đề nghị UBND các xã hoàn thiện hồ sơ;hoàn thànhtrước ngày 30/4/2026.',
      [{ from: 'Ban Chỉ đạo', to: 'UBND các xã', due: null }],
    ],
    [
      'a deadline stands before the action, and is no part of the addressee',
      'Ban Chỉ đạo giao Sở Xây dựng trong quý III/2025 hoàn thành hồ sơ.',
      [{ from: 'Ban Chỉ đạo', to: 'Sở Xây dựng', action: 'hoàn thành hồ sơ', due: 'trong quý III/2025' }],
    ],
    [
      'no addressee',
      'Đồng chí Lê Văn Bình nhấn mạnh phải đổi mới phương thức lãnh đạo.',
      [{ from: 'Lê Văn Bình', to: null, action: 'đổi mới phương thức lãnh đạo' }],
    ],
    [
      'a long list under one instruction is one item',
      'Đồng chí Lê Văn Bình yêu cầu Sở Công Thương rà soát quy hoạch; tham mưu cơ chế; đôn đốc tiến độ.',
      [{ to: 'Sở Công Thương', action: 'rà soát quy hoạch; tham mưu cơ chế; đôn đốc tiến độ' }],
    ],
    [
      'the speaker named at the end of a quotation',
      '“Các huyện cần rà soát kỹ lưỡng từng hộ dân”, đồng chí Trần Thị Mai nhấn mạnh.',
      [{ from: 'Trần Thị Mai', to: 'Các huyện', action: 'rà soát kỹ lưỡng từng hộ dân' }],
    ],
    [
      'a body whose name ends in công tác',
      'Tổ công tác đề nghị Sở Công Thương chỉ đạo các nhà máy tiết giảm chi phí.',
      [{ from: 'Tổ công tác', to: 'Sở Công Thương', action: 'chỉ đạo các nhà máy tiết giảm chi phí' }],
    ],
    [
      'a document that asks stands for its author',
      'Chủ tịch UBND tỉnh vừa có công văn yêu cầu các sở, ngành rà soát quy trình.',
      [{ from: 'Chủ tịch UBND tỉnh', to: 'các sở, ngành', action: 'rà soát quy trình' }],
    ],
    [
      'what a body is like is no part of the action: "trực thuộc khẩn trương …"',
      'Đồng chí Lê Văn Bình yêu cầu các huyện ủy, đảng ủy trực thuộc khẩn trương xây dựng kế hoạch.',
      [{ to: 'các huyện ủy, đảng ủy trực thuộc', action: 'khẩn trương xây dựng kế hoạch' }],
    ],
    [
      'a number of bodies',
      'Đồng chí Trần Thị Mai chỉ đạo 12 sở, ngành tập trung thực hiện 40 đầu việc.',
      [{ to: '12 sở, ngành', action: 'tập trung thực hiện 40 đầu việc' }],
    ],
    [
      'a body before a colon',
      'Đồng chí Lê Văn Bình yêu cầu Sở Y tế: rà soát danh mục thuốc.',
      [{ to: 'Sở Y tế', action: 'rà soát danh mục thuốc' }],
    ],
    [
      'giao after a comma, with the addressee named',
      'Theo đồng chí Trần Thị Mai, mô hình chưa hiệu quả, giao Sở Nông nghiệp rà soát lại các dự án.',
      [{ from: 'Trần Thị Mai', to: 'Sở Nông nghiệp', action: 'rà soát lại các dự án' }],
    ],
    [
      'sentences that print glued',
      'Đồng chí Lê Văn Bình yêu cầu Sở Xây dựng đẩy mạnh rà soát thủ tục (ảnh minh họa) Ngoài ra, yêu cầu các huyện khẩn trương ban hành danh mục.',
      [
        { to: 'Sở Xây dựng', action: 'đẩy mạnh rà soát thủ tục (ảnh minh họa)' },
        { to: 'các huyện', action: 'khẩn trương ban hành danh mục' },
      ],
    ],
    [
      'an office that directs within the speech',
      'Đồng chí Lê Văn Bình nhấn mạnh: Bí thư Tỉnh ủy chỉ đạo Sở Nội vụ cần đề xuất cơ cấu cán bộ.',
      [{ from: 'Lê Văn Bình', to: 'Sở Nội vụ', action: 'đề xuất cơ cấu cán bộ' }],
    ],
    [
      'nothing but the part before ", bởi"',
      'Đồng chí Lê Văn Bình yêu cầu Sở Y tế chuẩn bị đủ thuốc cho mùa dịch, bởi nhu cầu đang tăng.',
      [{ action: 'chuẩn bị đủ thuốc cho mùa dịch' }],
    ],
    [
      'what must not be done',
      'Đồng chí Lê Văn Bình lưu ý các xã không được chủ quan trước thiên tai.',
      [{ to: 'các xã', action: 'không được chủ quan trước thiên tai' }],
    ],
    [
      'a body whose name begins like a word for a meeting or holds a verb',
      'UBND tỉnh giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp rà soát biên chế.',
      [{ from: 'UBND tỉnh', to: 'Ban Tổ chức Tỉnh ủy', action: 'chủ trì, phối hợp rà soát biên chế' }],
    ],
    [
      'builders, investors, boards, courts and schools are told',
      'Đồng chí Lê Văn Bình yêu cầu nhà thầu huy động máy móc; đề nghị BCĐ GPMB tập trung vận động; giao các chủ đầu tư bàn giao hồ sơ; đề nghị tập thể lãnh đạo Sở Xây dựng đoàn kết; đề nghị hai trường học đổi mới dạy học.',
      [
        { to: 'nhà thầu' },
        { to: 'BCĐ GPMB' },
        { to: 'các chủ đầu tư' },
        { to: 'tập thể lãnh đạo Sở Xây dựng' },
        { to: 'hai trường học' },
      ],
    ],
    [
      'courts must',
      'Đồng chí Lê Văn Bình lưu ý Tòa án nhân dân các cấp phải đẩy nhanh xét xử.',
      [{ to: 'Tòa án nhân dân các cấp', action: 'đẩy nhanh xét xử' }],
    ],
    [
      'a second verb after a semicolon, for those just elected',
      'Đồng chí Lê Văn Bình đề nghị UBND tỉnh triển khai nghị quyết; đề nghị các đồng chí vừa được bầu phát huy trách nhiệm.',
      [{ to: 'UBND tỉnh' }, { to: 'các đồng chí vừa được bầu', action: 'phát huy trách nhiệm' }],
    ],
    [
      'giao after đồng thời',
      'UBND tỉnh yêu cầu các xã có biện pháp xử lý; đồng thời giao Sở Nội vụ phối hợp với các xã.',
      [{ action: 'có biện pháp xử lý' }, { from: 'UBND tỉnh', to: 'Sở Nội vụ', action: 'phối hợp với các xã' }],
    ],
    [
      'several who are told with nhấn mạnh alone',
      'Đồng chí Lê Văn Bình nhấn mạnh các sở, ngành đẩy nhanh giải ngân.',
      [{ to: 'các sở, ngành', action: 'đẩy nhanh giải ngân' }],
    ],
    [
      'a numbered list in one sentence',
      'Đồng chí Lê Văn Bình đề nghị các doanh nghiệp: (1) ưu tiên lao động địa phương; (2) phối hợp đào tạo.',
      [{ to: 'các doanh nghiệp', action: 'ưu tiên lao động địa phương; (2) phối hợp đào tạo' }],
    ],
    [
      'Theo + speaker',
      'Theo đồng chí Lê Văn Bình, các địa phương cần chủ động nguồn lực.',
      [{ from: 'Lê Văn Bình', to: 'các địa phương', action: 'chủ động nguồn lực' }],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    const found = tasksOf([text], CAST);
    expect(found).toHaveLength(expected.length);
    expect(found.map(brief)).toMatchObject(expected);
  });
});

it('an author who is named elsewhere says where', () => {
  const line = 'Đồng chí Lê Văn Bình - Bí thư Tỉnh ủy dự hội nghị. Bí thư Tỉnh ủy yêu cầu các xã rà soát hộ nghèo.';
  const [task] = tasksOf([line], CAST);
  const text = ['Tin hội nghị', line].join('\n');
  expect(task?.from).toBe('Lê Văn Bình');
  expect(text.slice(...(task?.implied.from ?? []))).toBe('Lê Văn Bình');
});

describe('a list under a colon', () => {
  it.each([
    ['numbers', '1. Sở Y tế chủ trì rà soát thuốc.', '2. Các xã bố trí lực lượng.'],
    ['letters', 'a) Sở Y tế chủ trì rà soát thuốc.', 'b) Các xã bố trí lực lượng.'],
    ['dashes', '- Sở Y tế chủ trì rà soát thuốc.', '- Các xã bố trí lực lượng.'],
    ['words', 'Bốn là, Sở Y tế chủ trì rà soát thuốc.', 'Năm là, các xã bố trí lực lượng.'],
  ])('with %s', (_, ...lines) => {
    const found = tasksOf(['Thực hiện kế hoạch năm 2024, UBND tỉnh yêu cầu:', ...lines]);
    expect(found.map(brief)).toMatchObject([
      { from: 'UBND tỉnh', to: 'Sở Y tế', action: 'chủ trì rà soát thuốc' },
      { from: 'UBND tỉnh', to: expect.stringMatching(/^các xã$/i), action: 'bố trí lực lượng' },
    ]);
  });

  it('and not where the colon opens nothing that is asked', () => {
    expect(tasksOf(['UBND tỉnh gồm các sở:', '- Sở Y tế chủ trì rà soát thuốc.'])).toEqual([]);
  });
});

describe('who leads the sentence is who tells', () => {
  it.each([
    'Phát biểu tại buổi lễ, đồng chí Lê Văn Bình chúc mừng các cá nhân được khen, đồng thời đề nghị Sở Y tế rà soát thuốc.',
    'Phát biểu tại buổi lễ, Thượng tướng Lê Văn Bình chúc mừng các đồng chí được thăng hàm và yêu cầu Sở Y tế rà soát thuốc.',
    'Tại Hà Nội, đ/c Lê Văn Bình tiếp đoàn, và giao Sở Y tế rà soát thuốc.',
    'Thượng tướng Lê Văn Bình yêu cầu Sở Y tế rà soát thuốc.',
  ])('%s', (line) => {
    expect(tasksOf([line], CAST)).toMatchObject([{ from: 'Lê Văn Bình', to: 'Sở Y tế', implied: {} }]);
  });

  it('not whoever is disciplined or helped in it', () => {
    const lines = [
      'Ban Bí thư kỷ luật đồng chí Lê Văn Bình; yêu cầu Sở Y tế rà soát thuốc.',
      'UBND xã hỗ trợ ông Lê Văn Bình; đồng thời, yêu cầu Sở Y tế rà soát thuốc.',
    ];
    for (const line of lines) expect(tasksOf([line], CAST)).toMatchObject([{ from: null }]);
  });
});

describe('what is no instruction', () => {
  it.each([
    'Các đơn vị đã thực hiện theo yêu cầu của tỉnh.',
    'Kết quả đạt được đáp ứng yêu cầu nhiệm vụ chính trị.',
    'Nhiệm vụ được giao đã hoàn thành.',
    'Ban Chỉ đạo họp phiên thứ hai.',
    'Sở Giao thông vận tải báo cáo tiến độ.',
    'Người dân không cần mang theo giấy tờ.',
    'Sự lãnh đạo, chỉ đạo của cấp ủy được tăng cường.',
    'Trường tổ chức lễ khai giảng.',
    'Tăng trưởng kinh tế đạt 7%.',
    'Cử tri đề nghị tỉnh sớm sửa đường.',
    'Đồng chí Lê Văn Bình cho biết tỉnh còn nhiều việc cần giải quyết.',
    'Nhiệm vụ do Thủ tướng giao thì EVN đã hoàn thành.',
    'Hội nghị giao ban báo chí diễn ra sáng nay.',
    'Đơn vị này kiến nghị thành phố giao mặt bằng sớm.',
    'Tỉnh ủy tổ chức hội nghị quán triệt Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ.',
  ])('%s', (text) => {
    expect(tasksOf([text], CAST)).toEqual([]);
  });

  it('headings and captions', () => {
    expect(tasksOf(['Yêu cầu các sở rà soát hồ sơ', 'Tăng cường kiểm tra an toàn thực phẩm'], CAST)).toEqual([]);
  });
});

describe('a speech goes on', () => {
  it('in a bare imperative: author and addressee are carried over and say where from', () => {
    const [first, second] = tasksOf(
      ['Đồng chí Lê Văn Bình đề nghị cấp ủy các cấp chăm lo đời sống nhân dân. Tăng cường nắm tình hình tại cơ sở.'],
      CAST,
    );
    expect(first?.implied).toEqual({});
    expect(second).toMatchObject({
      from: 'Lê Văn Bình',
      to: 'cấp ủy các cấp',
      action: 'Tăng cường nắm tình hình tại cơ sở',
    });
    expect(second?.implied.from).toBeDefined();
    expect(second?.implied.to).toBeDefined();
  });

  it('over a line of its own: "Đề nghị …" without a subject', () => {
    const found = tasksOf(
      ['Đồng chí Lê Văn Bình yêu cầu Sở Y tế rà soát thuốc.', 'Đề nghị các bệnh viện nâng cao chất lượng khám bệnh.'],
      CAST,
    );
    expect(found.map(brief)).toMatchObject([{ to: 'Sở Y tế' }, { from: 'Lê Văn Bình', to: 'các bệnh viện' }]);
  });

  it('in sentences that name the next addressee', () => {
    const found = tasksOf(
      [
        'Đồng chí Lê Văn Bình giao Sở Nội vụ khẩn trương hoàn thiện đề án. Sở Tài chính sớm bố trí kinh phí. Đồng thời, các huyện phải báo cáo kết quả.',
      ],
      CAST,
    );
    expect(found.map(({ to }) => to)).toEqual(['Sở Nội vụ', 'Sở Tài chính', 'các huyện']);
    expect(found.every(({ from }) => from === 'Lê Văn Bình')).toBe(true);
  });

  it('and ends with another speaker and with what is reported', () => {
    const found = tasksOf(
      [
        'Đồng chí Lê Văn Bình giao Sở Nội vụ hoàn thiện đề án. Đồng chí Trần Thị Mai cho biết các xã đã sắp xếp xong. Tỉnh đã có 20 xã đạt chuẩn.',
      ],
      CAST,
    );
    expect(found).toHaveLength(1);
  });
});

it('the same instruction in the lead and in the body is one item, the fuller one', () => {
  const found = tasksOf(
    [
      'Đồng chí Lê Văn Bình yêu cầu Sở Y tế rà soát danh mục thuốc.',
      'Tỉnh họp sáng nay.',
      'Đồng chí Lê Văn Bình yêu cầu Sở Y tế rà soát danh mục thuốc, báo cáo trước ngày 5/6.',
    ],
    CAST,
  );
  expect(found.map(({ due }) => due)).toEqual(['trước ngày 5/6']);
});

it('evidence holds the action whole, whatever the text', () => {
  const word = fc.constantFrom(
    ...'đồng chí,Lê Văn Bình,yêu cầu,đề nghị,các huyện,Sở Y tế,cần,phải,rà soát,tăng cường,không,“,”,:,;,nhấn mạnh,theo,trước ngày 5/6,và'.split(
      ',',
    ),
    ',',
    '.',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      for (const { quote, action, to } of tasksOf([`${words.join(' ')}.`], CAST)) {
        expect(quote).toContain(action);
        expect(action.trim()).not.toBe('');
        if (to !== null) expect(to.trim()).not.toBe('');
      }
    }),
  );
});
