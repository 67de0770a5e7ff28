import { NOT_AFTER_WORD, oneOf } from '../../text/words.ts';

const WORDS = [
  'đã',
  'sẽ',
  'đang',
  'vẫn',
  'phải',
  'phấn đấu',
  'chỉ',
  'cần',
  'cũng',
  'có thể',
  'được',
  'để',
  'tiếp tục',
  'cho phép',
  'có',
  'cả nước',
  'toàn tỉnh',
  'toàn huyện',
  'toàn quốc',
];

/** Everything up to the last word that leads to a verb: what follows it is the deed and no longer who does it. */
export const AUXILIARY = new RegExp(
  `.{0,400}${NOT_AFTER_WORD}(?:${oneOf(WORDS)}|chỉ(?! (?:tiêu|số|thị|đạo|dẫn))|mới(?= ${oneOf(['giải quyết', 'cổ phần hóa', 'giao', 'cắt giảm', 'chính thức', 'thu', 'hoàn thành', 'thực hiện'])})) ?`,
  'su',
);
