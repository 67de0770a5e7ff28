import { describe, expect, it } from 'vitest';
import { collectRaw } from '../../lib/page/collect-raw.ts';
import { snapshot } from '../../lib/page/snapshot.ts';
import { piecesOf } from '../../lib/page/walk.ts';
import { collect, PROSE, parse } from './support.ts';

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

  it('leaves out what is hidden beside another text, if that is a quarter of both', () => {
    const shown = `<p>${PROSE} Một.</p>`;
    expect(textOf(parse(`${shown}<div id="b"><p>${PROSE}</p><p>${PROSE}</p></div>`), hides('b'))).toBe(`${PROSE} Một.`);
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

  it('reads frames within frames, those without text of their own too', () => {
    const documents = new Map([
      ['outer', parse('<iframe id="inner"></iframe>')],
      ['inner', parse(`<p>${PROSE} Trong.</p><div id="b"><p>Ẩn trong khung, không ai thấy.</p></div>`)],
    ]);
    const document = parse(`<p>${PROSE}</p><iframe id="outer"></iframe><frame id="other"></frame>`);
    const view = { isVisible: hides('b'), frameDocument: ({ id }: Element) => documents.get(id) ?? null };
    const { raw } = collectRaw(document, view, null);
    expect(raw.pieces.map(({ text }) => text)).toEqual([PROSE, `${PROSE} Trong.`]);
    expect(raw.embeds.map(({ tag }) => tag)).toEqual(['frame']);
  });

  it('counts the links of a frame from the frame’s own address', () => {
    const inner = parse(`<p>${PROSE} <a href="tep/phu-luc.pdf">Phụ lục</a> <a href="#cuoi">Cuối trang</a></p>`);
    for (const link of inner.querySelectorAll('a'))
      Object.defineProperty(link, 'href', {
        value: `https://vanson.example.gov.vn/khung/${link.getAttribute('href')}`,
      });
    const view = { isVisible: shown, frameDocument: () => inner };
    const { raw } = collectRaw(parse(`<p>${PROSE}</p><iframe></iframe>`), view, 'https://vanson.example.gov.vn/tin/1');
    expect(raw.files.map(({ source }) => source)).toEqual(['https://vanson.example.gov.vn/khung/tep/phu-luc.pdf']);
  });
});
