import type { Article } from '../../lib/article.ts';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Query } from '../../lib/library/types.ts';
import * as engine from '../../lib/session/engine.ts';
import type { KeptRead } from '../../lib/session/kept.ts';

/** Every page that is there. */
export const ALL: Query = {
  words: '',
  facets: {},
  published: { from: null, to: null },
  saved: { from: null, to: null },
  order: 'saved',
  offset: 0,
  limit: 50,
};

/** A page of our own writing: line 1 is its title. */
export const TEXT = `Triển khai Nghị quyết 57-NQ/TW tại tỉnh Kon Tum
Sáng 5/2/2024, Tỉnh ủy Kon Tum tổ chức hội nghị triển khai nhiệm vụ năm 2024; đồng chí Trần Văn Bình - Bí thư Tỉnh ủy Kon Tum chủ trì hội nghị.
Nghị quyết số 57-NQ/TW ngày 22/12/2023 của Bộ Chính trị về phát triển khoa học, công nghệ đề ra mục tiêu đến năm 2030. Năm 2024, tỷ lệ hộ nghèo giảm 2,5%; thu ngân sách nhà nước đạt 955 tỷ đồng.
Đồng chí Trần Văn Bình yêu cầu các huyện ủy, thành ủy hoàn thành trước ngày 31/3/2024. Thủy lợi và hòa giải ở cơ sở được quan tâm, kỹ thuật được đổi mới.`;

/** What a click would have read of a text. */
export function readOf(text: string, more: Partial<Article> = {}, readAt = '2024-02-06T02:00:00.000Z'): KeptRead {
  const article: Article = { ...articleFromText(text), ...more };
  return { article, digest: digestOf(article, engine), readAt };
}

/** A page by its number, with a text of its own. */
export const numbered = (n: number, more: Partial<Article> = {}): KeptRead =>
  readOf(`${TEXT}\nTrang số ${n} nói về chuyện riêng mã${n}.`, more);

export const urlOf = (n: number): string => `https://kontum.example.gov.vn/tin?ItemId=${n}`;
