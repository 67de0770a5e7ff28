// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { mark, point } from '../../lib/locate/marks.ts';
import { MARK_INK, MARK_LOOKS, MARKS_CSS, markName } from '../../lib/locate/marks-style.ts';
import { memberOf } from '../../lib/page/members.ts';
import { KINDS } from '../../lib/settings/types.ts';

/** What jsdom lacks: the registry of highlights, as far as it is asked. */
class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
const registry = new Map<string, FakeHighlight>();
const textOf = (kind: (typeof KINDS)[number] | 'pointed') => [...(registry.get(markName(kind)) ?? [])].map(String);

const request = (quote: string) => ({ stamps: [0], quote, before: '', after: '', ink: 0 });

beforeEach(() => {
  registry.clear();
  const view = memberOf(document, 'defaultView') as object;
  Object.assign(view, { Highlight: FakeHighlight, CSS: { highlights: registry } });
  const element = document.createElement('p');
  element.textContent = 'Năm 2024, GRDP bình quân đầu người đạt 58 triệu đồng trở lên.';
  document.body.replaceChildren(element);
  globalThis.trichYeuPage = { elements: [element], texts: new Map([[0, element.textContent ?? '']]) };
});

describe('highlights of all items', () => {
  it('are one for each kind, and say how many places were found', () => {
    const found = mark(
      { targets: [request('GRDP bình quân đầu người'), request('không có trong trang này')], summary: [] },
      document,
    );
    expect(found).toEqual({ targets: 1, summary: 0 });
    expect(textOf('targets')).toEqual(['GRDP bình quân đầu người']);
    expect([...registry.keys()]).toEqual(['trich-yeu-targets']);
  });

  it('go where they are no longer asked for, and leave those of others', () => {
    registry.set('of-the-page', new FakeHighlight());
    mark({ targets: [request('GRDP')], tasks: [request('Năm 2024')] }, document);
    const before = document.body.innerHTML;
    mark({ tasks: [request('Năm 2024')] }, document);
    expect(textOf('targets')).toEqual([]);
    expect(textOf('tasks')).toEqual(['Năm 2024']);
    mark({}, document);
    expect([...registry.keys()]).toEqual(['of-the-page']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('lie under the one that is pointed at, the smaller kinds over the larger', () => {
    mark(Object.fromEntries(KINDS.map((kind) => [kind, [request('Năm 2024')]])), document);
    expect(point(request('58 triệu đồng'), document)).toBe(true);
    const ranks = [...KINDS, 'pointed' as const].map((kind) => registry.get(markName(kind))?.priority ?? 0);
    expect(ranks.at(-1)).toBe(Math.max(...ranks));
    expect(ranks.slice(0, -1)).toEqual(ranks.slice(0, -1).toSorted((a, b) => b - a));
    expect(point(null, document)).toBe(false);
    expect(textOf('pointed')).toEqual([]);
    expect(textOf('tasks')).toEqual(['Năm 2024']);
  });
});

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
};

describe('the looks of the kinds', () => {
  it.each(KINDS)('%s: words and line stand out from their ground', (kind) => {
    expect(contrast(MARK_LOOKS[kind].paper, MARK_INK)).toBeGreaterThan(7);
    expect(contrast(MARK_LOOKS[kind].paper, MARK_LOOKS[kind].line)).toBeGreaterThan(4.5);
  });

  it('differ without any colour', () => {
    expect(new Set(KINDS.map((kind) => MARK_LOOKS[kind].style)).size).toBe(KINDS.length);
  });

  it('have a rule each, also in forced colours', () => {
    for (const kind of KINDS) expect(MARKS_CSS.split(`::highlight(${markName(kind)})`)).toHaveLength(3);
  });

  it.each(KINDS)('%s: the legend shows what the page does', (kind) => {
    const css = readFileSync('entrypoints/sidepanel/marks.css', 'utf8');
    const rule = new RegExp(`\\.legend-${kind} \\{([^}]{1,300})\\}`).exec(css)?.[1] ?? '';
    const { paper, line, style } = MARK_LOOKS[kind];
    expect(rule).toContain(`background: ${paper}`);
    expect(rule).toContain(`text-decoration-color: ${line}`);
    expect(/text-decoration-style: (\w{1,10})/.exec(rule)?.[1] ?? 'solid').toBe(style);
  });
});
