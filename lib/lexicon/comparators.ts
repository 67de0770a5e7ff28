import type { Comparator } from '../digest/model.ts';

const table = (rows: Partial<Record<Comparator, string>>): ReadonlyMap<string, Comparator> =>
  new Map(
    Object.entries(rows).flatMap(([comparator, side]) =>
      side.split('|').map((form): [string, Comparator] => [form, comparator as Comparator]),
    ),
  );

/** Words before a number that bound it, folded. The longest that matches wins: "không dưới" before "dưới". */
export const BEFORE = table({
  gt: 'trên|hơn|vượt|quá|vượt mức|cao hơn|lớn hơn|nhiều hơn|khoảng hơn|khoảng trên|>',
  ge: 'ít nhất|tối thiểu|thấp nhất|không dưới|không thấp hơn|không ít hơn|ít nhất là|ít nhất khoảng|tối thiểu là|≥|>=',
  lt: 'dưới|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới|chưa đầy|<',
  le: 'không quá|không vượt quá|không vượt|tối đa|tối đa là|nhiều nhất|cao nhất là|không cao hơn|không trên|tối đa không quá|≤|<=',
  approx: 'khoảng|gần|xấp xỉ|chừng|tầm|trên dưới|gần như|ngót|vào khoảng|khoảng gần',
});

/** Words after the unit that bound the value: "50 triệu đồng trở lên". */
export const AFTER = table({ ge: 'trở lên', le: 'trở xuống|trở lại' });
