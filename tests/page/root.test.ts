// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../lib/page/article-of.ts';
import { collectRaw } from '../../lib/page/collect-raw.ts';
import { PROSE } from './support.ts';

const opened = (body: string): Document => new DOMParser().parseFromString(`<!doctype html><body>${body}`, 'text/html');
const rawOf = (body: string) =>
  collectRaw(opened(body), { isVisible: () => true, frameDocument: () => null }, null).raw;
const blocksOf = (raw: ReturnType<typeof rawOf>): string[] => articleOf(raw).blocks.map(({ text }) => text);

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name} ${i + 1}. ${PROSE}`);
const TEXT = numbered('Mục', 8);
const PARAGRAPHS = `<div>${TEXT.map((line) => `<p>${line}</p>`).join('')}</div>`;
/** Other pages' headlines and leads, a third of the page's running text, that neither a name nor boxes give away. */
const othersOf = (count: number): string =>
  numbered('Tin', count)
    .map((lead) => `<h3><a href="/t">Hội nghị triển khai nhiệm vụ trọng tâm</a></h3><p>${lead}</p>`)
    .join('');
const page = (detail: string, others = 4): string =>
  `<div><div><h1>Kế hoạch phát triển kinh tế</h1>${detail}</div><div>${othersOf(others)}</div></div>`;

describe('the root', () => {
  it('is Readability’s where the structure alone would take other pages’ leads for text', () => {
    const raw = rawOf(page(PARAGRAPHS));
    expect(blocksOf(raw)).toEqual(TEXT);
    expect(blocksOf({ ...raw, readable: [] }).at(-1)).toContain('Tin 4.');
  });

  it('is the platform’s where Readability drops the links and the table that end the text', () => {
    const names = ['Nghị quyết về giảm nghèo', 'Đề án phát triển cây chè', 'Chương trình nông thôn mới'];
    const links = names.map((name) => `<p><a href="/v">${name}</a></p>`).join('');
    const rows = names
      .map((name, i) => `<tr><td>${i + 1}</td><td><a href="/v">${name} năm 2026</a></td></tr>`)
      .join('');
    const detail = `<div class="journal-content-article">${PARAGRAPHS}<div>${links}</div><table>${rows}</table></div>`;
    const raw = rawOf(page(detail));
    const kept = raw.readable.flatMap(([from, to]) => raw.pieces.slice(from, to));
    expect(kept.map(({ text }) => text)).toEqual(TEXT);
    expect(blocksOf(raw)).toEqual([...TEXT, ...names.map((name, i) => `${i + 1} | ${name} năm 2026`)]);
    expect(blocksOf({ ...raw, platforms: [] })).toEqual(TEXT);
  });

  it('is not Readability’s where that leaves out a part of the text', () => {
    const raw = rawOf(page(PARAGRAPHS));
    const half = { ...raw, boxes: [[1, 5] as const, ...raw.boxes], readable: [[1, 5] as const] };
    expect(blocksOf(half)).toEqual(blocksOf({ ...raw, readable: [] }));
  });
});

describe('a page that Readability can’t read', () => {
  it('because it has too many elements is read by its structure', { timeout: 60_000 }, () => {
    const long = (lines: number): string =>
      `<div>${numbered('Mục', lines)
        .map((line) => `<p>${line}</p>`)
        .join('')}</div>`;
    expect(rawOf(page(long(80), 40)).readable).not.toEqual([]);
    const raw = rawOf(page(long(2000), 1000));
    expect(raw.readable).toEqual([]);
    expect(blocksOf(raw)).toEqual(expect.arrayContaining(numbered('Mục', 2000)));
  });

  it('because there is no text is read as nothing', () => {
    expect(rawOf('').readable).toEqual([]);
  });
});

it('leaves the page as it is', () => {
  const document = opened(page(PARAGRAPHS));
  const before = document.documentElement.outerHTML;
  collectRaw(document, { isVisible: () => true, frameDocument: () => null }, null);
  expect(document.documentElement.outerHTML).toBe(before);
});

describe('letters that say as much as two', () => {
  it('make a short line of ideographs a line of the text', () => {
    const lines = [
      '一波波接續性低溫寒流報到已將新竹尖石鄉後山一帶',
      '玉峰道路一路上雲氣山嵐滯留山頭順路下切蜿蜒道路',
      '園區給愛攝一族淨空場景而不是散搭帳蓬之下反而影響',
    ];
    const raw = rawOf(
      `<div><h1>美樹營地賞楓</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</div><div><a href="/a">首頁</a> <a href="/b">相簿</a></div>`,
    );
    expect(articleOf(raw).kind).toBe('article');
    expect(blocksOf(raw)).toEqual(lines);
  });
});
