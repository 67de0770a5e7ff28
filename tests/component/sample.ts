import type { Article } from '../../lib/article.ts';
import type { Coverage } from '../../lib/digest/coverage.ts';
import type { Digest, Document, Kind, Person, Span, Target, Task } from '../../lib/digest/model.ts';
import type { DecodedSymbol } from '../../lib/grammar/symbols.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import { read } from '../../lib/text/reading.ts';
import { DOCUMENT as BLANK } from '../blank.ts';

/** A made-up page of a made-up province, in the manner of a Party portal, and the digest that it should give. */
const TITLE = 'Tỉnh ủy Sơn Khê triển khai nghị quyết về phát triển kinh tế - xã hội năm 2023 và sơ kết 9 tháng';
const LINES = [
  'Sáng 14/10, tại thành phố Sơn Khê, Tỉnh ủy tổ chức Hội nghị cán bộ chủ chốt sơ kết 9 tháng năm 2023. Các đồng chí Lò Văn Thịnh - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh; Hoàng Thị Mai Lan - Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh; Y Thương Niê Kđăm, nguyên Phó Bí thư Tỉnh ủy chủ trì Hội nghị.',
  'Thực hiện Nghị quyết số 28-NQ/TU ngày 5/12/2022 của Ban Chấp hành Đảng bộ tỉnh về nhiệm vụ năm 2023, tỉnh đề ra 12 chỉ tiêu chủ yếu, gồm: tốc độ tăng trưởng kinh tế đạt trên 7,5%; GRDP bình quân đầu người đạt 52 triệu đồng trở lên; thu ngân sách nhà nước trên địa bàn từ 1.250 tỷ đồng trở lên; trồng rừng mới khoảng 3.900 ha; có thêm 9 xã đạt chuẩn nông thôn mới; tỷ lệ hộ nghèo giảm 2 - 2,5%, riêng các huyện nghèo giảm 4 - 5%; tỷ lệ học sinh tốt nghiệp trung học phổ thông đạt trên 98%…',
  'Qua 9 tháng, thu ngân sách đạt 812,4 tỷ đồng, bằng 65% dự toán, tăng 3,2% so với cùng kỳ; giải ngân vốn đầu tư công mới đạt 41%, chưa đạt kế hoạch đề ra. Phấn đấu đến năm 2030 có trên 80% số xã đạt chuẩn nông thôn mới.',
  'Hội nghị thảo luận dự thảo Chương trình hành động thực hiện Nghị quyết số 27-NQ/TW ngày 9/11/2022 của Ban Chấp hành Trung ương Đảng về tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới và Kế hoạch số 112-KH/TU.',
  'Kết luận Hội nghị, đồng chí Bí thư Tỉnh ủy yêu cầu các huyện ủy, thành ủy rà soát từng chỉ tiêu chưa đạt, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 30/11; giao Ban cán sự đảng UBND tỉnh tập trung giải ngân vốn đầu tư công. Đề nghị MTTQ và các tổ chức chính trị - xã hội tăng cường giám sát. Ông Bàn Văn Sáng cũng có mặt.',
];

export const article: Article = {
  url: 'https://tinhuy.example.gov.vn/tin-tuc/so-ket-9-thang',
  title: TITLE,
  titleStamp: 12,
  site: 'tinhuy.example.gov.vn',
  published: '2023-10-14',
  kind: 'article',
  blocks: LINES.map((text, index) => ({ kind: 'paragraph', text, stamp: 20 + index })),
  unread: [{ what: 'Phu_luc_chi_tieu.pdf', reason: 'pdf' }],
};

const reading = read(article);

/** The place of words in the article; of words that stand there several times, the nth. */
export function at(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = reading.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return [start, start + words.length];
}

const target = (printed: string, indicator: string, rest: Partial<Target> = {}): Target => ({
  indicator,
  status: 'target',
  direction: 'reach',
  comparator: 'eq',
  value: 0,
  value_to: null,
  unit: null,
  per: null,
  period: '2023',
  scope: null,
  document: '28-NQ/TU',
  printed,
  base: null,
  met: null,
  implied: { period: at('năm 2023') },
  at: at(printed),
  rule: 'sample',
  ...rest,
});

const result = (printed: string, indicator: string, rest: Partial<Target> = {}): Target =>
  target(printed, indicator, { status: 'result', period: '2023-9M', document: null, implied: {}, ...rest });

const targets: Target[] = [
  target('trên 7,5%', 'tốc độ tăng trưởng kinh tế', { comparator: 'gt', value: 7.5, unit: '%' }),
  target('52 triệu đồng trở lên', 'GRDP bình quân đầu người', { comparator: 'ge', value: 52, unit: 'triệu đồng' }),
  target('từ 1.250 tỷ đồng trở lên', 'thu ngân sách nhà nước trên địa bàn', {
    comparator: 'ge',
    value: 1250,
    unit: 'tỷ đồng',
  }),
  target('khoảng 3.900 ha', 'trồng rừng mới', { comparator: 'approx', value: 3900, unit: 'ha' }),
  target('có thêm 9 xã', 'xã đạt chuẩn nông thôn mới', { value: 9, unit: 'xã' }),
  target('giảm 2 - 2,5%', 'tỷ lệ hộ nghèo', {
    direction: 'decrease',
    comparator: 'range',
    value: 2,
    value_to: 2.5,
    unit: '%',
  }),
  target('giảm 4 - 5%', 'tỷ lệ hộ nghèo', {
    direction: 'decrease',
    comparator: 'range',
    value: 4,
    value_to: 5,
    unit: '%',
    scope: 'các huyện nghèo',
  }),
  target('trên 98%', 'tỷ lệ học sinh tốt nghiệp trung học phổ thông', { comparator: 'gt', value: 98, unit: '%' }),
  result('812,4 tỷ đồng', 'thu ngân sách', { value: 812.4, unit: 'tỷ đồng' }),
  result('tăng 3,2%', 'thu ngân sách', { direction: 'increase', value: 3.2, unit: '%', base: 'so với cùng kỳ' }),
  result('mới đạt 41%', 'giải ngân vốn đầu tư công', {
    value: 41,
    unit: '%',
    met: false,
    implied: { period: at('9 tháng', 2) },
  }),
  target('trên 80%', 'số xã đạt chuẩn nông thôn mới', {
    comparator: 'gt',
    value: 80,
    unit: '%',
    period: 'by:2030',
    document: null,
    implied: {},
  }),
];

const person = (name: string, positions: string[], rest: Partial<Person> = {}): Person => ({
  name,
  positions,
  held: {},
  roles: ['chair'],
  at: [at(name)],
  rule: 'sample',
  ...rest,
});

const people: Person[] = [
  person('Lò Văn Thịnh', ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy', 'Trưởng Đoàn ĐBQH tỉnh'], {
    roles: ['chair', 'speaker'],
    at: [at('Lò Văn Thịnh'), at('đồng chí Bí thư Tỉnh ủy')],
  }),
  person('Hoàng Thị Mai Lan', ['Phó Bí thư Thường trực Tỉnh ủy', 'Chủ tịch HĐND tỉnh'], {
    held: { 'Chủ tịch HĐND tỉnh': 'new' },
  }),
  person('Y Thương Niê Kđăm', ['nguyên Phó Bí thư Tỉnh ủy'], { held: { 'nguyên Phó Bí thư Tỉnh ủy': 'former' } }),
];

const document = (type: string, number: string | null, rest: Partial<Document> = {}): Document => ({
  type,
  ...BLANK,
  number,
  key: number,
  at: [at(number ?? type)],
  rule: 'sample',
  ...rest,
});

const documents: Document[] = [
  document('Nghị quyết', '28-NQ/TU', {
    date: '2022-12-05',
    issuer: 'Ban Chấp hành Đảng bộ tỉnh',
    subject: 'nhiệm vụ năm 2023',
  }),
  document('Chương trình', null, {
    draft: true,
    subject: 'hành động thực hiện Nghị quyết số 27-NQ/TW',
    implements: '27-NQ/TW',
    at: [at('Chương trình hành động')],
  }),
  document('Nghị quyết', '27-NQ/TW', {
    date: '2022-11-09',
    issuer: 'Ban Chấp hành Trung ương Đảng',
    subject: 'tiếp tục xây dựng và hoàn thiện Nhà nước pháp quyền xã hội chủ nghĩa Việt Nam trong giai đoạn mới',
  }),
  document('Kế hoạch', '112-KH/TU', { issuer: 'Tỉnh ủy', decoded: ['issuer'], implements: '28-NQ/TU' }),
];

const symbols: (DecodedSymbol | null)[] = [
  { type: 'Nghị quyết', body: 'Tỉnh ủy, Thành ủy', level: 'cấp tỉnh' },
  null,
  { type: 'Nghị quyết', body: 'Trung ương', level: 'Trung ương' },
  { type: 'Kế hoạch', body: 'Tỉnh ủy, Thành ủy', level: 'cấp tỉnh' },
];

const task = (action: string, rest: Partial<Task> = {}): Task => ({
  from: 'Lò Văn Thịnh',
  to: null,
  action,
  due: null,
  implied: {},
  at: at(action),
  rule: 'sample',
  ...rest,
});

const tasks: Task[] = [
  task('rà soát từng chỉ tiêu chưa đạt, báo cáo Ban Thường vụ Tỉnh ủy', {
    to: 'các huyện ủy, thành ủy',
    due: 'trước ngày 30/11',
  }),
  task('tập trung giải ngân vốn đầu tư công', { to: 'Ban cán sự đảng UBND tỉnh' }),
  task('tăng cường giám sát', { from: null, to: 'MTTQ và các tổ chức chính trị - xã hội' }),
];

const sentence = (start: string, end: string) => {
  const [from] = at(start);
  const to = reading.text.indexOf(end, from) + end.length;
  return { text: reading.text.slice(from, to), at: [from, to] as const };
};

export const digest: Digest = {
  schema: 1,
  source: {
    url: article.url,
    title: TITLE,
    site: article.site,
    published: article.published,
    language: 'vi',
    kind: 'article',
  },
  unread: article.unread,
  event: {
    name: 'Hội nghị cán bộ chủ chốt sơ kết 9 tháng năm 2023',
    date: '2023-10-14',
    place: 'thành phố Sơn Khê',
    host: 'Tỉnh ủy',
    implied: { date: at('năm 2023') },
    at: at('Hội nghị cán bộ chủ chốt sơ kết 9 tháng năm 2023'),
    rule: 'sample',
  },
  summary: [sentence('Sáng 14/10', 'năm 2023.'), sentence('Phấn đấu đến năm 2030', 'nông thôn mới.')],
  targets,
  people,
  documents,
  tasks,
};

const coverage: Coverage = {
  claims: [{ what: 'targets', count: 12, at: at('12 chỉ tiêu'), found: 8, endsWith: '…' }],
  figures: [at('12 chỉ tiêu'), at('65%')],
  names: [at('Bàn Văn Sáng')],
  mentions: [at('dự toán')],
  instructions: [],
  emptyReason: {},
};

export const page: PageRead = {
  tabId: 7,
  key: 'read:7:https://tinhuy.example.gov.vn/tin-tuc/so-ket-9-thang',
  article,
  digest,
  reading,
  coverage,
  symbols,
  readAt: '2023-10-14T02:15:00.000Z',
};

const NOTHING = { event: null, summary: [], targets: [], people: [], documents: [], tasks: [] };

/** The same page with no items, of another kind. */
export const pageOf = (kind: Kind, rest: Partial<PageRead> = {}): PageRead => ({
  ...page,
  digest: { ...digest, ...NOTHING, source: { ...digest.source, kind } },
  symbols: [],
  coverage: {
    claims: [],
    figures: [],
    names: [],
    mentions: [],
    instructions: [],
    emptyReason: {
      targets: 'no-figures',
      people: 'no-names',
      documents: 'documents-unnamed',
      tasks: 'no-instruction-verb',
      summary: 'no-sentences',
    },
  },
  ...rest,
});
