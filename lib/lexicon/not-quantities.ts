/** The rows of a table, written side by side. */
const rows = (side: string): readonly string[] => side.split('|');

/** Words that make the number after them a name, a date or a rank, folded: "Điều 5", "quý 2", "loại 1". */
export const LABELS = rows(
  'điều|khoản|điểm|chương|mục|phần|phụ lục|biểu|mẫu số|bảng|hình|số|ngày|tháng|năm|quý|khóa|thứ|lần thứ' +
    '|kỳ|loại|cấp|cấp độ|mức độ|mức|hạng|bậc|lớp|khối|đợt|vòng|giai đoạn|thời kỳ|nhiệm kỳ|quốc lộ|ql' +
    '|tỉnh lộ|đt|đường|phố|ngõ|km|tổ|khu phố|ấp|thôn|quận|phường|khu|lô|tầng|tòa|cơ sở|nhóm|vùng|tiểu khu' +
    '|khoảnh|trạm|ga|bến|kênh|trang|tập|bài|câu|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|kết luận' +
    '|đề án|luật|công văn|văn bản|dự án|trung ương|covid|quy hoạch điện|top|tốp|sáng|trưa|chiều|tối|đêm' +
    '|lúc|tuổi|sđt|điện thoại|dân quân|sư đoàn|trung đoàn|quân khu|hotline|tỷ số|u',
);

/** What follows a number that measures nothing of policy: spans of time, ages, sheets, gifts, attendance. */
export const IDLE_UNITS = rows(
  'năm|tháng|ngày|tuần|giờ|phút|giây|quý|tuổi|thế kỷ|h|g|trang|tờ|bản chụp|bản sao|bản chính|đại biểu' +
    '|đồng chí|suất|suất quà|phần quà|phần|giải|vị|nội dung|vấn đề|bước|giai đoạn|khâu|đợt|kỳ|cấp|nước' +
    '|quốc gia|tỉnh|tỉnh thành|thành phố|bộ|ngành|khu vực|vùng|mặt|lĩnh vực|nguyên tắc|chương|điều|khoản' +
    '|điểm cầu|câu|bài|tập|ý kiến|lần|bên|phía|loại|hình thức|phương án|nhóm vấn đề|chuyên đề|trụ cột' +
    '|đột phá|giải pháp|nhóm giải pháp|kỳ họp|dân tộc|sao|ký tự|chữ số|con số|anh|chị|em|cháu|ông|bà|vợ' +
    '|chồng|tên|đôi|cặp|bàn|hiệp|trận|set|độ|phát',
);

/** Words of a crime, a gift or a match: the figures of such a sentence are no aim or outcome of policy. */
export const OFF_TOPIC = rows(
  'chiếm đoạt|lừa đảo|tham ô|hối lộ|bị cáo|hầu tòa|xử phạt|phạt tiền|mức phạt|phạt từ|phạt tù|năm tù' +
    '|tang vật|suất quà|phần quà|học bổng|trị giá|trao tặng|tặng quà|giải nhất|giải nhì|giải ba' +
    '|tiền thưởng|giá vé|ghế|bàn thắng|hotline|đăng ký tham dự|tham dự hội nghị|tới dự|về dự|kê khai' +
    '|gây thiệt hại|cây vàng|phạm tội|khởi tố|bắt giữ|điểm cầu|phiếu bầu|trúng cử|ứng cử|số phiếu' +
    '|vốn điều lệ|sai phạm',
);
