import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../lib/article.ts';
import { articleText } from '../../lib/article.ts';
import type { Span } from '../../lib/digest/model.ts';
import { impliedNote, impliedNotes } from '../../lib/present/index.ts';

const blocks: [Block['kind'], string][] = [
  ['paragraph', 'Hòa Bình, ngày 5 tháng 12 năm 2022'],
  ['paragraph', 'Sáng 8/1, Tỉnh ủy họp. Trong năm 2021, tỉnh đã làm nhiều việc.'],
  ['heading', 'Mục tiêu đến năm 2030'],
  ['caption', 'Bảng 1: năm 2019'],
  ['row', 'Chỉ tiêu | Năm 2018'],
  ['paragraph', 'Quý I năm 2020, thu ngân sách tăng; chi giảm.'],
];
const article: Article = {
  url: null,
  title: 'Nhiệm vụ năm 2023',
  titleStamp: -1,
  site: null,
  published: null,
  kind: 'article',
  blocks: blocks.map(([kind, text]) => ({ kind, text, stamp: -1 })),
  unread: [],
};
const spanOf = (words: string): Span => {
  const start = articleText(article).indexOf(words);
  return [start, start + words.length];
};

describe('the note of what is implied', () => {
  it.each([
    ['năm 2023', '[năm 2023: theo tiêu đề]', '[năm 2023: from the title]'],
    ['năm 2022', '[năm 2022: theo dòng địa danh, ngày tháng]', '[năm 2022: from the dateline]'],
    ['đến năm 2030', '[đến năm 2030: theo đề mục]', '[đến năm 2030: from a heading]'],
    ['năm 2019', '[năm 2019: theo chú thích]', '[năm 2019: from a caption]'],
    ['Năm 2018', '[Năm 2018: theo bảng]', '[Năm 2018: from the table]'],
    ['Quý I năm 2020', '[Quý I năm 2020: theo câu trước]', '[Quý I năm 2020: from an earlier sentence]'],
  ])('says where %s stands', (words, vi, en) => {
    expect(impliedNote('period', spanOf(words), article, 'vi')).toBe(vi);
    expect(impliedNote('period', spanOf(words), article, 'en')).toBe(en);
  });

  it('tells the first words of the story from what follows', () => {
    const plain: Article = { ...article, blocks: article.blocks.slice(1) };
    const at = articleText(plain).indexOf('8/1');
    expect(impliedNote('date', [at, at + 3], plain, 'vi')).toBe('[8/1: theo đầu bài]');
  });

  it("tells a later sentence where the item's own place is known", () => {
    expect(impliedNote('period', spanOf('Quý I năm 2020'), article, 'vi', spanOf('Tỉnh ủy họp'))).toContain(
      'theo câu sau',
    );
  });

  it('tells the same sentence from the one before it', () => {
    const [words, near, far] = [spanOf('Quý I năm 2020'), spanOf('chi giảm'), spanOf('Tỉnh ủy họp')];
    expect(impliedNote('period', words, article, 'vi', near)).toContain('trong cùng câu');
    expect(impliedNote('period', far, article, 'vi', spanOf('tỉnh đã làm'))).not.toContain('cùng câu');
  });

  it('cuts long words at a blank, and says nothing of an empty span', () => {
    const long: Article = { ...article, title: `năm ${'rất dài '.repeat(30)}` };
    const note = impliedNote('period', [0, 200], long, 'vi');
    expect(note.length).toBeLessThan(110);
    expect(note).toMatch(/(?:rất|dài)…: theo tiêu đề\]$/u);
    expect(impliedNote('period', [3, 3], article, 'vi')).toBe('');
  });

  it('gives all notes of an item, each once', () => {
    const year = spanOf('năm 2023');
    const item = { at: spanOf('Tỉnh ủy họp'), implied: { period: year, document: year, scope: undefined } };
    expect(impliedNotes(item, article, 'vi')).toEqual(['[năm 2023: theo tiêu đề]']);
  });
});
