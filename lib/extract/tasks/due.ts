import type { Span } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_AFTER_WORD } from '../../text/words.ts';

const DAY = '(?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?(?!\\d| ?%)';
const MONTH = 'tháng \\d{1,2}(?!\\d)(?:(?: năm |[/-])\\d{4})?';
const QUARTER = 'quý (?:iv|i{1,3}|[1-4])(?![a-zà-ỹ\\d])(?:(?: năm |[/-])\\d{4})?';
const YEAR = 'năm \\d{4}';
const DUE = new RegExp(
  `${NOT_AFTER_WORD}(?:(?:xong )?(?:(?:chậm nhất (?:là )?)?(?:trước|đến hết|đến|trong|vào)|chậm nhất(?: là)?) (?:${DAY}|${QUARTER}|${MONTH})|(?:trong|trước|chậm nhất(?: là)?) ${YEAR}|trong vòng \\d{1,3} (?:ngày|tháng))`,
  'u',
);

/** The deadline that a span states ("trước ngày 15/6/2025", "trong quý III năm 2017"), as its place in the text. */
export function dueIn(reading: Reading, [start, end]: Span): Span | null {
  const match = DUE.exec(reading.folded.slice(start, end));
  return match ? [start + match.index, start + match.index + match[0].length] : null;
}
