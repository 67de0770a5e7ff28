import { describe, expect, it } from 'vitest';
import { collect } from '../../lib/page/collect.ts';
import { snapshot } from '../../lib/page/snapshot.ts';
import { piecesOf } from '../../lib/page/walk.ts';
import { PROSE, parse } from './support.ts';

const shown = (): boolean => true;
const hides =
  (...ids: string[]) =>
  (element: Element): boolean =>
    !ids.includes(element.id);
const textOf = (document: Document, isVisible: (element: Element) => boolean = shown): string =>
  collect(document, isVisible)
    .blocks.map(({ text }) => text)
    .join('|');

describe('snapshot', () => {
  it('leaves the page as it is', () => {
    const document = parse(`<form><div id="a">${PROSE}</div><script>let a;</script><p hidden id="b">Ẩn</p></form>`);
    const before = document.toString();
    collect(document, hides('b'));
    expect(document.toString()).toBe(before);
  });

  it('asks of nothing within what is left out', () => {
    const document = parse(
      `<p>${PROSE}</p><div id="b"><p id="in">Ẩn</p></div><template><p id="kept">Mẫu</p></template>`,
    );
    const asked: string[] = [];
    const isVisible = (element: Element): boolean => {
      asked.push(element.id);
      return element.id !== 'b';
    };
    snapshot(document, { isVisible, frameDocument: () => null });
    expect(asked).toEqual(['', 'b']);
  });

  it('counts no script for text that is hidden', () => {
    const script = `<script>${'let a = 1;'.repeat(99)}</script>`;
    expect(textOf(parse(`<p>${PROSE}</p><div id="b">${script}<p>Ẩn</p></div>`), hides('b'))).toBe(PROSE);
  });

  it('leaves out scripts, controls and what is hidden, with all in it', () => {
    const body = `<p>${PROSE}</p><script>let a;</script><style>p{}</style><button>Gửi</button><div id="b"><p>Ẩn</p></div>`;
    expect(textOf(parse(body), hides('b'))).toBe(PROSE);
  });

  it('keeps what is hidden where that is the greater part of the text', () => {
    expect(textOf(parse(`<p>Đang tải</p><div id="b"><p>${PROSE}</p></div>`), hides('b'))).toContain(PROSE);
  });

  it('counts hidden menus for nothing there', () => {
    const menu = `<ul id="b">${'<li><a href="/">Chuyên mục của trang</a></li>'.repeat(30)}</ul>`;
    expect(textOf(parse(`${menu}<p>${PROSE}</p>`), hides('b'))).toBe(PROSE);
  });

  it('unwraps a form that holds the page', () => {
    expect(textOf(parse(`<form><div><p>${PROSE}</p><p>${PROSE} Hai.</p></div></form>`))).toBe(`${PROSE}|${PROSE} Hai.`);
  });

  it('reads a frame where it stands, with stamps of its own', () => {
    const inner = parse(`<p>${PROSE}</p>`);
    const document = parse(`<div><p>${PROSE} Trước.</p><iframe></iframe><p>${PROSE} Sau.</p></div>`);
    const { pieces, elements } = piecesOf(snapshot(document, { isVisible: shown, frameDocument: () => inner }));
    const texts = pieces.map(({ stamp }) => elements[stamp]);
    expect(texts.map((element) => element?.ownerDocument === inner)).toEqual([false, true, false]);
  });
});
