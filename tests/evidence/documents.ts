import type { Document, Span } from '../../lib/digest/model.ts';
import { nameOf } from '../../lib/extract/documents/merge.ts';
import { read, sentenceAt } from '../../lib/text/reading.ts';
import { type Check, type Fact, liesInText, type Page } from './check.ts';
import { names, quotes, type Shown, says, saysYear, shown, symbol } from './compare.ts';

const each =
  (facts: (document: Document, item: Shown, page: Page) => [says: string, holds: boolean][]): Check =>
  (page) =>
    page.digest.documents.flatMap((document) =>
      facts(document, shown(page.text, document), page).map(([says, holds]): Fact => ({ says, holds, item: document })),
    );

/** One fact where the attribute has a value, none where it has not. */
const stated = (
  attribute: 'number' | 'date' | 'issuer' | 'subject' | 'implements',
  holds: (item: Shown, value: string, document: Document, page: Page) => boolean,
): Check =>
  each((document, item, page) => {
    const value = document[attribute];
    return value ? [[`${attribute} ${value}`, holds(item, value, document, page)]] : [];
  });

/** The other document is an item of its own, whose evidence says what it is, and is named inside of this one's words. */
const namesWithin = ({ at }: Document, other: string, { digest }: Page): boolean =>
  digest.documents.some(
    (one) => nameOf(one) === other && one.at.some(([a, b]) => at.some(([start, end]) => start <= a && b <= end)),
  );

/** Between two mentions, one of which is said to amend or replace the other, nothing else stands but the words that say so. */
const NEAR = 60;
const BASIS = /căn cứ[^\n;]{0,40}$/iu;

/** The other document is an item of its own, and named in the same sentence, right beside this one, or in the preamble. */
function meets(page: Page, { at }: Document, other: string, kind: string): boolean {
  const reading = read(page.article);
  const beside = ([a, b]: Span, [start, end]: Span): boolean => {
    const sentence = [sentenceAt(reading, start)[0], Math.max(end, sentenceAt(reading, end - 1)[1])] as const;
    return (sentence[0] <= a && a < sentence[1]) || (start >= b && start - b <= NEAR) || (a >= end && a - end <= NEAR);
  };
  return page.digest.documents
    .filter((one) => nameOf(one) === other)
    .flatMap((one) => one.at)
    .some((place) =>
      kind === 'based_on'
        ? BASIS.test(page.text.slice(Math.max(0, place[0] - NEAR), place[0]))
        : at.some((own) => beside(place, own)),
    );
}

/** The year is printed, is that of the publication, or next to the one of the date that it was told by. */
const saysYearOf = (item: Shown, date: string, { article: { published } }: Page): boolean => {
  const year = date.slice(0, 4);
  const near = [Number(year) - 1, Number(year) + 1].map(String);
  const { date: from } = item.implied;
  const told = from ? item.text.slice(...from) : '';
  return (
    saysYear(item, year, 'date', 'year') ||
    year === published?.slice(0, 4) ||
    // What would lie ahead of the day of publication is of the year before it.
    (published && `${near[1]}${date.slice(4)}` > published && year === `${Number(published.slice(0, 4)) - 1}`) ||
    (/\d{1,2}[/.-]\d{1,2}|tháng \d/.test(told) && near.some((other) => told.includes(other)))
  );
};

export const DOCUMENTS: Record<string, Check> = {
  'a document lies in the text': each((_, item) => [['places', liesInText(item)]]),
  'a document has its number': stated('number', (item, number) =>
    quotes(item).some((said) => symbol(said).includes(symbol(number))),
  ),
  'a document has the year of its date': stated('date', (item, date, _, page) => saysYearOf(item, date, page)),
  'a document has its issuer, or it is decoded': stated(
    'issuer',
    (item, issuer, { decoded }) => decoded.includes('issuer') || says(item, issuer, 'issuer'),
  ),
  'a document has its subject': stated('subject', (item, subject) => says(item, subject)),
  'a document has what it carries out': stated(
    'implements',
    (item, other, document, page) => names(item, other) || namesWithin(document, other, page),
  ),
  'a document has what it changes': each((document, item, page) =>
    document.relations.map(({ kind, to }) => [`${kind} ${to}`, names(item, to) || meets(page, document, to, kind)]),
  ),
};
