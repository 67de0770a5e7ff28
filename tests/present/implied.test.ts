import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../lib/article.ts';
import { articleText } from '../../lib/article.ts';
import type { Span } from '../../lib/digest/model.ts';
import { impliedNotes, type Language, sharedNotes } from '../../lib/present/index.ts';

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

/** The one note of an item that stands at the end, where nothing else is said of it. */
const noteOf = (span: Span, of: Article, language: Language, at: Span = [99_999, 99_999]): string =>
  impliedNotes({ at, implied: { period: span } }, of, language)[0] ?? '';

describe('the note of what is implied', () => {
  it.each([
    ['năm 2023', '[năm 2023: theo tiêu đề]', '[năm 2023: from the title]'],
    ['năm 2022', '[năm 2022: theo dòng địa danh, ngày tháng]', '[năm 2022: from the dateline]'],
    ['đến năm 2030', '[đến năm 2030: theo đề mục]', '[đến năm 2030: from a heading]'],
    ['năm 2019', '[năm 2019: theo chú thích]', '[năm 2019: from a caption]'],
    ['Năm 2018', '[Năm 2018: theo bảng]', '[Năm 2018: from the table]'],
    ['Quý I năm 2020', '[Quý I năm 2020: theo câu trước]', '[Quý I năm 2020: from an earlier sentence]'],
  ])('says where %s stands', (words, vi, en) => {
    expect(noteOf(spanOf(words), article, 'vi')).toBe(vi);
    expect(noteOf(spanOf(words), article, 'en')).toBe(en);
  });

  it('tells the first words of the story from what follows', () => {
    const plain: Article = { ...article, blocks: article.blocks.slice(1) };
    const at = articleText(plain).indexOf('8/1');
    expect(noteOf([at, at + 3], plain, 'vi')).toBe('[8/1: theo đầu bài]');
  });

  it("tells a later sentence where the item's own place is known", () => {
    expect(noteOf(spanOf('Quý I năm 2020'), article, 'vi', spanOf('Tỉnh ủy họp'))).toContain('theo câu sau');
  });

  it('tells the same sentence from the one before it', () => {
    const [words, near, far] = [spanOf('Quý I năm 2020'), spanOf('chi giảm'), spanOf('Tỉnh ủy họp')];
    expect(impliedNotes({ at: near, implied: { indicator: words } }, article, 'vi')[0]).toContain('trong cùng câu');
    expect(noteOf(far, article, 'vi', spanOf('tỉnh đã làm'))).not.toContain('cùng câu');
  });

  it('says nothing of a period or a document that stands in the same sentence', () => {
    const [period, at] = [spanOf('Quý I năm 2020'), spanOf('chi giảm')];
    expect(impliedNotes({ at, implied: { period, document: period } }, article, 'vi')).toEqual([]);
  });

  it('leaves out the mark behind the words', () => {
    expect(noteOf(spanOf('thu ngân sách tăng;'), article, 'vi')).toBe('[thu ngân sách tăng: theo câu trước]');
  });

  it('cuts long words at a blank, and says nothing of an empty span', () => {
    const long: Article = { ...article, title: `năm ${'rất dài '.repeat(30)}` };
    const note = noteOf([0, 200], long, 'vi');
    expect(note.length).toBeLessThan(110);
    expect(note).toMatch(/(?:rất|dài)…: theo tiêu đề\]$/u);
    expect(noteOf([3, 3], article, 'vi')).toBe('');
  });

  it('gives all notes of an item, each once', () => {
    const year = spanOf('năm 2023');
    const item = { at: spanOf('Tỉnh ủy họp'), implied: { period: year, document: year, scope: undefined } };
    expect(impliedNotes(item, article, 'vi')).toEqual(['[năm 2023: theo tiêu đề]']);
  });

  it('names the document that sets a target by its symbol', () => {
    const cited: Article = { ...article, title: 'Triển khai Nghị quyết số 32-NQ/TU ngày 5/12/2022' };
    const item = { at: [60, 64] as Span, implied: { document: [11, 47] as Span }, document: '32-NQ/TU' };
    expect(impliedNotes(item, cited, 'vi')).toEqual(['[32-NQ/TU: theo tiêu đề]']);
  });

  it('says that the date of publication tells the year that a dateline leaves out', () => {
    const dated: Article = { ...article, published: '2023-01-09' };
    const item = { at: spanOf('Sáng 8/1'), date: '2023-01-08', implied: {} };
    expect(impliedNotes(item, dated, 'vi')).toEqual(['[năm 2023: theo ngày đăng]']);
    expect(impliedNotes(item, dated, 'en')).toEqual(['[2023: from the date of publication]']);
    expect(impliedNotes({ ...item, at: spanOf('năm 2021'), date: '2021' }, dated, 'vi')).toEqual([]);
    expect(impliedNotes(item, article, 'vi')).toEqual([]);
    const inSentence = { at: spanOf('tỉnh đã làm'), period: '2021', implied: {} };
    expect(impliedNotes(inSentence, { ...article, published: '2022-01-09' }, 'vi')).toEqual([]);
  });
});

describe('what a group says once for all of its items', () => {
  it('is what at least two and half of them have', () => {
    expect(sharedNotes([['a', 'b'], ['a'], [], ['a', 'c'], ['c']])).toEqual(['a']);
    expect(sharedNotes([['a'], ['a']])).toEqual(['a']);
    expect(sharedNotes([['a']])).toEqual([]);
  });
});
