import { Bookmark, BuilderElement, FootnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { xmlText } from './text.ts';

/** What the library takes: footnotes by their number. */
export type Footnotes = Record<string, { children: Paragraph[] }>;

/**
 * The footnotes of one document, in the order in which they are referred to. Items that one sentence says share its
 * footnote: the first has it, the others a cross-reference to it, as Word makes one (Insert, Cross-reference).
 */
export class Notes {
  readonly all: Footnotes = {};
  private readonly numbers = new Map<string, number>();
  private count = 0;

  /** What refers to the footnote that has the sentences, if any, and says where they stand. */
  refer(sentences: readonly string[], footing: string): ParagraphChild[] {
    const words = xmlText(sentences.length > 0 ? `${sentences.join('; ')} (${footing}).` : `${footing}.`);
    const known = this.numbers.get(words);
    if (known !== undefined) return [crossReference(known)];
    this.count += 1;
    this.numbers.set(words, this.count);
    this.all[this.count] = {
      children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${words}`)] })],
    };
    return [new Bookmark({ id: bookmarkOf(this.count), children: [new FootnoteReferenceRun(this.count)] })];
  }
}

const bookmarkOf = (number: number): string => `_RefNote${number}`;

/** A field that shows the footnote's number; it stands there already, so that Word needn't ask to update it. */
const crossReference = (number: number) =>
  new BuilderElement({
    name: 'w:fldSimple',
    attributes: { instruction: { key: 'w:instr', value: ` NOTEREF ${bookmarkOf(number)} \\f \\h ` } },
    children: [new TextRun({ text: String(number), style: 'FootnoteReference' })],
  }) as unknown as ParagraphChild;
