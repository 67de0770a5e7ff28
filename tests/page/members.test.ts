// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { asItIs, isMasked, memberOf } from '../../lib/page/members.ts';
import { collect, PROSE } from './support.ts';

const write = (html: string): void => {
  Reflect.get(Document.prototype, 'body', document).innerHTML = html;
};
const FORM = '<form><input><p>Ô tìm kiếm của trang.</p></form>';
/** Every form answers to the names of its controls before its own members, as browsers have it and jsdom hasn't. */
const mask = (...names: string[]): void => {
  for (const form of Reflect.get(Document.prototype, 'querySelectorAll', document).call(document, 'form'))
    for (const name of names) {
      const value = form.querySelector('input');
      Object.defineProperty(form, name, { value, configurable: true });
    }
};
const formIn = (): Element => document.querySelector('form') as Element;

describe('a form whose controls bear the names of its members', () => {
  it.each(['nextSibling', 'parentNode', 'textContent', 'matches', 'getAttribute'])(
    'is left out for %s, and the text around it is read once',
    (name) => {
      write(`<article><h1>Tin</h1>${FORM}<p>${PROSE}</p></article>${FORM}`);
      mask(name);
      expect(isMasked(formIn())).toBe(true);
      const texts = collect(asItIs(document)).blocks.map(({ text }) => text);
      expect(texts.filter((text) => text === PROSE)).toHaveLength(1);
      expect(texts.join()).not.toContain('Ô tìm kiếm');
    },
  );

  it('says by memberOf what the browser says', () => {
    write(FORM);
    mask('textContent', 'parentNode');
    expect(memberOf(formIn(), 'textContent')).toBe('Ô tìm kiếm của trang.');
    expect(memberOf(formIn(), 'parentNode')).toBe(document.body);
  });

  it.each(['id', 'title', 'name', 'action', 'q'])('is as any other where they are called %s', (name) => {
    write(FORM);
    mask(name);
    expect(isMasked(formIn())).toBe(false);
  });
});

describe('a document whose pictures bear the names of its members', () => {
  it('answers with its own', () => {
    write(`<img name="title"><img name="querySelector"><p>${PROSE}</p>`);
    const page = asItIs(document);
    expect(page.title).toBe('');
    expect(page.querySelector('p')?.textContent).toBe(PROSE);
  });
});

it('letters that are turned round are not read', () => {
  write(
    `<h1>Tin</h1><p>${PROSE}</p><p>Tỷ lệ đạt \u202E77,7%\u202C theo kế hoạch năm nay.</p><p><span>\u202E</span>Đạt 88,8% kế hoạch.</p>`,
  );
  expect(collect(document).blocks.map(({ text }) => text)).toEqual([PROSE]);
});
