/** The rows of a table, written side by side. */
const rows = (side: string): readonly string[] => side.split('|');

/** Words that make the number after them a name, a date or a rank, folded: "Điều 5", "quý 2", "loại 1". */
export const LABELS = rows(
  'điều|khoản|điểm|chương|mục|phần|phụ lục|bảng|hình|số|ngày|tháng|năm|quý|khóa|thứ|lần thứ|kỳ|loại|cấp|mức độ|mức|bậc|lớp|đợt|vòng|giai đoạn|nhiệm kỳ|quốc lộ|đường|km|tổ|quận|phường|khu|cơ sở|nhóm|trang|tập|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|kết luận|đề án|luật|công văn|dự án|trung ương|tuổi',
);

/** What follows a number that measures nothing of policy: spans of time, ages, sheets, gifts, attendance. */
export const IDLE_UNITS = rows(
  'năm|tháng|ngày|tuần|giờ|phút|quý|tuổi|trang|tờ|đại biểu|đồng chí|suất|phần|giải|vị|nội dung|vấn đề|giai đoạn|đợt|kỳ|cấp|nước|quốc gia|tỉnh|tỉnh thành|thành phố|bộ|ngành|khu vực|vùng|lĩnh vực|nguyên tắc|chương|điều|khoản|điểm cầu|câu|bài|con số|tập|ý kiến|lần|bên|loại|phương án|giải pháp|nhóm giải pháp|kỳ họp|dân tộc|sao|ký tự|anh|em|ông|tên|bản sao|bản chính|đồng tác giả|đồng phạm|đồng bào|đồng ý|đồng thời|đồng tình',
);

/** Words of a crime, a gift or a match: the figures of such a sentence are no aim or outcome of policy. */
export const OFF_TOPIC = rows(
  'chiếm đoạt|bị cáo|xử phạt|tang vật|suất quà|phần quà|trị giá|trao tặng|tặng quà|về dự|kê khai tài sản|kê khai thiếu|không kê khai|gây thiệt hại|khởi tố|bắt giữ|điểm cầu|ứng cử|số phiếu|sai phạm|học bổng|tiền thưởng|mức phạt|phạt tiền|vốn điều lệ|lừa đảo|giá vé|vé xem|thu giữ|phạt từ|bị phạt|trả lại',
);
