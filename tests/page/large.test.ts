import { describe, expect, it } from 'vitest';
import { collect, PROSE, parse } from './support.ts';

const times = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');
const TEXT = Array.from({ length: 12 }, (_, i) => `Mục ${i + 1}. ${PROSE}`);
const ARTICLE = `<div><h1>Kế hoạch phát triển kinh tế - xã hội năm 2026</h1>${TEXT.map((line) => `<p>${line}</p>`).join('')}</div>`;
const linesOf = (document: Document): string[] => collect(document).blocks.map(({ text }) => text);

describe('a page of 50,000 elements', () => {
  const menu = (name: string): string =>
    `<${name}><ul>${times(12_500, (i) => `<li class="m"><a href="/m/${i}">Mục ${i}</a></li>`)}</ul></${name}>`;

  it.each(['nav', 'div'])('most of them menus in a %s, is read like one without them', { timeout: 60_000 }, (name) => {
    const page = parse(`<div>${menu(name)}${ARTICLE}${menu(name)}</div>`);
    expect(page.querySelectorAll('*').length).toBeGreaterThan(50_000);
    expect(linesOf(page)).toEqual(TEXT);
  });

  it('all of them text, is read whole', { timeout: 60_000 }, () => {
    const page = parse(
      `<div><h1>Kế hoạch năm 2026</h1>${times(25_000, (i) => `<p>Mục ${i}. <b>${PROSE.slice(0, 21)}.</b></p>`)}</div>`,
    );
    expect(linesOf(page)).toHaveLength(25_000);
  });
});

describe('elements nested 10,000 deep', () => {
  /** Written by a script: a parser stops at some hundred. */
  const deep = (name: string): Document => {
    const page = parse('<div id="a"></div>');
    let at = page.querySelector('#a') as Element;
    for (let i = 0; i < 10_000; i += 1) {
      const inner = page.createElement(name);
      at.append(inner);
      at = inner;
    }
    at.append(...parse(ARTICLE).body.childNodes);
    return page;
  };

  it.each(['div', 'span', 'blockquote', 'form', 'ul'])('are walked: %s', { timeout: 60_000 }, (name) => {
    expect(linesOf(deep(name))).toEqual(TEXT);
  });
});

describe('a page without text', () => {
  it.each(['', '<div></div>', '<script>let a;</script>', '<img src="a.png">'])('is read as nothing: %j', (body) => {
    expect(linesOf(parse(body))).toEqual([]);
  });
});
