// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { evidenceOf } from '../../lib/locate/evidence.ts';
import { locate } from '../../lib/locate/locate.ts';
import { collectWith } from '../../lib/page/collect.ts';
import { inTcvn3, inVni } from '../page/legacy-letters.ts';

const TITLE = 'Uỷ ban nhân dân tỉnh Hoà Sơn tổng kết công tác năm 2003';
const LEAD = 'Sáng 9/1/2004, Uỷ ban nhân dân tỉnh tổ chức hội nghị; tỷ lệ hộ nghèo giảm 2,5% so với năm trước.';
const NEXT = 'Năm 2004, tỷ lệ hộ nghèo giảm 2,5% so với năm trước; hữu nghị, ưu tiên vùng sâu, vùng xa.';

/** Reads a page written in an old font and shows words of it, which are given in Unicode. */
function opened(write: (text: string) => string): (words: string) => string {
  const [first, ...rest] = write(LEAD).split('; ');
  const body = `<div class="detail"><h1>${write(TITLE)}</h1><p id="lead">${first}; <b>${rest.join('; ')}</b></p><p id="next">${write(NEXT)}</p></div>`;
  const document = new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
  const { article, elements } = collectWith(document, { isVisible: () => true, frameDocument: () => null }, null);
  const text = articleText(article);
  return (words) => {
    const from = text.indexOf(words);
    expect(from).toBeGreaterThan(-1);
    const page = { elements, texts: new Map<number, string>() };
    const found = locate(evidenceOf(article, [from, from + words.length]), page, document);
    if (typeof found === 'string') return found;
    return `${found.startContainer.parentElement?.closest('[id]')?.id}: ${found.toString()}`;
  };
}

describe.each([
  ['TCVN3', inTcvn3],
  ['VNI', inVni],
])('showing words of a page in %s', (_, write) => {
  it.each([
    ['lead', 'tỷ lệ hộ nghèo giảm 2,5% so với năm trước.'],
    ['lead', 'tổ chức hội nghị; tỷ lệ hộ nghèo'],
    ['next', 'tỷ lệ hộ nghèo giảm 2,5% so với năm trước; hữu nghị'],
    ['next', 'ưu tiên vùng sâu, vùng xa'],
  ])('finds in the %s, letter for letter: %s', (id, words) => {
    expect(opened(write)(words)).toBe(`${id}: ${write(words)}`);
  });
});
