// @vitest-environment jsdom
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { CollectResult } from '../../lib/messages.ts';
import { collectRaw } from '../../lib/page/collect-raw.ts';
import { BOTH, readBuilt } from './built.ts';

/** Readability is asked of such a page: other pages' leads make a third of its running text. */
const PROSE =
  'Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng tập trung lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ phát triển kinh tế - xã hội.';
const each = (name: string, count: number, wrap: (line: string) => string): string =>
  Array.from({ length: count }, (_, i) => wrap(`${name} ${i + 1}. ${PROSE}`)).join('');
const TEXT = each('Mục', 8, (line) => `<p>${line}</p>`);
const OTHERS = each('Tin', 4, (line) => `<h3><a href="/t">Hội nghị triển khai nhiệm vụ</a></h3><p>${line}</p>`);
const PAGE = `<div><div><h1>Kế hoạch phát triển</h1><div>${TEXT}</div></div><div>${OTHERS}</div></div>`;

describe.each(BOTH)('collect.js of the build for %s', (build) => {
  it('finds what the source finds: what is left out of Readability there is never asked for', () => {
    document.body.replaceChildren(...new DOMParser().parseFromString(PAGE, 'text/html').body.childNodes);
    const { raw } = collectRaw(document, { isVisible: () => true, frameDocument: () => null }, document.URL);
    expect(raw.readable).toEqual([[1, 9]]);
    Element.prototype.checkVisibility = () => true;
    const built = runInThisContext(readBuilt(build, 'collect.js')) as CollectResult;
    expect(JSON.parse(JSON.stringify(built))).toEqual(JSON.parse(JSON.stringify(raw)));
  });
});
