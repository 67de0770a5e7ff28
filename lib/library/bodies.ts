import { fold } from '../text/fold.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';

/** What the name of a body begins with inside a position, folded. "trưởng ban" and "bộ trưởng" are offices. */
const HEADS =
  'tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|đảng đoàn|ban cán sự|trung ương đảng|bộ chính trị|ban bí thư|ubnd|hđnd|ủy ban|hội đồng|đoàn đại biểu|quốc hội|chính phủ|văn phòng|bộ|sở|ban|cục|tổng cục|chi cục|vụ|công an|bộ chỉ huy|quân khu|viện|tòa án|kiểm toán|thanh tra|mttq|mặt trận|ubmttq|liên đoàn|hội|đoàn|tỉnh đoàn|trường|đại học|học viện|trung tâm|bệnh viện|ngân hàng|công ty|tập đoàn|tổng công ty|phòng|kho bạc|bảo hiểm xã hội'.split(
    '|',
  );
const HEAD = new RegExp(`${NOT_AFTER_WORD}${oneOf(HEADS)}${NOT_BEFORE_WORD}(?! trưởng)`, 'gu');
const OFFICE_BEFORE = /(?:trưởng|phó|chánh|ủy viên)$/u;

/**
 * The body in the words of a position: "Bí thư Tỉnh ủy Kon Tum" → "Tỉnh ủy Kon Tum", "Giám đốc Sở Y tế" → "Sở Y tế".
 * Out: none where the position names none.
 */
export function bodiesIn(position: string): string[] {
  for (const { index, 0: head } of fold(position).matchAll(HEAD)) {
    if (index === 0) continue;
    const isPartOfOffice = OFFICE_BEFORE.test(fold(position.slice(0, index)).trimEnd()) && /^ban$/u.test(head);
    return [isPartOfOffice ? position.slice(index).replace(/^b/u, 'B') : position.slice(index)];
  }
  return [];
}
