import type { Article, Block } from '../../lib/article.ts';
import { articleText } from '../../lib/article.ts';
import type { Digest, Document, Person, Span, Target, Task } from '../../lib/digest/model.ts';
import type { CopyInput, Selection } from '../../lib/export/index.ts';
import { DOCUMENT as BLANK } from '../blank.ts';

/** A page of our own writing, with everything that a copy must carry and every cell that a spreadsheet would misread. */
const LINES: readonly (Block['kind'] | string)[][] = [
  ['heading', 'Kế hoạch năm 2024'],
  [
    'paragraph',
    'Sáng 5/2, tại xã Hòa Bình, Tỉnh ủy tổ chức Hội nghị triển khai nhiệm vụ; đồng chí Trần Văn Bình - Bí thư Tỉnh ủy, nguyên Chủ tịch UBND huyện Sơn Lâm chủ trì.',
  ],
  [
    'paragraph',
    'Nghị quyết số 12-NQ/TU ngày 5/12/2023 về nhiệm vụ năm 2024 đề ra: trồng rừng mới trên 3.900 ha; tỷ lệ hộ nghèo giảm 2 - 2,5%, riêng huyện nghèo giảm 4 - 5%; hộ cận nghèo 4 - 5; chỉ tiêu hoàn thành 15/15; số ca mắc 8/1; tỷ lệ che phủ 98%; thu ngân sách 955,25 tỷ đồng.',
  ],
  ['paragraph', 'Năm 2023, tăng trưởng kinh tế đạt −1,2%, chưa đạt kế hoạch. Số xã đạt chuẩn chỉ đạt 16/19.'],
  [
    'paragraph',
    'Dự thảo Đề án "Số hóa | lưu trữ" =HYPERLINK("http://evil.example") đang được lấy ý kiến. @mọi người; -1+1.',
  ],
  [
    'paragraph',
    'Đồng chí Trần Văn Bình yêu cầu các huyện ủy, thành ủy hoàn thành trước ngày 31/3/2024. # Không phải đề mục [bấm](javascript:alert(1)) <img src=x>.',
  ],
];

export const article: Article = {
  url: 'https://tinhuy.example.gov.vn/tin/hoi-nghi_2024?id=(7)',
  title: 'Triển khai nhiệm vụ năm 2024 <của tỉnh>',
  titleStamp: -1,
  site: 'tinhuy.example.gov.vn',
  published: '2024-02-05',
  kind: 'article',
  blocks: LINES.map(([kind, text]) => ({ kind: kind as Block['kind'], text: text as string, stamp: -1 })),
  unread: [{ what: 'Phu_luc.pdf', reason: 'pdf' }],
};

const text = articleText(article);
/** The place of some words of the page; throws where the page lacks them, so that no sample goes stale. */
export function spanOf(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not on the sample page: ${words}`);
  return [start, start + words.length];
}

const target = (
  printed: string,
  indicator: string,
  value: number,
  unit: string | null,
  more: Partial<Target> = {},
): Target => ({
  indicator,
  status: 'target',
  direction: 'reach',
  comparator: 'eq',
  value,
  value_to: null,
  unit,
  per: null,
  period: '2024',
  scope: null,
  document: '12-NQ/TU',
  printed,
  base: null,
  met: null,
  implied: {},
  at: spanOf(printed),
  rule: 'sample',
  ...more,
});
const fromTitle = { implied: { period: spanOf('năm 2024') } };

export const targets: Target[] = [
  target('trên 3.900 ha', 'trồng rừng mới', 3900, 'ha', { comparator: 'gt', ...fromTitle }),
  target('giảm 2 - 2,5%', 'tỷ lệ hộ nghèo', 2, '%', {
    direction: 'decrease',
    comparator: 'range',
    value_to: 2.5,
    ...fromTitle,
  }),
  target('giảm 4 - 5%', 'tỷ lệ hộ nghèo', 4, '%', {
    direction: 'decrease',
    comparator: 'range',
    value_to: 5,
    scope: 'huyện nghèo',
    ...fromTitle,
  }),
  target('4 - 5', 'hộ cận nghèo', 4, null, { comparator: 'range', value_to: 5, ...fromTitle }),
  target('15/15', 'chỉ tiêu hoàn thành', 15, 'chỉ tiêu', fromTitle),
  target('8/1', 'số ca mắc', 8, 'ca', fromTitle),
  target('98%', 'tỷ lệ che phủ', 98, '%', fromTitle),
  target('955,25 tỷ đồng', 'thu ngân sách', 955.25, 'tỷ đồng', fromTitle),
  target('−1,2%', 'tăng trưởng kinh tế', -1.2, '%', { status: 'result', period: '2023', document: null, met: false }),
  target('chỉ đạt 16/19', 'số xã đạt chuẩn', 16, 'xã', {
    status: 'result',
    period: '2023',
    document: null,
    met: false,
    base: 'kế hoạch',
    implied: { period: spanOf('Năm 2023') },
  }),
];

export const people: Person[] = [
  {
    name: 'Trần Văn Bình',
    positions: ['Bí thư Tỉnh ủy', 'Chủ tịch UBND huyện Sơn Lâm'],
    held: { 'Chủ tịch UBND huyện Sơn Lâm': 'former' },
    roles: ['chair', 'speaker'],
    at: [spanOf('đồng chí Trần Văn Bình'), spanOf('Đồng chí Trần Văn Bình yêu cầu')],
    rule: 'sample',
  },
];

const document = (type: string, number: string | null, at: string, more: Partial<Document>): Document => ({
  type,
  ...BLANK,
  number,
  key: number,
  at: [spanOf(at)],
  rule: 'sample',
  ...more,
});
export const documents: Document[] = [
  document('Nghị quyết', '12-NQ/TU', 'Nghị quyết số 12-NQ/TU ngày 5/12/2023', {
    date: '2023-12-05',
    issuer: 'Tỉnh ủy',
    decoded: ['issuer'],
    subject: 'nhiệm vụ năm 2024',
  }),
  document('Đề án', '57', 'Dự thảo Đề án', {
    subject: '"Số hóa | lưu trữ" =HYPERLINK("http://evil.example")',
    draft: true,
    implements: '12-NQ/TU',
    relations: [{ kind: 'replaces', to: '08' }],
  }),
];
export const tasks: Task[] = [
  {
    from: 'Trần Văn Bình',
    to: 'các huyện ủy, thành ủy',
    action: '# Không phải đề mục [bấm](javascript:alert(1)) <img src=x>',
    due: '2024-03-31',
    implied: {},
    at: spanOf('yêu cầu các huyện ủy, thành ủy hoàn thành trước ngày 31/3/2024'),
    rule: 'sample',
  },
  { from: null, to: '@mọi người', action: '=1+1', due: 'by:2030', implied: {}, at: spanOf('-1+1'), rule: 'sample' },
];

export const sample: Digest = {
  schema: 1,
  source: {
    url: article.url,
    title: article.title,
    site: article.site,
    published: article.published,
    language: 'vi',
    kind: 'article',
  },
  unread: article.unread,
  event: {
    name: 'Hội nghị triển khai nhiệm vụ',
    date: '2024-02-05',
    place: 'xã Hòa Bình',
    host: 'Tỉnh ủy',
    implied: {},
    at: spanOf('Hội nghị triển khai nhiệm vụ'),
    rule: 'sample',
  },
  summary: [{ text: article.blocks[2]?.text ?? '', at: spanOf(article.blocks[2]?.text ?? '') }],
  targets,
  people,
  documents,
  tasks,
};

/** Without an offset, so that the moment reads the same in every time zone that the tests run in. */
export const READ_AT = '2024-02-06T07:05:00';

export const inputOf = (selection: Selection = { kind: 'all' }, more: Partial<CopyInput> = {}): CopyInput => ({
  article,
  digest: sample,
  readAt: READ_AT,
  language: 'vi',
  selection,
  ...more,
});
