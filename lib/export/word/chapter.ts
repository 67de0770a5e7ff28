import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { Language } from '../../present/index.ts';
import { PHRASES } from '../labels.ts';
import type { Noted, Paper, Part } from '../paper.ts';
import type { Notes } from './notes.ts';
import { FIRST_LINE, STYLE } from './styles.ts';
import { tableOf } from './table.ts';
import { xmlText } from './text.ts';

/**
 * One digest in Word: title, source, event, a heading for each kind with its table or sentences, what was not read,
 * and how to cite the page. `many`: it is a chapter, and its headings are one level below.
 */
export function chapterOf(paper: Paper, notes: Notes, language: Language, many: boolean): (Paragraph | Table)[] {
  const phrases = PHRASES[language];
  const part = many ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
  return [
    new Paragraph({
      heading: many ? HeadingLevel.HEADING_1 : HeadingLevel.TITLE,
      children: [new TextRun(xmlText(paper.title))],
    }),
    ...sourceLines(paper),
    ...(paper.event ? [body(`${phrases.event}: `, paper.event, notes, paper.footing)] : []),
    ...paper.parts.flatMap((one) => [
      new Paragraph({ heading: part, text: xmlText(one.heading) }),
      ...partBody(one, notes, paper.footing),
    ]),
    ...(paper.parts.length === 0 && !paper.event ? [text(phrases.empty)] : []),
    ...paper.unread.map((words) => text(`${phrases.unread}: ${words}`)),
    new Paragraph({ style: STYLE.tail, text: xmlText(`${CITE[language]}: ${paper.citation}.`) }),
    new Paragraph({ style: STYLE.tail, text: xmlText(`${paper.tail}.`) }),
  ];
}

const CITE: Record<Language, string> = { vi: 'Dẫn nguồn', en: 'Cite as' };

function sourceLines({ source, url }: Paper): Paragraph[] {
  const line = (children: ParagraphChild[]) => new Paragraph({ style: STYLE.source, children });
  return [
    ...(source ? [line([new TextRun(xmlText(source))])] : []),
    ...(url
      ? [line([new ExternalHyperlink({ link: url, children: [new TextRun({ text: url, style: 'Hyperlink' })] })])]
      : []),
  ];
}

const text = (words: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: FIRST_LINE }, text: xmlText(words) });

const body = (label: string, { words, sentences }: Noted, notes: Notes, footing: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    children: [
      ...(label ? [new TextRun({ text: label, bold: true })] : []),
      new TextRun(xmlText(words)),
      ...notes.refer(sentences, footing),
    ],
  });

/** A key sentence is its own evidence: its footnote says where it stands and doesn't repeat it. */
const partBody = (part: Part, notes: Notes, footing: string): (Paragraph | Table)[] =>
  part.columns === null
    ? part.rows.map(({ words }) => body('', { words: `“${words}”`, sentences: [] }, notes, footing))
    : [tableOf(part, notes, footing)];
