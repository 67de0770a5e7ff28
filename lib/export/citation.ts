import type { Document, Source } from '../digest/model.ts';
import { dateWords, decodedWords, draftWords, type Language, titleWords } from '../present/index.ts';
import { oneLine, webAddress } from './clean.ts';
import { joined } from './facts.ts';

/**
 * How an office cites what it took from elsewhere. Pure; the page's own words are kept as they are in both languages.
 */

/** The day of a moment in the reader's own time zone, as an ISO date; '' where it is none. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const WHAT: Record<Language, Record<'article' | 'legal' | 'pdf', string>> = {
  vi: { article: 'bài', legal: 'trang', pdf: 'tệp' },
  en: { article: 'the article', legal: 'the page', pdf: 'the file' },
};

/**
 * Where something was read: 'Theo bài “Nâng cao chất lượng…”, Cổng thông tin điện tử tỉnh X, ngày 8/1/2023, https://…,
 * truy cập ngày 29/11/2026'. What the page does not tell is left out.
 */
export function citePage({ title, site, published, url, kind }: Source, readAt: string, language: Language): string {
  const words = WHAT[language];
  const what = words[kind === 'legal' || kind === 'pdf' ? kind : 'article'];
  const day = dayOf(readAt);
  const [from, on, read] = language === 'vi' ? ['Theo', 'ngày ', 'truy cập ngày'] : ['From', '', 'accessed'];
  return joined(
    [
      `${from} ${what} “${oneLine(title)}”`,
      site && oneLine(site),
      published && `${isDay(published) ? on : ''}${dateWords(published, language)}`,
      webAddress(url),
      day && `${read} ${dateWords(day, language)}`,
    ],
    ', ',
  );
}

const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso);

/**
 * A date as documents write it: Decree 30/2020/NĐ-CP, Appendix I, part II, 4b has days below 10 and the months 1 and 2
 * with a 0 before them. "2022-12-05" → "ngày 05 tháng 12 năm 2022"; less precise dates as precise as they are.
 */
export function officialDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (!year) return iso;
  const named = month && `tháng ${Number(month) < 3 ? month : Number(month)}`;
  return joined([day && `ngày ${day}`, named, `năm ${year}`], ' ');
}

/** Types that are cited by their name instead of a number: Decree 30/2020, Appendix I, part II, 5c. */
const BY_NAME = /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh)(?=\s|$)/u;

/**
 * A document in the order that Decree 30/2020/NĐ-CP asks for (type, number and symbol, date, issuer, subject):
 * "Nghị quyết số 32-NQ/TU ngày 05 tháng 12 năm 2022 của Tỉnh ủy về …". What the page does not tell is left out; who
 * issued it is marked where only the symbol says so.
 * In: the document, the article's text, the words' language (of the mark alone: documents are cited in Vietnamese).
 */
export function citeDocument(document: Document, text: string, language: Language): string {
  const { type, number, date, issuer, decoded, draft } = document;
  const { name, about, issued } = titleWords(document, text);
  const numbered = number && !BY_NAME.test(name) ? `${type} số ${number}` : name;
  const head = draft && !/^dự thảo/iu.test(numbered) ? `${draftName(numbered)}` : numbered;
  const read = decoded.includes('issuer') ? ` (${decodedWords(language)})` : '';
  const by = issuer && !issued ? `của ${issuer}${read}` : '';
  return oneLine(joined([head, date && officialDate(date), by, about], ' '));
}

const draftName = (name: string): string => {
  const words = draftWords(true, 'vi');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${name}`;
};
