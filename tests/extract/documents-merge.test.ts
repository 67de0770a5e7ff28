import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article.ts';
import type { Document } from '../../lib/digest/model.ts';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { read } from '../../lib/text/reading.ts';

const articleOf = (lines: readonly string[]): Article => ({
  url: null,
  title: 'Hội nghị của tỉnh',
  titleStamp: -1,
  site: null,
  published: null,
  kind: 'article',
  blocks: lines.map((text) => ({ kind: 'paragraph', stamp: -1, text })),
  unread: [],
});
const documentsOf = (lines: readonly string[]): Document[] => extractDocuments(read(articleOf(lines)));

/** Mentions of one document, each with other parts of what there is to say of it. */
const MENTIONS = [
  'Nghị quyết số 15-NQ/TU ngày 2/12/2023 của Tỉnh ủy về chuyển đổi số được triển khai.',
  'Tỉnh ủy đã ban hành Nghị quyết số 15-NQ/TU.',
  'Hội nghị quán triệt Nghị quyết số 15-NQ/TU về chuyển đổi số.',
  'Ngày 2/12/2023, tỉnh đã có Nghị quyết số 15-NQ/TU.',
  'Nghị quyết 15-NQ/TU của Tỉnh ủy đi vào cuộc sống.',
];
const ATTRIBUTES = ['date', 'issuer'] as const;

describe('mentions that are joined', () => {
  it('never turn what one of them prints into something implied', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(MENTIONS, { minLength: 1 }), (lines) => {
        const [joined] = documentsOf(lines);
        for (const name of ATTRIBUTES) {
          const known = lines.some((line) => {
            const [alone] = documentsOf([line]);
            return alone?.[name] != null && !alone.implied[name] && alone[name] === joined?.[name];
          });
          if (known) expect(joined?.implied[name]).toBeUndefined();
        }
      }),
    );
  });

  it('keep what all of them leave to the words around them as implied', () => {
    const [joined] = documentsOf([MENTIONS[1] as string]);
    expect(joined).toMatchObject({ issuer: 'Tỉnh ủy' });
    expect(joined?.implied.issuer).toBeDefined();
  });

  it('are one document, with all that any of them says', () => {
    expect(documentsOf(MENTIONS)).toMatchObject([
      { number: '15-NQ/TU', date: '2023-12-02', issuer: 'Tỉnh ủy', subject: 'chuyển đổi số', implied: {} },
    ]);
  });
});
