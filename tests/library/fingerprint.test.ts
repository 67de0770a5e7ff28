import { describe, expect, it } from 'vitest';
import { fingerprintOf, textHash } from '../../lib/library/fingerprint.ts';
import { readOf, TEXT } from './reads.ts';

const { article } = readOf(TEXT);
const print = fingerprintOf(article, 'a');

describe('the fingerprint of a text', () => {
  it('is that of its reprint: another title, captions, blanks, tone placement, cuts between lines', () => {
    const [first = article.blocks[0]!, ...rest] = article.blocks;
    const [sentence = '', ...others] = first.text.split('; ');
    const reprint = {
      ...article,
      title: `${article.title} | Báo Điện tử`,
      site: 'bao.example.vn',
      blocks: [
        { ...first, text: article.title },
        { ...first, text: `${sentence};` },
        { ...first, text: others.join(';  ').replaceAll('ủy', 'uỷ').normalize('NFD') },
        { ...first, kind: 'caption' as const, text: 'Ảnh: Phóng viên' },
        ...rest.map((block) => ({ ...block, text: block.text.replaceAll('òa', 'oà').replaceAll(', ', ' , ') })),
      ].filter((_, i) => i > 0 || article.title !== ''),
    };
    expect(fingerprintOf({ ...reprint, title: article.title }, 'b')).toBe(print);
    expect(fingerprintOf({ ...reprint, blocks: reprint.blocks.slice(1) }, 'b')).toBe(print);
  });

  it('is another where a number differs', () => {
    const blocks = article.blocks.map((block) => ({ ...block, text: block.text.replace('955', '965') }));
    expect(fingerprintOf({ ...article, blocks }, 'a')).not.toBe(print);
  });

  it('of a few words takes the title too, and of none the page alone', () => {
    const short = { ...article, blocks: [{ ...article.blocks[0]!, text: 'Xem tệp đính kèm.' }] };
    expect(fingerprintOf({ ...short, title: 'Thông báo 1' }, 'a')).not.toBe(
      fingerprintOf({ ...short, title: 'Thông báo 2' }, 'a'),
    );
    expect(fingerprintOf({ ...short, title: 'Thông báo 1' }, 'a')).toBe(
      fingerprintOf({ ...short, title: 'Thông báo 1' }, 'b'),
    );
    expect(fingerprintOf({ ...article, blocks: [] }, 'a')).not.toBe(fingerprintOf({ ...article, blocks: [] }, 'b'));
  });
});

describe('the hash of a text', () => {
  it('changes with whatever a digest is made of, and with nothing else', () => {
    const hash = textHash(article);
    const [first = article.blocks[0]!, ...rest] = article.blocks;
    expect(textHash({ ...article, url: 'https://a.vn/', titleStamp: 9 })).toBe(hash);
    expect(textHash({ ...article, blocks: [{ ...first, stamp: 7 }, ...rest] })).toBe(hash);
    expect(textHash({ ...article, title: 'x' })).not.toBe(hash);
    expect(textHash({ ...article, published: '2024-01-01' })).not.toBe(hash);
    expect(textHash({ ...article, blocks: [{ ...first, kind: 'heading' }, ...rest] })).not.toBe(hash);
    expect(textHash({ ...article, blocks: [{ ...first, text: `${first.text} ` }, ...rest] })).not.toBe(hash);
  });
});
