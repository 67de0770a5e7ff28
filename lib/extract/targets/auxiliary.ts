import { phrasesIn, wordTable } from '../../grammar/words-at.ts';

const WORDS = wordTable(
  'đã|sẽ|đang|vẫn|phải|phấn đấu|chỉ|mới|cần|cũng|có thể|được|để|tiếp tục|cho phép|có|cả nước|toàn tỉnh|toàn huyện|toàn quốc',
);
/** "chỉ tiêu" is a noun; "mới" leads to a verb and follows a noun. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  chỉ: /^ (?:tiêu|số|thị|đạo|dẫn)/,
  mới: /^(?! (?:giải quyết|cổ phần hóa|giao|cắt giảm|chính thức|thu|hoàn thành|thực hiện))/,
};

/** Where the last word that leads to a verb ends, with its blank: what follows it is the deed and no longer who does it; 0 for none. */
export function afterAuxiliary(text: string): number {
  const last = phrasesIn(WORDS, text).findLast(({ phrase, end }) => !NOT_BEFORE[phrase]?.test(text.slice(end)));
  return last ? last.end + (text.charAt(last.end) === ' ' ? 1 : 0) : 0;
}
