import { phrasesIn, wordTable } from '../../grammar/words-at.ts';

const WORDS = wordTable(
  'đã|sẽ|đang|vẫn|phải|phấn đấu|chỉ|cần|cũng|có thể|được|để|tiếp tục|cho phép|có|cả nước|toàn tỉnh|toàn huyện|toàn quốc',
);
/** "chỉ tiêu" is a noun. */
const NOUN = /^ (?:tiêu|số|thị|đạo|dẫn)/;

/** Where the last word that leads to a verb ends, with its blank: what follows it is the deed and no longer who does it; 0 for none. */
export function afterAuxiliary(text: string): number {
  const last = phrasesIn(WORDS, text).findLast(({ phrase, end }) => phrase !== 'chỉ' || !NOUN.test(text.slice(end)));
  return last ? last.end + 1 : 0;
}
