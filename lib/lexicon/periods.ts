/** Numbers of months and quarters that are written in words or Roman numerals, folded. */
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

/** What right before a period makes it the base of a comparison and no period of the value. */
export const BASE_WORDS: readonly string[] = [
  'so với',
  'so',
  'cùng kỳ',
  'bằng',
  'giá so sánh',
  'theo giá',
  'so với cuối',
  'so với đầu',
  'gấp',
  'hơn',
  'cao hơn',
  'thấp hơn',
  'nhất từ',
  'nhất kể từ',
  'kể từ',
];
