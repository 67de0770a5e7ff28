import type { Facet, Query } from '../../../lib/library/types.ts';

const query = (words: string, facets: Partial<Record<Facet, string[]>> = {}, more: Partial<Query> = {}): Query => ({
  words,
  facets,
  published: { from: null, to: null },
  saved: { from: null, to: null },
  order: 'saved',
  offset: 0,
  limit: 50,
  ...more,
});

/** No word, common words, rare ones, begun ones, filters, days. The first is what a person sees on opening. */
export const QUERIES: readonly Query[] = [
  query(''),
  query('', {}, { order: 'published' }),
  query('', {}, { offset: 5000 }),
  ...['nghị quyết 57', 'nghi quyet', 'nghi quyet ', 'ủy ban nhân dân tỉnh', 'so 57-NQ/TW', 'chỉ đạo', 'tinh uy'].map(
    (words) => query(words),
  ),
  ...['ty le ho ngheo', 'thu ngân sách nhà nước', 'chuyển đổi số quốc gia', 'hoà bình', 'thủy lợi', 'đồng chí'].map(
    (words) => query(words),
  ),
  ...['n', 't', 'ng', 'ngh', 'truon', 'phat trien kinh te xa h', 'c'].map((words) => query(words)),
  ...['khongcotrongthuvien', 'xzqw ', 'nghi quyet khongco', '2023', '1.234,5'].map((words) => query(words)),
  query('nghi quyet', { kind: ['people'] }),
  query('', { status: ['target'] }),
  query('', { province: ['Hà Nội', 'Kon Tum'] }),
  query('ngan sach', { province: ['Kon Tum'], status: ['target'] }),
  query('kinh te', {}, { published: { from: '2020-01-01', to: '2020-12-31' } }),
  query('', {}, { saved: { from: '2020-01-01', to: null }, order: 'published' }),
];
