/** Numbers of months that are written in words, from one on, folded. */
export const MONTH_WORDS: readonly string[] = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười'.split('|');

/** Numbers of quarters that are Roman, from one on, folded. */
export const QUARTERS: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** What right before a period makes it what a value is compared with, and not the value's own, folded. */
export const BASES: readonly string[] = 'so|cùng kỳ|giá so sánh|bằng|kể từ|mức|hơn'.split('|');

/** Words that may stand between those and the period, folded. */
export const BASE_LINKS: readonly string[] =
  'với|cuối|đầu|thời điểm|cùng kỳ|cùng|của|trong|kế hoạch|thực hiện|mức|đến'.split('|');

/** Documents and standards that carry a year in their name: "Luật Hợp tác xã năm 2012", folded. */
export const DATED_NAMES: readonly string[] = 'luật|hiến pháp|nghị định|thông tư|chuẩn|bộ tiêu chí'.split('|');
