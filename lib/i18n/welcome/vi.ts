/** What the page of the first run says, in Vietnamese. */
export const vi = {
  page: 'Bắt đầu',
  title: 'Trang dài, đọc phần cốt yếu trước',
  lead: 'Trích Yếu đọc trang của cấp ủy, chính quyền, bộ, ngành và báo chí, rồi xếp ra chỉ tiêu, nhân sự, văn bản, nhiệm vụ và những câu chính. Mục nào cũng trích đúng lời của trang và dẫn về câu gốc.',
  language: 'English',

  'pin.title': 'Ghim biểu tượng',
  'pin.chrome':
    'Bấm hình mảnh ghép ở góc trên bên phải cửa sổ, rồi bấm hình ghim cạnh “Trích Yếu”. Biểu tượng sẽ luôn nằm trên thanh công cụ.',
  'pin.edge':
    'Bấm hình mảnh ghép ở góc trên bên phải cửa sổ, rồi bấm hình con mắt cạnh “Trích Yếu”. Biểu tượng sẽ luôn nằm trên thanh công cụ.',
  'pin.firefox':
    'Bấm hình mảnh ghép ở góc trên bên phải cửa sổ, bấm bánh răng cạnh “Trích Yếu” rồi chọn “Ghim vào thanh công cụ”.',
  'pin.android': 'Mở trình đơn của trình duyệt (⋮), chọn “Tiện ích”, rồi chọn “Trích Yếu” mỗi khi muốn đọc một trang.',
  'pin.other': 'Dùng trình duyệt khác?',
  'pin.chrome.name': 'Chrome',
  'pin.edge.name': 'Edge',
  'pin.firefox.name': 'Firefox',
  'pin.done': 'Đã ghim trên thanh công cụ.',

  'read.title': 'Bấm để đọc',
  'read.text':
    'Mở một bài viết rồi bấm biểu tượng. Bấm một mục để xem câu gốc, bấm hình tâm ngắm để đến đúng chỗ trong trang. “Mở bảng bên” ở mục ⋯ giữ bản trích cạnh trang.',
  'read.key': 'Nhấn {key} thay cho bấm biểu tượng cũng được.',

  'private.title': 'Không gì rời khỏi máy bạn',
  'private.text':
    'Trang chỉ được đọc khi bạn bấm, và được đọc ngay trên máy này. Không tài khoản, không máy chủ, không thống kê, không quảng cáo. Bản trích mất khi đóng trình duyệt, trừ bản mà bạn tự lưu.',

  'sample.title': 'Thử ngay trên trang mẫu',
  'sample.text':
    'Trích Yếu vừa đọc trang mẫu dưới đây, ngay trong thẻ này, không cần mạng. Đưa con trỏ lên một mục để thấy câu của nó. Tỉnh Hà Sơn và những người trong bài đều do chúng tôi đặt ra.',
  'sample.page': 'Trang mẫu',
  options: 'Tùy chọn',
} as const satisfies Record<string, string>;
