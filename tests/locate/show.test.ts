// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../lib/locate/show.ts';
import { HIGHLIGHT_CSS, HIGHLIGHT_NAME } from '../../lib/locate/style.ts';
import { memberOf } from '../../lib/page/members.ts';

/** jsdom lays nothing out and has no highlights: both are stood in for. */
function stage(box: { top: number; left?: number; width?: number; height?: number }): {
  by: () => number;
  marked: Map<string, unknown>;
} {
  const marked = new Map<string, unknown>();
  class Highlight extends Set<Range> {
    constructor(range: Range) {
      super([range]);
    }
  }
  const CSS = { highlights: marked };
  // The window of the document itself, which isn't the one that tests run in.
  Object.assign(memberOf(document, 'defaultView') as object, { CSS, Highlight, innerWidth: 1200, innerHeight: 800 });
  const [details, summary, text] = ['details', 'summary', 'p'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  summary.textContent = 'Mở';
  text.textContent = 'Tỷ lệ hộ nghèo giảm 2 - 2,5%.';
  details.append(summary, text);
  const input = document.createElement('input');
  input.autofocus = true;
  document.body.replaceChildren(details, input);
  const { top, left = 100, width = 900, height = 20 } = box;
  Element.prototype.scrollIntoView = vi.fn();
  const scrollTo = vi.fn();
  Element.prototype.scrollTo = scrollTo;
  Range.prototype.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return { by: () => scrollTo.mock.calls[0]?.[0].top, marked };
}

const rangeOf = (selector: string): Range => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)?.firstChild as Node);
  return range;
};

describe('show', () => {
  it('highlights the range under its own name and opens what holds it', async () => {
    const { marked } = stage({ top: 400 });
    const range = rangeOf('p');
    await show(range, document);
    expect(Array.from(marked.get(HIGHLIGHT_NAME) as Set<Range>)[0]).toBe(range);
    expect(HIGHLIGHT_CSS).toContain(`::highlight(${HIGHLIGHT_NAME})`);
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('leaves the focus where it is', async () => {
    stage({ top: 400 });
    document.querySelector('input')?.focus();
    await show(rangeOf('p'), document);
    expect(document.activeElement?.localName).toBe('input');
  });

  it.each([
    ['to the bottom where the popup would cover the words', { top: 400 }, 420 - (800 - 24)],
    ['to the middle beside the popup', { top: 100, width: 300 }, 110 - 400],
    ['to the start of what is higher than the window', { top: 300, height: 900 }, 300 - 24],
  ])('scrolls %s', async (_name, box, expected) => {
    const { by } = stage(box);
    await show(rangeOf('p'), document);
    expect(by()).toBe(expected);
  });
});
