import { type Article, articleText, type Block } from '../article.ts';
import type { Span } from '../digest/model.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Language, Words } from './language.ts';
import { spansOf } from './sentence.ts';

type Place = 'published' | 'title' | 'heading' | 'caption' | 'row' | 'dateline' | 'lead' | 'same' | 'earlier' | 'later';

const PLACE: Words<Place> = {
  vi: {
    published: 'theo ngày đăng',
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
    published: 'from the date of publication',
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

/** What the head of a group or the value says; of the item's own sentence it needs no note. */
const IN_HEAD = /period|year|document|unit/;

/** Something of an item that may be taken from elsewhere, and where the page says the item. */
type Noted = {
  implied: Readonly<Record<string, Span | undefined>>;
  at: Span | readonly Span[];
  date?: string | null;
  period?: string | null;
  document?: string | null;
};

/**
 * The note for an attribute that was taken from elsewhere on the page: "[năm 2023: theo tiêu đề]". The words are the
 * page's own, in both languages; of a citation that sets a target, its symbol alone.
 * In: the span of the words that it came from, the article, the attribute's name, the item's own place, which tells an earlier sentence from
 * a later one, and the symbol. '' for an empty span.
 */
function impliedNote(
  span: Span,
  article: Article,
  language: Language,
  name: string,
  at?: Span,
  symbol?: string | null,
): string {
  const place = placeOf(span, article, at);
  if (place === 'same' && IN_HEAD.test(name)) return '';
  // What names an indicator may reach over the mark behind it: "215 doanh nghiệp thành lập mới, tăng …".
  const words = articleText(article)
    .slice(span[0], span[1])
    .replace(/\s+/g, ' ')
    .replace(/^ |[ ,;:]{1,9}$/g, '');
  if (!words) return '';
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/u, '')}…` : words;
  const said = symbol && words.includes(symbol) ? symbol : short;
  return `[${said}: ${PLACE[language][place]}]`;
}

/**
 * The note for a year that the page leaves out beside a day or a part of a year ("Sáng 8/1", "6 tháng đầu năm") and that
 * the date of publication tells; '' where the item's own sentence, or the words of another note, say it.
 */
function yearNote(item: Noted, article: Article, language: Language): string {
  const year = /(?:19|20)\d\d/.exec(item.date ?? item.period ?? '')?.[0];
  const published = Number(article.published?.slice(0, 4));
  if (!year || !(Math.abs(Number(year) - published) <= 1)) return '';
  const text = articleText(article);
  const own = spansOf(item).map((span) => sentenceIn(text, span));
  const taken = Object.values(item.implied).map((span) => (span ? text.slice(...span) : ''));
  const said = [...own, ...taken].some((words) => words.includes(year));
  return said ? '' : `[${language === 'vi' ? 'năm ' : ''}${year}: ${PLACE[language].published}]`;
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

/** The sentence that a span begins in, to the span's end. */
function sentenceIn(text: string, [start, end]: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(from, Math.max(text.indexOf('\n', start), end));
  const [first, last] = sentencesOf(line, from).find(([, stop]) => stop > start) ?? [start, end];
  return text.slice(first, Math.max(last, end));
}

/** All notes of an item, in the order of its attributes' names as given, the year that the page's date tells last. */
export function impliedNotes(item: Noted, article: Article, language: Language): string[] {
  const [at] = spansOf(item);
  const notes = Object.entries(item.implied).map(([name, span]) =>
    span ? impliedNote(span, article, language, name, at, name === 'document' ? item.document : null) : '',
  );
  return [...new Set([...notes, yearNote(item, article, language)].filter(Boolean))];
}

/**
 * The notes that a group's head says once for all of its items: those that at least two and half of them have. What
 * the head names (period, document) holds for the whole group, also for the item whose own words say it.
 */
export function sharedNotes(notes: readonly (readonly string[])[]): string[] {
  const least = Math.max(2, notes.length / 2);
  return [...new Set(notes.flat())].filter((note) => notes.filter((own) => own.includes(note)).length >= least);
}
