import type { Reading } from '../../text/reading.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { MASK, type Sentence, stretch } from './sentence.ts';
import type { Name } from './words.ts';

const STOP_RIGHT = new RegExp(
  `[,;:."()“”${MASK}]|[ ]${oneOf(['so với', 'so', 'trong', 'vào', 'năm', 'tháng', 'với', 'để', 'do', 'tăng', 'giảm', 'bằng', 'chiếm', 'gồm', 'bao gồm', 'theo', 'từ', 'nhằm', 'khi', 'mà', 'tại', 'ở', 'thay vì', 'sớm', 'trước', 'còn', 'thì', 'nhưng', 'như', 'nên', 'cùng', 'nữa', 'đã được', 'mỗi', 'trở lên', 'trở xuống', 'là', 'cho', 'vì', 'trên tổng số', 'trên tổng', 'tương ứng', 'tương đương', 'thuộc', 'dự kiến', 'ước', 'khác'])}${NOT_BEFORE_WORD}|[ ]đạt (?!chuẩn|tiêu chuẩn|danh hiệu|yêu cầu|tiêu chí|từ)|[ ](?:và|hoặc)(?= (?:\\d|hơn|trên|gần|khoảng|tăng|giảm|đạt))`,
  'u',
);

/** The noun phrase right of a value: "xã đạt chuẩn nông thôn mới" of "có thêm 11 xã đạt chuẩn nông thôn mới". */
export function phraseRight(
  reading: Reading,
  sentence: Sentence,
  index: number,
  from: number,
  bracketed: boolean,
): Name | null {
  const next = sentence.quantities[index + 1];
  let start = from;
  const bracket = bracketed
    ? undefined
    : sentence.brackets.find(([open]) => open >= from && /^\s*$/u.test(reading.text.slice(from, open)));
  if (bracket) start = bracket[1];
  const limit = Math.min(sentence.at[1], next && next.at[0] > start ? next.at[0] : sentence.at[1], start + 120);
  const text = stretch(sentence, start, limit, bracketed);
  const stop = STOP_RIGHT.exec(text);
  const end = start + (stop ? stop.index : text.length);
  const words = reading.text
    .slice(start, end)
    .trim()
    .replace(/(?:^| )(?:đạt|có|là|và|hoặc|trên|dưới|được|đến|của|các|những|cho|khoảng)$/u, '')
    .trim();
  return words ? { text: words, at: [start, end], rule: 'indicator-right' } : null;
}
