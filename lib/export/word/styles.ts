import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../present/index.ts';

/**
 * The look of an office's text: Decree 30/2020/NĐ-CP, Appendix I, part I. Times New Roman, upright, 13 to 14 pt, black;
 * lines single to one and a half, at least 6 pt between paragraphs, the first line 1 or 1.27 cm in.
 */
const FONT = 'Times New Roman';
/** Sizes count half points, distances twentieths of a point. */
const pt = (points: number): number => points * 20;
export const SIZE = { text: 28, title: 28, table: 24, note: 20 } as const;
/** 1 cm and 1.27 cm are allowed. */
export const FIRST_LINE = 567;

export const STYLE = { source: 'TrichYeuSource', cell: 'TrichYeuCell', head: 'TrichYeuCellHead', tail: 'TrichYeuTail' };

/** `level` is that of the outline, from 0; a title has none. */
const heading = (before: number, level: number | null, centred = false, breakBefore = false) => ({
  run: { font: FONT, size: SIZE.title, bold: true, color: '000000' },
  paragraph: {
    spacing: { before: pt(before), after: pt(6), line: 240, lineRule: LineRuleType.AUTO },
    keepNext: true,
    ...(level === null ? {} : { outlineLevel: level }),
    ...(centred ? { alignment: AlignmentType.CENTER } : {}),
    ...(breakBefore ? { pageBreakBefore: true } : {}),
  },
});

const own = (id: string, name: string, size: number, paragraph: object, run: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: FONT, size, ...run },
  paragraph: { spacing: { before: 0, after: pt(3), line: 240, lineRule: LineRuleType.AUTO }, ...paragraph },
});

/** `many`: each page is a chapter that begins on a page of its own, its parts are one level below. */
export const stylesFor = (language: Language, many: boolean): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: SIZE.text, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
      paragraph: { spacing: { after: pt(6), line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: heading(0, null, true),
    heading1: many ? heading(0, 0, true, true) : heading(12, 0),
    heading2: heading(12, 1),
    footnoteText: {
      run: { font: FONT, size: SIZE.note },
      paragraph: { spacing: { after: pt(2), line: 240, lineRule: LineRuleType.AUTO } },
    },
    footnoteReference: { run: { superScript: true } },
    hyperlink: { run: { color: '0B3D91', underline: {} } },
  },
  paragraphStyles: [
    own(STYLE.source, 'Nguồn', 26, { alignment: AlignmentType.CENTER }, { italics: true }),
    own(STYLE.cell, 'Ô bảng', SIZE.table, { spacing: { before: pt(2), after: pt(2), line: 240 } }),
    own(STYLE.head, 'Đầu cột', SIZE.table, { alignment: AlignmentType.CENTER, keepNext: true }, { bold: true }),
    own(STYLE.tail, 'Cuối trang', 26, { spacing: { before: pt(6), after: 0 } }, { italics: true }),
  ],
});
