/** What is said of pages without a digest. Apart from the other words: most clicks never need them. */
export const vi = {
  'listing.title': 'Đây là trang danh sách',
  'listing.text': 'Trang liệt kê nhiều bài, không phải một bài viết. Hãy mở một bài rồi bấm lại biểu tượng Trích Yếu.',
  'pdf.title': 'Nội dung nằm trong tệp PDF',
  'pdf.text':
    'Trích Yếu chỉ lấy tệp PDF khi bạn bấm nút dưới đây: một tệp đó, từ chính trang này, rồi đọc ngay trên máy của bạn.',
  'pdf.read': 'Đọc tệp PDF',
  'pdf.open': 'Mở trang đọc PDF',
  'scan.title': 'Nội dung là ảnh chụp văn bản',
  'scan.text': 'Chữ nằm trong ảnh nên không đọc được. Nếu cổng thông tin có bản chữ của văn bản này, hãy mở bản đó.',
  'short.title': 'Trang có quá ít chữ',
  'short.text': 'Không đủ nội dung để trích. Nếu bài còn đang tải, hãy chờ trang hiện đủ rồi đọc lại.',
  'foreign.title': 'Trang không phải tiếng Việt',
  'foreign.text':
    'Trích Yếu chỉ đọc tiếng Việt, gõ bằng Unicode, TCVN3 hay VNI. Trang này viết bằng ngôn ngữ khác, hoặc bằng phông chữ khác.',
  'restricted.title': 'Trình duyệt không cho đọc trang này',
  'restricted.browser':
    'Đây là trang của chính trình duyệt. Trình duyệt không cho tiện ích nào đọc các trang này. Hãy mở một bài viết trên cổng thông tin.',
  'restricted.store':
    'Đây là cửa hàng tiện ích. Trình duyệt không cho tiện ích nào đọc trang này. Hãy mở một bài viết trên cổng thông tin.',
  'restricted.pdf':
    'Tệp này đang mở trong trình xem PDF của trình duyệt, nơi tiện ích không được đọc. Hãy lưu tệp về máy rồi thả vào trang đọc PDF của Trích Yếu.',
  'restricted.file':
    'Đây là tệp trên máy của bạn. Để đọc được, hãy bật “Cho phép truy cập vào các URL của tệp” trong phần chi tiết của tiện ích, rồi bấm lại.',
  'restricted.unknown':
    'Trình duyệt từ chối: có thể đây là trang của trình duyệt, cửa hàng tiện ích, hoặc tệp PDF. Hãy mở một bài viết trên cổng thông tin.',
  'error.title': 'Chưa đọc được trang',
  'error.text': 'Có lỗi khi đọc. Trang không bị thay đổi gì. Hãy tải lại trang rồi bấm lại biểu tượng.',
  'error.details': 'Chi tiết lỗi',
  'empty.title': 'Không có gì để trích',
  'empty.text': 'Trang là một bài viết, nhưng không nêu chỉ tiêu, nhân sự, văn bản hay nhiệm vụ nào đọc được.',
} as const satisfies Record<string, string>;
