import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { unsupported } from '../evidence/check.ts';
import { CHECKS } from '../evidence/checks.ts';
import { RECORD } from '../evidence/record.ts';
import { FORMS } from './forms.ts';
import { BODY, digestOfPage, pageOf, read } from './support.ts';

const OWN = {
  type: 'Quyết định',
  number: '12/QĐ-UBND',
  key: '12/QĐ-UBND',
  date: '2026-03-15',
  issuer: 'UBND tỉnh Vân Sơn',
  subject: 'ban hành Quy chế quản lý chợ trên địa bàn tỉnh Vân Sơn',
  draft: false,
  decoded: [],
  implements: null,
  relations: [],
  implied: {},
  rule: 'record',
};

describe.each(Object.entries(FORMS))("a document's record as %s", (_, form) => {
  it.each([
    ['alone', ''],
    ['above the text', BODY],
  ])('gives the document and who signed it, %s', (_, body) => {
    const { source, documents, people } = digestOfPage(form + body);
    expect(source).toMatchObject({ kind: 'article', title: 'Chi tiết văn bản', published: null });
    expect(documents[0]).toMatchObject(OWN);
    expect(documents.filter(({ number }) => number)).toHaveLength(1);
    expect(people).toMatchObject([
      { name: 'Nông Văn Thử', positions: ['Phó Chủ tịch'], roles: ['signer'], held: {}, rule: 'record' },
    ]);
  });

  it('points to its values, and to nothing else', () => {
    const article = pageOf(form + BODY);
    const text = articleText(article);
    const { documents, people } = read(article);
    expect(new Set(documents[0]?.at.map(([from, to]) => text.slice(from, to)))).toEqual(
      new Set([
        '12/QĐ-UBND',
        '15/03/2026',
        'Về việc ban hành Quy chế quản lý chợ trên địa bàn tỉnh Vân Sơn',
        'Quyết định',
        'UBND tỉnh Vân Sơn',
      ]),
    );
    expect(people[0]?.at.map(([from, to]) => text.slice(from, to))).toEqual(['Nông Văn Thử', 'Phó Chủ tịch']);
  });

  it.each(Object.entries({ ...CHECKS, ...RECORD }))('is held to its words: %s', (_, check) => {
    const article = pageOf(form + BODY);
    expect(unsupported({ name: '', article, text: articleText(article), digest: read(article) }, check)).toEqual([]);
  });
});
