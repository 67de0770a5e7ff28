import { expect, it } from 'vitest';
import { article, PROSE } from './support.ts';

const kinds = (body: string): string[] => article(body).blocks.map(({ kind }) => kind);
const paragraphs = `<p>${PROSE}</p><p>${PROSE} Hai.</p><p>${PROSE} Ba.</p><p>${PROSE} Bốn.</p>`;

it('reads paragraphs where the layout itself is a list', () => {
  expect(kinds(`<ul><li><h1>Kế hoạch trồng rừng năm 2026</h1>${paragraphs}</li></ul>`)).toEqual(
    Array(4).fill('paragraph'),
  );
});

it('reads items where a list stands in the text', () => {
  expect(kinds(`<div><h1>Kế hoạch trồng rừng năm 2026</h1>${paragraphs}<ul><li>${PROSE} Năm.</li></ul></div>`)).toEqual(
    [...Array(4).fill('paragraph'), 'item'],
  );
});

const items = ['Năm.', 'Sáu.', 'Bảy.', 'Tám.', 'Chín.'].map((end) => `<li>${PROSE} ${end}</li>`).join('');

it('reads paragraphs where the layout holds all but the lead in a list', () => {
  expect(kinds(`<div><h1>Kế hoạch trồng rừng năm 2026</h1><p>${PROSE}</p><ul>${items}</ul></div>`)).toEqual(
    Array(6).fill('paragraph'),
  );
});

it('reads items where a line with a colon leads them in, however many', () => {
  expect(kinds(`<div><h1>Kế hoạch trồng rừng năm 2026</h1><p>${PROSE} Gồm:</p><ul>${items}</ul></div>`)).toEqual([
    'paragraph',
    ...Array(5).fill('item'),
  ]);
});
