import type { RelationKind } from '../digest/model.ts';

/**
 * Words between a document and the one that it stands to (folded, as patterns); in a subject, or after "được" the other
 * way round.
 */
export const RELATION_WORDS: Readonly<Partial<Record<RelationKind, string>>> = {
  amends: 'sửa đổi(?:,? bổ sung)?|bổ sung|điều chỉnh|đính chính|cập nhật, bổ sung',
  replaces: 'thay thế',
  repeals: 'bãi bỏ|hủy bỏ|hết hiệu lực',
  guides: '(?:quy định |hướng dẫn )?chi tiết|hướng dẫn(?: thi hành| thực hiện)?|biện pháp thi hành',
};

/** Words by which a document says that it carries out another (folded). */
export const IMPLEMENTING_WORDS =
  '(?:tổ chức )?(?:triển khai(?:,? (?:tổ chức )?thực hiện| thi hành)?|thực hiện)|cụ thể hóa|thi hành';
