import { describe, expect, it } from 'vitest';
import { coverage } from '../../lib/digest/coverage.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { type Digest, SCHEMA, type Span, type Target } from '../../lib/digest/model.ts';
import { read } from '../../lib/text/reading.ts';

const target = (at: Span): Target => ({
  indicator: 'x',
  status: 'target',
  direction: 'reach',
  comparator: 'eq',
  value: 1,
  value_to: null,
  unit: null,
  per: null,
  period: null,
  scope: null,
  document: null,
  printed: 'x',
  base: null,
  met: null,
  implied: {},
  at,
  rule: 'test',
});

/** The coverage of a text, with a target for each of these words and a person for each name. */
function coverageOf(text: string, targets: string[] = [], names: string[] = []) {
  const article = articleFromText(`Tin trong tỉnh\n${text}`);
  const reading = read(article);
  const find = (words: string): Span => {
    const start = reading.text.indexOf(words);
    return [start, start + words.length];
  };
  const digest: Digest = {
    schema: SCHEMA,
    source: { url: null, title: '', site: null, published: null, language: 'vi', kind: 'article' },
    unread: [],
    event: null,
    summary: [],
    targets: targets.map((words) => target(find(words))),
    people: names.map((name) => ({ name, positions: [], held: {}, roles: [], at: [find(name)], rule: 'test' })),
    documents: [],
    tasks: [],
  };
  const found = coverage(reading, digest);
  const quote = (span: Span) => reading.text.slice(...span);
  return {
    ...found,
    claims: found.claims.map((claim) => ({ ...claim, at: quote(claim.at) })),
    figures: found.figures.map(quote),
    names: found.names.map(quote),
    mentions: found.mentions.map(quote),
    instructions: found.instructions.map(quote),
  };
}

describe('what the page claims', () => {
  const TEXT =
    'Nghị quyết đề ra 15 nhóm mục tiêu với 33 chỉ tiêu. Trong đó, thu ngân sách đạt 955 tỷ đồng; trồng rừng 3.900 ha…';

  it('a list that ends with "…" is said to be open', () => {
    expect(coverageOf(TEXT, ['955 tỷ đồng', '3.900 ha']).claims).toEqual([
      { what: 'targets', count: 33, at: '33 chỉ tiêu', found: 2, endsWith: '…' },
    ]);
  });

  it('a list over lines of its own is counted to its end', () => {
    const text =
      'Nghị quyết gồm 3 chỉ tiêu:\n- Thu ngân sách 900 tỷ đồng.\n- Trồng rừng 500 ha.\nNăm ngoái tỉnh trồng 400 ha.';
    expect(coverageOf(text, ['900 tỷ đồng', '500 ha', '400 ha']).claims).toMatchObject([
      { count: 3, found: 2, endsWith: null },
    ]);
  });

  it.each([
    'Tỉnh có 15 chỉ tiêu đạt kế hoạch, thu ngân sách 955 tỷ đồng.',
    'Hoàn thành 15/15 chỉ tiêu, thu ngân sách 955 tỷ đồng.',
    'Huyện được giao 1 chỉ tiêu, thu ngân sách 955 tỷ đồng.',
    'Hội nghị có 20 văn bản được gửi tới đại biểu.',
  ])('no claim: %s', (text) => {
    expect(coverageOf(text, text.includes('955') ? ['955 tỷ đồng'] : []).claims).toEqual([]);
  });
});

describe('what stands in no item', () => {
  it('figures, without dates and symbols', () => {
    const text = 'Ngày 5/12/2022, theo Nghị quyết số 32-NQ/TU, tỉnh trồng 3.900 ha rừng và thu 955 tỷ đồng.';
    expect(coverageOf(text, ['955 tỷ đồng']).figures).toEqual(['3.900 ha']);
  });

  it('names, without later mentions of a person who is in the digest', () => {
    const text = 'Ông Nguyễn Văn An chủ trì. Ông Nguyễn Văn An kết luận. Bà Trần Thị Mai dự.';
    expect(coverageOf(text, [], ['Nguyễn Văn An']).names).toEqual(['Trần Thị Mai']);
  });
});

describe('what a reader may miss among documents and tasks', () => {
  it('mentions of documents in general', () => {
    const { mentions } = coverageOf('Tỉnh đã triển khai các nghị quyết của Trung ương và một kế hoạch riêng.');
    expect(mentions).toEqual(['nghị quyết', 'kế hoạch']);
  });

  it('one place for each sentence with an instruction', () => {
    const { instructions } = coverageOf('Các cấp cần chủ động, phải sáng tạo. Đồng chí giao các sở thực hiện.');
    expect(instructions).toEqual(['cần', 'giao']);
  });

  it.each(['Đường giao thông được mở rộng, phục vụ giao lưu văn hóa.', 'Đây không phải việc cần thiết.'])(
    'words that only look like instructions are none: %s',
    (text) => {
      expect(coverageOf(text)).toMatchObject({ instructions: [], emptyReason: { tasks: 'no-instruction-verb' } });
    },
  );
});

describe('why a section is empty', () => {
  it('a page with nothing to digest', () => {
    expect(coverageOf('Mùa xuân về trên bản nhỏ, hoa đào nở rộ.').emptyReason).toEqual({
      targets: 'no-figures',
      people: 'no-names',
      documents: 'no-symbols',
      tasks: 'no-instruction-verb',
      summary: 'no-sentences',
    });
  });

  it('a page where something was left unread', () => {
    const text = 'Ông Trần Văn Hòa nêu yêu cầu theo các nghị quyết: trồng 20 ha rừng.';
    expect(coverageOf(text).emptyReason).toEqual({
      targets: 'figures-not-targets',
      people: 'names-unread',
      documents: 'documents-unnamed',
      tasks: 'instructions-unread',
      summary: 'no-sentences',
    });
  });

  it('no reason where there are items', () => {
    const { emptyReason } = coverageOf('Ông Nguyễn Văn An nói: thu 955 tỷ đồng.', ['955 tỷ đồng'], ['Nguyễn Văn An']);
    expect(emptyReason).not.toHaveProperty('targets');
    expect(emptyReason).not.toHaveProperty('people');
  });
});
