/** What is said beside explained words. */
export const vi = {
  terms: 'Giải thích',
  'terms.label': 'Giải thích từ viết tắt, ký hiệu, cơ quan, loại văn bản',
} as const satisfies Record<string, string>;
