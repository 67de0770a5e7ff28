/** What the side panel says besides the digest, in Vietnamese. */
export const vi = {
  page: 'Bảng bên',
  'ask.title': 'Bấm biểu tượng để đọc trang này',
  'ask.text': 'Trích Yếu chỉ đọc một trang khi bạn yêu cầu. Để đọc trang này, bạn có thể:',
  'ask.icon': 'bấm biểu tượng Trích Yếu trên thanh công cụ',
  'ask.menu': 'bấm chuột phải vào trang, chọn “Trích yếu trang này”',
  'ask.key': 'nhấn {key}',
  'ask.read': 'Đọc trang này',
  'ask.left': 'Thẻ này đã chuyển sang địa chỉ khác, nên bản trích của trang trước không còn ở đây.',
  'ask.options': 'Tùy chọn',
  'marks.label': 'Tô màu trong trang',
  'marks.switch': 'Tô màu các mục trong trang',
  'marks.kinds': 'Loại mục được tô màu',
  'marks.missing': '{count} chỗ không còn tìm thấy trong trang.',
  'marks.gone': 'Chưa tô màu được: trang đã đóng hoặc đã chuyển đi. Hãy đọc lại trang.',
} as const satisfies Record<string, string>;
