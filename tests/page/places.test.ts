// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { describeInPage } from '../../lib/page/places.ts';

/** Lets the world of the page remember all its elements, as reading it does. */
function remember(html: string): Element[] {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const elements = [...document.querySelectorAll('*')];
  globalThis.trichYeuPage = { elements, texts: new Map() };
  return elements;
}

afterEach(() => {
  globalThis.trichYeuPage = undefined;
});

describe('what the page calls a part of itself', () => {
  it('is the smallest element that holds its first and last piece', () => {
    const elements = remember('<main><div id="a" class="x  y z"><p>1</p><ul><li>2</li></ul></div></main>');
    const at = (selector: string) => elements.indexOf(document.querySelector(selector) as Element);
    expect(describeInPage([[at('p'), at('li')]], ['.q', '.y'])).toEqual([
      { path: 'body > main > div#a.x.y', matches: '.y' },
    ]);
    expect(describeInPage([[at('li'), at('li')]], [])).toEqual([{ path: 'div#a.x.y > ul > li', matches: null }]);
  });

  it('is unknown of what the page no longer has', () => {
    remember('<p>1</p>');
    expect(
      describeInPage(
        [
          [-1, -1],
          [99, 99],
        ],
        [],
      ),
    ).toEqual([null, null]);
    globalThis.trichYeuPage = undefined;
    expect(describeInPage([[1, 1]], [])).toEqual([null]);
  });

  it('uses nothing from outside of itself, since it is sent to the page as text', () => {
    remember('<p id="q">1</p>');
    const sent = new Function(`return (${describeInPage.toString()})`)() as typeof describeInPage;
    const at = globalThis.trichYeuPage?.elements.findIndex(({ id }) => id === 'q') ?? -1;
    expect(sent([[at, at]], [])).toEqual([{ path: 'body > p#q', matches: null }]);
  });
});
