import type { Comparator } from '../digest/model.ts';

const table = (rows: Partial<Record<Comparator, string>>): ReadonlyMap<string, Comparator> =>
  new Map(
    Object.entries(rows).flatMap(([comparator, side]) =>
      side.split('|').map((form): [string, Comparator] => [form, comparator as Comparator]),
    ),
  );

/** Words before a number that bound it, folded. The longest that matches wins: "không dưới" before "dưới". */
export const BEFORE = table({
  gt: 'trên|hơn|vượt|quá|vượt mức|khoảng trên|cao hơn|cao hơn mức|nhiều hơn|khoảng hơn|>',
  ge: 'ít nhất|tối thiểu|thấp nhất|không dưới|không được dưới|không thấp hơn|không được thấp hơn|ít nhất là|tối thiểu là|không ít hơn|≥|>=',
  lt: 'dưới|nhỏ hơn|thấp hơn|thấp hơn mức|ít hơn|chưa đến|chưa tới|chưa đầy|<',
  le: 'không quá|không được quá|không vượt quá|không được vượt quá|không được vượt|tối đa|tối đa là|tối đa không quá|không cao hơn|không vượt|nhiều nhất|≤|<=',
  approx: 'khoảng|gần|ngót|chừng|gần như|xấp xỉ|trên dưới|vào khoảng',
});

/** Words after the unit that bound the value: "50 triệu đồng trở lên". */
export const AFTER = table({ ge: 'trở lên', le: 'trở xuống|trở lại' });
