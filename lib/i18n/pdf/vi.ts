/** What the page that reads a PDF says. */
export const vi = {
  page: 'Đọc tệp PDF',
  'asking.title': 'Đang lấy tệp từ trang',
  'asking.part': '{done} trong {all}',
  'reading.title': 'Đang đọc tệp',
  'reading.part': 'Trang {read} trong {count}',

  'drop.title': 'Thả tệp PDF vào đây',
  'drop.text': 'Tệp được đọc ngay trên máy này và không gửi đi đâu.',
  'drop.choose': 'Chọn tệp…',
  'drop.now': 'Thả tệp để đọc',

  'ready.title': 'Tệp chưa được lấy',
  'ready.text': 'Trích Yếu chỉ lấy tệp khi bạn bấm nút.',
  'ready.ask': 'Đọc tệp từ trang',

  'origin.title': 'Tệp nằm ở nơi khác',
  'origin.text':
    'Trích Yếu chỉ lấy tệp của chính trang bạn vừa xem, nên chưa hỏi {host} điều gì. Hãy mở tệp, lưu về máy rồi thả vào đây.',
  'policy.title': 'Trang không cho lấy tệp',
  'policy.text':
    'Chính sách bảo mật của trang cấm mọi script lấy tệp. Hãy mở hoặc lưu tệp bằng trình duyệt rồi thả vào đây.',
  'network.title': 'Chưa lấy được tệp',
  'network.text':
    'Máy chủ không trả lời, hoặc chuyển sang một nơi khác mà Trích Yếu không hỏi. Hãy thử lại, hoặc mở tệp, lưu về máy rồi thả vào đây.',
  'status.title': 'Máy chủ không đưa tệp',
  'status.text': 'Máy chủ trả lời mã {status}. Hãy mở tệp trong trình duyệt để xem có gì ở đó.',
  'large.title': 'Tệp quá lớn',
  'large.text': 'Trích Yếu đọc tệp đến {most}. Nếu cổng thông tin có bản nhẹ hơn hoặc bản chữ, hãy dùng bản đó.',
  'other.title': 'Đây không phải tệp PDF',
  'other.text': 'Thứ nhận được không phải tệp PDF: có thể là trang đăng nhập, hoặc một tệp loại khác.',
  'gone.title': 'Không vào được thẻ của trang',
  'gone.text':
    'Thẻ đã đóng hoặc đã chuyển đi, hoặc là trình xem PDF mà trình duyệt không cho tiện ích vào. Hãy mở lại trang rồi bấm Trích Yếu, hoặc lưu tệp về máy rồi thả vào đây.',
  'locked.title': 'Tệp có mật khẩu',
  'locked.text': 'Tệp chỉ mở được bằng mật khẩu nên không đọc được chữ trong đó.',
  'broken.title': 'Tệp bị hỏng',
  'broken.text': 'Không mở được tệp này: dữ liệu thiếu hoặc sai. Hãy tải lại tệp rồi thử lần nữa.',
  'empty.title': 'Tệp không có chữ',
  'empty.text': 'Các trang trong tệp để trống, hoặc chỉ có hình vẽ.',

  open: 'Mở tệp trong thẻ mới',
  'save.file': 'Lưu tệp về máy',
  again: 'Thử lại',
  another: 'Đọc tệp khác',

  'text.label': 'Văn bản trong tệp',
  'text.note': 'Chữ như đã đọc được từ tệp; cách trình bày có thể khác bản gốc.',
  'text.page': 'Trang {page}',
  'text.scanned': 'Trang {page} là ảnh chụp nên không đọc được chữ.',
  'text.rest': 'Từ đây tệp chưa được đọc: tệp có {pages} trang, Trích Yếu đọc {most} trang đầu.',
  'text.back': 'Về bản trích',
  'evidence.page': 'trang {page}',
} as const satisfies Record<string, string>;
