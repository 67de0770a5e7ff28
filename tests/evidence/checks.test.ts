import { describe, expect, it } from 'vitest';
import { type Article, articleText } from '../../lib/article.ts';
import type { Digest, Span } from '../../lib/digest/model.ts';
import { SCHEMA } from '../../lib/digest/model.ts';
import { type Page, unsupported } from './check.ts';
import { CHECKS } from './checks.ts';

const LINES = [
  'Tỉnh ủy Hà Sơn họp bàn chỉ tiêu năm 2024',
  'Sáng 9/1/2024, tại Nhà văn hóa tỉnh, Tỉnh ủy Hà Sơn tổ chức Hội nghị triển khai nhiệm vụ.',
  'Đồng chí Nông Văn Thử, Bí thư Tỉnh ủy chủ trì.',
  'Theo Nghị quyết số 32-NQ/TU, riêng huyện nghèo, quý I năm 2024 thu nhập đạt 4,5 triệu đồng/người, tăng so với cùng kỳ.',
  'Kế hoạch số 15/KH-UBND ngày 17/11/2022 của UBND tỉnh về chuyển đổi số thực hiện Nghị quyết số 32-NQ/TU thay thế Kế hoạch số 7/KH-UBND.',
  'Bí thư Tỉnh ủy yêu cầu Sở Tài chính hoàn thành phương án trước ngày 15/2/2024.',
];
const article: Article = {
  url: null,
  title: LINES[0] as string,
  titleStamp: -1,
  site: null,
  published: null,
  kind: 'article',
  blocks: LINES.slice(1).map((text) => ({ kind: 'paragraph', text, stamp: -1 })),
  unread: [],
};
const text = articleText(article);
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const line = (i: number): Span => at(LINES[i] as string);
const rule = 'by-hand';

/** A digest whose every word is supported. */
const digest: Digest = {
  schema: SCHEMA,
  source: { url: null, title: article.title, site: null, published: null, language: 'vi', kind: 'article' },
  unread: [],
  event: {
    name: 'Hội nghị triển khai nhiệm vụ',
    date: '2024-01-09',
    place: 'Nhà văn hóa tỉnh',
    host: 'Tỉnh ủy Hà Sơn',
    implied: {},
    at: line(1),
    rule,
  },
  summary: [{ text: LINES[2] as string, at: line(2) }],
  targets: [
    {
      indicator: 'thu nhập',
      status: 'result',
      direction: 'reach',
      comparator: 'eq',
      value: 4.5,
      value_to: null,
      unit: 'triệu đồng',
      per: 'người',
      period: '2024-Q1',
      scope: 'huyện nghèo',
      document: '32-NQ/TU',
      printed: '4,5 triệu đồng/người',
      base: 'so với cùng kỳ',
      met: null,
      implied: { document: at('Nghị quyết số 32-NQ/TU'), scope: at('riêng huyện nghèo'), period: at('quý I năm 2024') },
      at: at('thu nhập đạt 4,5 triệu đồng/người, tăng so với cùng kỳ'),
      rule,
    },
  ],
  people: [
    {
      name: 'Nông Văn Thử',
      positions: ['Bí thư Tỉnh ủy'],
      held: { 'Bí thư Tỉnh ủy': 'new' },
      roles: ['chair'],
      at: [line(2)],
      rule,
    },
  ],
  documents: [
    {
      type: 'Kế hoạch',
      number: '15/KH-UBND',
      key: '15/KH-UBND',
      date: '2022-11-17',
      issuer: 'UBND tỉnh',
      subject: 'chuyển đổi số',
      draft: false,
      decoded: [],
      implements: '32-NQ/TU',
      relations: [{ kind: 'replaces', to: '7/KH-UBND' }],
      implied: {},
      at: [line(4)],
      rule,
    },
  ],
  tasks: [
    {
      from: 'Bí thư Tỉnh ủy',
      to: 'Sở Tài chính',
      action: 'hoàn thành phương án trước ngày 15/2/2024',
      due: 'trước ngày 15/2/2024',
      implied: {},
      at: line(5),
      rule,
    },
  ],
};
const page = (made: Digest): Page => ({ name: 'own', article, text, digest: made });

type Items = 'targets' | 'people' | 'documents' | 'tasks';
const first = (items: Items, change: object): Digest => ({ ...digest, [items]: [{ ...digest[items][0], ...change }] });
const event = (change: object): Digest => ({ ...digest, event: digest.event && { ...digest.event, ...change } });
const OUTSIDE: Span = [text.length - 1, text.length + 1];

/** For each check something untrue that it must find. */
const LIES: Record<string, Digest> = {
  'a target lies in the text': first('targets', { at: OUTSIDE }),
  'a target prints its value': first('targets', { printed: '4,6 triệu đồng/người' }),
  'a target has its value in the evidence': first('targets', { value: 5 }),
  'a target has each word of its indicator': first('targets', { indicator: 'thu ngân sách' }),
  'a target has the part of a year': first('targets', { implied: { period: at('năm 2024') } }),
  'a target has its scope': first('targets', { scope: 'huyện giàu' }),
  'a target has its document': first('targets', { document: '33-NQ/TU' }),
  'a target prints what it is measured against': first('targets', { base: 'so với kế hoạch' }),
  'a target has what it is counted per': first('targets', { per: 'tháng' }),
  'a person lies in the text': first('people', { at: [] }),
  'a person has the name': first('people', { name: 'Nông Văn Thật' }),
  'a person has each position in one place': first('people', { positions: ['Phó Bí thư Tỉnh ủy'] }),
  'a person holds in some way only what stands among the positions': first('people', { positions: [] }),
  'a document lies in the text': first('documents', { at: [OUTSIDE] }),
  'a document has its number': first('documents', { number: '16/KH-UBND' }),
  'a document has the year of its date': first('documents', { date: '2021-11-17' }),
  'a document has its issuer, or it is decoded': first('documents', { issuer: 'UBND huyện' }),
  'a document has its subject': first('documents', { subject: 'chuyển đổi xanh' }),
  'a document has what it carries out': first('documents', { implements: '33-NQ/TU' }),
  'a document has what it changes': first('documents', { relations: [{ kind: 'replaces', to: '8/KH-UBND' }] }),
  'a task lies in the text': first('tasks', { at: OUTSIDE }),
  'a task prints its action': first('tasks', { action: 'hoàn thành kế hoạch' }),
  'a task has its author': first('tasks', { from: 'Chủ tịch UBND tỉnh' }),
  'a task has its addressee': first('tasks', { to: 'Sở Nội vụ' }),
  'a task has its deadline': first('tasks', { due: 'trước ngày 16/2/2024' }),
  'an event lies in the text': event({ at: OUTSIDE }),
  'an event has its name': event({ name: 'Hội nghị tổng kết' }),
  'an event has day and month of its date': event({ date: '2024-01-10' }),
  'an event has the year of its date': event({ date: '2023-01-09' }),
  'an event has its place': event({ place: 'Nhà văn hóa huyện' }),
  'an event has its host': event({ host: 'Huyện ủy' }),
  'a key sentence is the text': { ...digest, summary: [{ text: 'Đồng chí chủ trì.', at: line(2) }] },
};

describe('the checks of evidence', () => {
  it.each(Object.entries(CHECKS))('%s: says nothing of what is true, and finds what is not', (name, check) => {
    expect(check(page(digest)).length).toBeGreaterThan(0);
    expect(unsupported(page(digest), check)).toEqual([]);
    const lie = LIES[name];
    expect(lie && unsupported(page(lie), check)).toHaveLength(1);
  });

  it('takes a number for itself, not for a part of another', () => {
    const check = CHECKS['a target has its value in the evidence'];
    expect(check && unsupported(page(first('targets', { value: 4 })), check)).toHaveLength(1);
  });

  it('takes a year that stands nowhere where it is that of the publication', () => {
    const check = CHECKS['an event has the year of its date'];
    const later = { ...page(event({ date: '2023-01-09' })), article: { ...article, published: '2023-01-10' } };
    expect(check && unsupported(later, check)).toEqual([]);
  });
});
