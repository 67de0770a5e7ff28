import type { Span, Target } from '../../lib/digest/model.ts';
import { nameOf } from '../../lib/extract/documents/merge.ts';
import { type Check, type Fact, liesInText, type Page } from './check.ts';
import { names, prints, quotes, type Shown, says, saysEach, saysNumber, shown } from './compare.ts';

const each =
  (facts: (target: Target, item: Shown, page: Page) => [says: string, holds: boolean][]): Check =>
  (page) =>
    page.digest.targets.flatMap((target) =>
      facts(target, shown(page.text, target), page).map(([says, holds]): Fact => ({ says, holds, item: target })),
    );

/** One fact where the attribute has a value, none where it has not. */
const stated = (
  attribute: 'scope' | 'document' | 'base' | 'unit' | 'per',
  holds: (item: Shown, value: string, page: Page) => boolean,
): Check =>
  each((target, item, page) => {
    const value = target[attribute];
    return value ? [[`${attribute} ${value}`, holds(item, value, page)]] : [];
  });

const isWithin = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;

/** "Theo Quyết định này": the words that it was taken from are a mention of the document, which is an item of its own. */
const pointsTo = ({ at, implied }: Shown, document: string, { digest }: Page): boolean =>
  digest.documents.some(
    (one) =>
      [nameOf(one), `${one.type} ${one.subject}`].some((name) => name.startsWith(document)) &&
      one.at.some((mention) =>
        implied.document ? isWithin(implied.document, mention) : at.some((place) => isWithin(mention, place)),
      ),
  );

/** What says the part of a year that a code names: "2023-Q1", "2023-H1", "2023-9M", "2023-01". */
const partOf = (code: string): RegExp | null => {
  if (/-Q\d$/.test(code)) return /quý|(?:3|ba|6|sáu|9|chín) tháng|tháng/;
  return /-(?:H\d|\d{1,2}M|\d\d)$/.test(code) ? /tháng|nửa|\d[/.-]\d/ : null;
};

export const TARGETS: Record<string, Check> = {
  'a target lies in the text': each((_, item) => [['its places', liesInText(item)]]),
  'a target prints its value': each(({ printed }, item) => [[printed, prints(item, printed)]]),
  'a target has its value in the evidence': each(({ value, value_to }, item) =>
    [value, value_to].flatMap((number): [string, boolean][] =>
      number === null ? [] : [[`value ${number}`, saysNumber(item, number)]],
    ),
  ),
  'a target has each word of its indicator': each(({ indicator }, item) => [
    [indicator, saysEach(item, indicator, 'indicator')],
  ]),
  'a target has the part of a year': each(({ period }, item) => {
    const part = partOf(period ?? '');
    return part ? [[`period ${period}`, quotes(item, 'period').some((said) => part.test(said.toLowerCase()))]] : [];
  }),
  'a target has its scope': stated('scope', (item, scope) => says(item, scope, 'scope')),
  'a target has its document': stated(
    'document',
    (item, document, page) => names(item, document, 'document') || pointsTo(item, document, page),
  ),
  'a target prints what it is measured against': stated('base', prints),
  'a target has what it is counted per': stated('per', (item, per) => saysEach(item, per, 'unit')),
};
