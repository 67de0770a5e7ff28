/** Numbers of months that are written in words, folded. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Numbers of quarters, Roman or Arabic, folded. */
export const QUARTERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** What right before a period makes it what a value is compared with, and not the value's own, folded. */
export const BASES: readonly string[] = 'so|so với|cùng kỳ|giá so sánh|bằng|kể từ|mức|hơn|cao hơn|thấp hơn'.split('|');

/** Words that may stand between those and the period, folded. */
export const BASE_LINKS: readonly string[] =
  'với|cuối|đầu|thời điểm|cùng kỳ|cùng|của|trong|kế hoạch|thực hiện|mức|đến'.split('|');

/** Documents and standards that carry a year in their name: "Luật Hợp tác xã năm 2012", folded. */
export const DATED_NAMES: readonly string[] = 'luật|hiến pháp|nghị định|thông tư|chuẩn|bộ tiêu chí|tiêu chuẩn'.split(
  '|',
);
