import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LeaderType,
  PageNumber,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import type { Language } from '../../present/index.ts';
import type { Paper } from '../paper.ts';
import { chapterOf } from './chapter.ts';
import { Notes } from './notes.ts';
import { SIZE, STYLE, stylesFor } from './styles.ts';
import { xmlText } from './text.ts';

const mm = (length: number): number => Math.round((length * 1440) / 25.4);

/** A4 and the margins of Decree 30/2020/NĐ-CP, Appendix I, part I: 20 to 25 mm above and below, 30 to 35 left, 15 to 20 right. */
const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) },
};

/** Numbers stand in the middle above the text, from the second page on, as the decree has it. */
const SECTION: Omit<ISectionOptions, 'children'> = {
  properties: { page: PAGE, titlePage: true },
  headers: {
    first: new Header({ children: [new Paragraph('')] }),
    default: new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.text })],
        }),
      ],
    }),
  },
};

const WORDS: Record<Language, { contents: string; subject: string; keywords: string }> = {
  vi: { contents: 'MỤC LỤC', subject: 'Bản trích yếu từ trang thông tin điện tử', keywords: 'trích yếu' },
  en: { contents: 'CONTENTS', subject: 'Digest of a web page', keywords: 'digest' },
};

/**
 * The Word document of one digest, or of many: then with a title, a table of contents, and a chapter for each page.
 * In: the papers, the document's title, the language. The contents are written without page numbers, which only Word
 * can count; they come when the contents are updated there (F9). Marked as to be updated, they would have Word ask at
 * every opening.
 */
export function documentOf(papers: readonly Paper[], title: string, language: Language): Document {
  const words = WORDS[language];
  const many = papers.length > 1;
  const notes = new Notes();
  const chapters = papers.map((paper) => chapterOf(paper, notes, language, many));
  return new Document({
    title: xmlText(title),
    subject: words.subject,
    creator: 'Trích Yếu',
    lastModifiedBy: 'Trích Yếu',
    keywords: words.keywords,
    description: xmlText(papers.length === 1 ? (papers[0]?.citation ?? '') : (papers[0]?.tail ?? '')),
    styles: stylesFor(language, many),
    footnotes: notes.all,
    pageNumbers: () => ({ bookmarks: new Map() }),
    sections: [{ ...SECTION, children: [...(many ? contents(title, words.contents) : []), ...chapters.flat()] }],
  });
}

const contents = (title: string, head: string): (Paragraph | Table | TableOfContents)[] => [
  new Paragraph({ style: 'Title', text: xmlText(`Trích yếu ${title}`) }),
  new Paragraph({ style: STYLE.head, text: head }),
  new TableOfContents(head, {
    hyperlink: true,
    headingStyleRange: '1-1',
    beginDirty: false,
    tabLeader: LeaderType.NONE,
  }),
];
