/** The rows of a table, written side by side. */
const rows = (side: string): readonly string[] => side.split('|');

/** Words that make every value after them in the sentence an aim, folded, until a word of outcome comes. */
export const AIMS = rows(
  'phấn đấu|mục tiêu|chỉ tiêu|đề ra|đặt ra|quyết tâm|định hướng|được giao|phê duyệt|để đạt|cam kết|phải đạt|phải tăng|phải giảm|phải đưa|phải hoàn thành',
);
/** Words that make an aim of the value in their own clause only, folded. */
export const NEAR_AIMS = rows(
  'phải có|phải thoái vốn|sẽ|sẽ đạt được|phải đạt được|cần đạt được|nếu|muốn|không quá|không vượt quá|không được dưới|không được thấp hơn|tối đa|tối thiểu|ít nhất|quy định|yêu cầu|thúc đẩy|bảo đảm|đảm bảo|kế hoạch|cán mốc|kiểm soát|đề xuất|quy hoạch|đồng ý cho',
);
/** Words that make a value a forecast or a preliminary figure, folded. */
export const ESTIMATES = rows('ước|dự kiến|dự báo|khả năng|dự tính|có thể');
/** Words that make every value after them an outcome, folded. */
export const RESULTS = rows(
  'đã|đã quy hoạch|đạt được|kết quả|tính đến|lũy kế|đến nay|thực tế|ghi nhận|cùng kỳ|cho thấy',
);
/** Words that make an outcome of the value in their own clause only, folded. */
export const NEAR_RESULTS = rows('hiện nay|hiện có|mới đạt|mới chỉ|chỉ đạt|còn thiếu|trước khi');
/** What right before a value makes it the plan that an outcome is held against, folded. */
export const PLANS = rows('kế hoạch|dự toán|chỉ tiêu|mục tiêu|đề ra|được giao|nghị quyết|định mức|đặt ra');

/** The page says that the aim was missed, folded. */
export const MISSED = rows('chưa đạt|không đạt|chỉ đạt|còn thiếu|vẫn thiếu|chưa đủ|hụt');
