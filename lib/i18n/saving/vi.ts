/** What is said when a digest is saved into the library, or can't be. */
export const vi = {
  same: 'Đã lưu',
  version: 'Lưu bản mới',
  'saved.new': 'Đã lưu vào thư viện.',
  'saved.version': 'Đã lưu bản mới vào thư viện. Bản trước vẫn còn.',
  'saved.same': 'Bài này đã có trong thư viện, đúng nguyên văn.',
  open: 'Mở thư viện',
  full: 'Chưa lưu được: ổ đĩa đã đầy. Hãy giải phóng chỗ trống rồi bấm lại; những gì đã lưu vẫn còn nguyên.',
  closed: 'Chưa lưu được: kho lưu trữ vừa bị đóng giữa chừng. Hãy bấm lại.',
  private: 'Cửa sổ riêng tư không lưu gì.',
  newer: 'Chưa lưu được: thư viện do một bản Trích Yếu mới hơn ghi. Hãy cập nhật tiện ích.',
  unavailable: 'Chưa lưu được: trình duyệt không cho mở kho lưu trữ.',
  unknown: 'Chưa lưu được: {reason}',
} as const satisfies Record<string, string>;
