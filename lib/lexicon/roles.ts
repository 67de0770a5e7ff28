/**
 * What a person does in the event reported, by the words that say it (folded). Source: usage of provincial pages.
 */
const rows = (line: string): readonly string[] => line.split('|');

/** Verbs right after a person (and the person's positions). */
export const ROLE_VERBS = {
  chair: rows('chủ trì|đồng chủ trì|chủ tọa|đồng chủ tọa'),
  attendee: rows('dự|tham dự|tham gia đoàn|tới dự|có mặt|về dự'),
  signer: rows('ký'),
  speaker: rows(
    'phát biểu|ra tuyên bố|trăn trở|băn khoăn|đọc|cho biết|cho rằng|cho hay|nhấn mạnh|khẳng định|nói|chia sẻ|báo cáo|trình bày|trả lời|nêu|' +
      'đánh giá|nhận định|nhận xét|thông tin|kết luận|lưu ý|bày tỏ|cảm ơn|đề xuất|kiến nghị|phân tích|giải trình|' +
      'thông báo|kêu gọi|mong|tin tưởng|ghi nhận|biểu dương|hoan nghênh|truyền đạt|' +
      'thẳng thắn|tuyên bố|chỉ ra|lý giải|giải thích|gợi ý|cam kết|cảnh báo|nhắc|đặt vấn đề|' +
      'phản ánh|thừa nhận|chất vấn|trao đổi|đưa ra|công bố|nhất trí|đồng tình|gửi lời|' +
      'đề cập|xác nhận|lo lắng|thắc mắc|hứa|' +
      'nhận thấy|bình luận',
  ),
  /** Orders are speech, unless the person gives them by signing a paper. */
  orders: rows('đề nghị|yêu cầu|chỉ đạo|giao nhiệm vụ'),
  /** What those do who take part: where the page says more of a person, it adds nothing. */
  present: rows(
    'dẫn đầu|dâng|cắt băng|tặng|trao|giao lưu|thăm|kiểm tra|khảo sát|tiếp|gặp|hội đàm|làm việc với|đón|chúc mừng|tại buổi|tại cuộc|tại hội nghị|tại lễ|tại phiên',
  ),
  appointed: rows('giữ chức|trúng cử'),
  dismissed: rows('thôi giữ chức|từ chức|bằng hình thức cách chức|được miễn nhiệm'),
} as const;

/** Verbs by which an office is given and taken; with "được" and "bị" they are said of a person. */
export const GIVES = rows(
  'bổ nhiệm|điều động|phê chuẩn|chỉ định|phân công|bầu|cử giữ|thăng quân hàm|thăng cấp bậc hàm|phong hàm|phong quân hàm',
);
export const TAKES = rows('miễn nhiệm|cách chức|cách tất cả|cách hết|bãi nhiệm|khai trừ|cho thôi');

/** Words that open a list of those who attend, before "có", "gồm", "là" or a colon. */
export const ATTENDANCE = rows('dự|có mặt|cùng đi|tham gia đoàn');

/** Adverbs and phrases between a person and the verb. */
export const BEFORE_VERB = rows('đã|thì|cũng|vừa|sẽ|còn|đang|tiếp tục|trực tiếp|cùng|có bài|có ý kiến|đến|có');
