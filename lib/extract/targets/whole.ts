import { phrasesIn, wordTable } from '../../grammar/words-at.ts';
import type { Reading } from '../../text/reading.ts';
import type { Sentence } from './sentence.ts';
import { type Name, wordsOf } from './words.ts';

/** Nouns of measure that say nothing without what they measure. */
const BARE_MEASURE =
  /^(?:tổng )?(?:số )?(?:diện tích|tiền|kinh phí|vốn|vốn đầu tư|mức đầu tư|công suất|mức phí|chi phí|giá trị|quy mô|sản lượng)$/i;
/** "…có tổng diện tích", "…, với tổng số tiền": what is measured stands before. */
const HOLDS = /,? (?:có|với)[ _]$/;
/** Up to the word that leads to what was done: "Thủ tướng đã tạm cấp". */
const DONE = /^.*(?:đã|sẽ|đang|phải|dự kiến|cho phép) /;
const NO_OBJECT = wordTable(
  'việc|ví dụ|cho hay|cho biết|ý kiến|mục tiêu|đối|đặc biệt|này|đó|trên|không|để|theo|khi|trong khi',
);

/**
 * "Khu bảo tồn A có tổng diện tích 4.400 ha": the noun of measure with what it measures, "tổng diện tích Khu bảo tồn A";
 * the name as it is where it says enough, or where what stands before is a figure's own or a whole clause.
 */
export function withWhole(reading: Reading, sentence: Sentence, name: Name): Name {
  if (!BARE_MEASURE.test(name.text)) return name;
  const [start] = sentence.at;
  const text = sentence.closed.slice(0, name.at[0] - start);
  const holds = HOLDS.exec(text);
  if (!holds) return name;
  const before = text.slice(0, holds.index);
  const mark = /^.*[,;:]/.exec(before)?.[0].length ?? 0;
  const from = start + mark + (DONE.exec(before.slice(mark))?.[0].length ?? 0);
  const to = start + before.length;
  const object = wordsOf(reading, sentence, [from, to], false);
  const length = object.split(' ').length;
  const figures = sentence.quantities.some(({ at }) => at[1] > start + mark && at[0] < to);
  if (figures || length < 3 || length > 12 || phrasesIn(NO_OBJECT, object.toLowerCase()).length > 0) return name;
  return { ...name, text: `${name.text} ${object}`, at: [from, name.at[1]] };
}
