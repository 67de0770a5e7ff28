import type { RelationKind } from '../digest/model.ts';

/** Words between a document and the one that it stands to (folded); in a subject, or after "được" the other way round. */
export const RELATION_WORDS: readonly { kind: RelationKind; words: readonly string[] }[] = [
  {
    kind: 'amends',
    words: [
      'sửa đổi, bổ sung',
      'sửa đổi bổ sung',
      'sửa đổi',
      'bổ sung',
      'điều chỉnh',
      'đính chính',
      'cập nhật, bổ sung',
    ],
  },
  { kind: 'replaces', words: ['thay thế'] },
  { kind: 'repeals', words: ['bãi bỏ', 'hủy bỏ', 'hết hiệu lực'] },
  {
    kind: 'guides',
    words: [
      ...[
        'quy định chi tiết thi hành',
        'quy định chi tiết và hướng dẫn thi hành',
        'quy định chi tiết',
        'hướng dẫn chi tiết',
      ],
      ...['hướng dẫn thi hành', 'hướng dẫn thực hiện', 'hướng dẫn', 'chi tiết thi hành', 'biện pháp thi hành'],
    ],
  },
  { kind: 'based_on', words: ['căn cứ', 'trên cơ sở', 'chiếu theo'] },
];

/** Words by which a document says that it carries out another (folded), longest first where one holds another. */
export const IMPLEMENTING_WORDS = [
  ...[
    'triển khai, tổ chức thực hiện',
    'tổ chức triển khai thực hiện',
    'triển khai thực hiện',
    'tổ chức thực hiện',
    'triển khai thi hành',
  ],
  ...['cụ thể hóa', 'thực hiện', 'triển khai', 'thi hành'],
] as const;
