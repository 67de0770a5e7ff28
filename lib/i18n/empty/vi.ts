/** Why a part of the digest is empty: said on few clicks, so it is loaded then. */
export const vi = {
  'no-figures': 'Không đọc thấy con số nào kèm đơn vị trong trang.',
  'figures-not-targets': 'Trang có nêu con số, nhưng không con số nào là mục tiêu hay kết quả.',
  'no-names': 'Không đọc thấy họ tên đầy đủ của ai trong trang.',
  'names-unread': 'Có chữ giống tên người, nhưng không chắc là tên người nên không trích.',
  'no-symbols': 'Trang không dẫn văn bản nào có số, ký hiệu, ngày hay tên.',
  'documents-unnamed': 'Trang chỉ nhắc chung (“các nghị quyết”), không nêu số, ngày, cơ quan hay tên văn bản.',
  'no-instruction-verb': 'Trang không có câu yêu cầu, đề nghị, giao hay chỉ đạo.',
  'instructions-unread':
    'Có câu mang chữ “yêu cầu”, “giao”, “cần” hay “phải”, nhưng không đọc được ai phải làm gì nên không trích.',
  'no-sentences': 'Trang không có câu nào đủ dài để chọn.',
  unknown: 'Không tìm thấy mục nào.',
} as const satisfies Record<string, string>;
