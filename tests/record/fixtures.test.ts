import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { read } from './support.ts';

/** The whole way, from the pages that `tests/page/fixtures.test.ts` reads to the document that they are about. */
it.each([
  [
    'decision--record-table',
    {
      type: 'Quyết định',
      number: '18/QĐ-UBND',
      date: '2026-02-27',
      issuer: 'UBND tỉnh Vân Sơn',
      subject: 'phê duyệt Đề án bảo tồn rừng thông cổ thụ trên địa bàn tỉnh Vân Sơn giai đoạn 2026 - 2030',
    },
    ['Lò Văn Mẫu', ['Phó Chủ tịch']],
  ],
  [
    'notice--record-pairs',
    {
      type: 'Thông báo',
      number: '45/TB-SNV',
      date: '2026-01-09',
      issuer: 'Sở Nội vụ',
      subject: 'tuyển dụng viên chức làm việc tại các trường học công lập thuộc tỉnh năm 2026',
    },
    ['Bàn Thị Thử', ['Giám đốc']],
  ],
] as const)('%s', (name, document, [signer, positions]) => {
  const digest = read(articleFromHtml(readFileSync(`tests/fixtures/pages/${name}.html`, 'utf8')));
  expect(digest.source.kind).toBe('article');
  expect(digest.documents[0]).toMatchObject({ ...document, rule: 'record' });
  expect(digest.people).toMatchObject([{ name: signer, positions, roles: ['signer'] }]);
});
