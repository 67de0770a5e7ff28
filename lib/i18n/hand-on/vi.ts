/** What is said where digests are handed on: as files, on paper and as citations. */
export const vi = {
  page: 'Lưu, in, dẫn nguồn',
  open: '{count} trang: lưu, in, dẫn nguồn',
  choose: 'Chọn dạng tệp',
  others: 'Lưu dạng khác',
  again: 'Lưu lại tệp này',
  close: 'Lưu xong có thể đóng thẻ này.',
  hide: 'Đóng',
  written: 'Đã giao tệp cho trình duyệt lưu',
  making: 'Đang làm tệp {format}',
  'making.part': '{done} trong {count} trang',
  stop: 'Dừng',
  stopped: 'Đã dừng, chưa có tệp nào được lưu.',
  failed: 'Chưa làm được tệp: {reason}',

  'name.word': 'Word (.docx)',
  'use.word':
    'Dùng để trình, in hoặc soạn tiếp: có đề mục, bảng, số trang và chú thích ghi câu gốc, trang, địa chỉ, ngày đọc; khổ giấy, lề và phông chữ theo Nghị định 30/2020/NĐ-CP.',
  'name.excel': 'Excel (.xlsx)',
  'use.excel':
    'Dùng để lọc, tính và lập biểu: mỗi loại một trang tính, số là số thật, đơn vị ở cột riêng, kèm câu gốc và địa chỉ trang.',
  'name.csv': 'CSV',
  'use.csv':
    'Dùng cho sổ theo dõi và phần mềm thống kê: 25E-1 là 2,5, viết thế để máy nào cũng đọc đúng. Để mở bằng Excel, hãy chọn Excel (.xlsx).',
  'name.table': 'Trang HTML',
  'use.table': 'Mở được bằng Word, Excel hoặc trình duyệt: bảng giữ nguyên chữ và số của trang.',
  'name.plain': 'Văn bản thuần',
  'use.plain': 'Dùng để gửi qua Zalo, thư điện tử hoặc dán vào bất cứ đâu.',
  'name.markdown': 'Markdown',
  'use.markdown': 'Dùng cho phần mềm ghi chú và trang wiki.',
  'name.json': 'JSON',
  'use.json': 'Dùng cho phần mềm khác đọc tiếp; cấu trúc có số phiên bản.',
  'name.jsonl': 'JSON, mỗi dòng một trang',
  'use.jsonl': 'Dùng cho phần mềm đọc lần lượt từng trang, khi có rất nhiều trang.',
  'name.schema': 'Lược đồ JSON (JSON Schema)',
  'use.schema': 'Dùng cho người viết phần mềm: mô tả cấu trúc của tệp JSON và để kiểm tra tệp.',

  'volumes.word': 'Từ {count} trang trở xuống là một tệp, nhiều hơn thì chia thành các quyển trong một tệp .zip.',

  print: 'In',
  'use.print': 'Dùng để có bản giấy khổ A4, hoặc tệp PDF qua hộp thoại in của trình duyệt.',
  'print.most': 'Mỗi lần in được nhiều nhất {count} trang. Hãy chọn ít trang hơn, hoặc lưu thành Word rồi in.',
  'print.making': 'Đang chuẩn bị bản in',
  'print.sentences': 'Câu gốc',

  cite: 'Dẫn nguồn',
  'use.cite': 'Dùng để ghi nguồn trong báo cáo, công văn, bài viết.',
  'cite.page': 'Trang',
  'cite.documents': 'Văn bản nêu trong trang',
  'cite.copy': 'Sao chép dẫn nguồn',
  'cite.copy.documents': 'Sao chép tên các văn bản',
  'cite.copied': 'Đã sao chép.',
  'cite.denied': 'Chưa sao chép được: trình duyệt không cho ghi vào bộ nhớ tạm. Hãy bấm lại lần nữa.',
  'cite.failed': 'Chưa sao chép được. Hãy bôi đen dòng chữ rồi bấm Ctrl+C.',

  'gone.title': 'Bản trích không còn được giữ',
  gone: 'Trích Yếu chỉ giữ bản trích đến khi thẻ của trang đóng lại. Hãy mở lại trang, bấm Trích Yếu rồi chọn “Xuất tệp…” trong mục “Thêm”.',
} as const satisfies Record<string, string>;
