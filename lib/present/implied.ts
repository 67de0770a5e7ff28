import { type Article, articleText, type Block } from '../article.ts';
import type { Span } from '../digest/model.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Language, Words } from './language.ts';

type Place = 'title' | 'heading' | 'caption' | 'row' | 'dateline' | 'lead' | 'same' | 'earlier' | 'later';

const PLACE: Words<Place> = {
  vi: {
    title: 'theo tiêu đề',
    heading: 'theo đề mục',
    caption: 'theo chú thích',
    row: 'theo bảng',
    dateline: 'theo dòng địa danh, ngày tháng',
    lead: 'theo đầu bài',
    same: 'trong cùng câu',
    earlier: 'theo câu trước',
    later: 'theo câu sau',
  },
  en: {
    title: 'from the title',
    heading: 'from a heading',
    caption: 'from a caption',
    row: 'from the table',
    dateline: 'from the dateline',
    lead: 'from the lead',
    same: 'in the same sentence',
    earlier: 'from an earlier sentence',
    later: 'from a later sentence',
  },
};

/** "Bắc Sơn, ngày 5 tháng 12 năm 2022": the line that Decree 30/2020/NĐ-CP puts at the head of a document. */
const DATELINE = /^[^.;:]{2,60}, ?ngày \d{1,2} tháng \d{1,2} năm \d{4} ?\.?$/iu;
/** A lead says where and when in its first words; further on it is a sentence like any other. */
const LEAD_REACH = 120;
/** Longer words are cut: the note tells where to look, the sentence itself is one click away. */
const LONGEST = 80;

/**
 * The note for an attribute that was taken from elsewhere on the page: "[năm 2023: theo tiêu đề]". The words are the
 * page's own, in both languages.
 * In: the attribute's name (kept for callers that label notes), the span of the words that it came from, the article,
 * and, where known, the item's own place, which tells an earlier sentence from a later one. '' for an empty span.
 */
export function impliedNote(_name: string, span: Span, article: Article, language: Language, at?: Span): string {
  const words = articleText(article).slice(span[0], span[1]).replace(/\s+/g, ' ').trim();
  if (!words) return '';
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')}…` : words;
  return `[${short}: ${PLACE[language][placeOf(span, article, at)]}]`;
}

function placeOf(span: Span, article: Article, at?: Span): Place {
  if (span[0] <= article.title.length) return 'title';
  let start = article.title.length + 1;
  let firstParagraph: Block | null = null;
  for (const block of article.blocks) {
    if (block.kind === 'paragraph') firstParagraph ??= block;
    if (span[0] < start + block.text.length) {
      if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'row') return block.kind;
      if (at && sharesSentence(block.text, start, span, at)) return 'same';
      if (DATELINE.test(block.text)) return 'dateline';
      if (block === firstParagraph && span[0] - start < LEAD_REACH) return 'lead';
      break;
    }
    start += block.text.length + 1;
  }
  return at && span[0] > at[1] ? 'later' : 'earlier';
}

const sharesSentence = (line: string, start: number, [from]: Span, [at]: Span): boolean =>
  sentencesOf(line, start).some(([first, last]) => first <= from && from < last && first <= at && at < last);

/** All notes of an item, in the order of its attributes' names as given. */
export function impliedNotes(
  item: { implied: Readonly<Record<string, Span | undefined>>; at: Span | readonly Span[] },
  article: Article,
  language: Language,
): string[] {
  const at = firstSpan(item.at);
  const notes = Object.entries(item.implied).map(([name, span]) =>
    span ? impliedNote(name, span, article, language, at) : '',
  );
  return [...new Set(notes.filter(Boolean))];
}

const isSpan = (at: Span | readonly Span[]): at is Span => typeof at[0] === 'number';
const firstSpan = (at: Span | readonly Span[]): Span | undefined => (isSpan(at) ? at : at[0]);
