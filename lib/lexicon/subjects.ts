/** Words that tell where the subject of a document begins and ends (folded). Source: titles in the official gazette; usage of portals. */

/** Verbs that a title begins with where "về" is left out ("Nghị định … quy định chi tiết …"). */
export const TITLE_VERBS: readonly string[] =
  'quy định|hướng dẫn|sửa đổi|bổ sung|ban hành|phê duyệt|công bố|đính chính|điều chỉnh|thành lập|bãi bỏ|tăng cường|tiếp tục|triển khai|thực hiện|cập nhật|chấp thuận|truyền đạt|xếp hạng|công nhận|đẩy mạnh|đôn đốc|thi hành|xử phạt|thu hồi|bổ nhiệm|kiện toàn|phân công|phê chuẩn|xử lý|thông qua|tổ chức|hỗ trợ|nâng cao|phát triển|xây dựng|đổi mới|áp dụng|cho thôi|kỷ luật|điều động|miễn nhiệm|chỉ định|đình chỉ|khen thưởng|gia hạn|cấp phép|bảo đảm|danh mục|thí điểm|cách chức|góp vốn|thăng|phong'.split(
    '|',
  );

/** Verbs that the subject of an official letter or a conclusion may begin with besides; after other types they are the sentence's own verb. */
export const LETTER_VERBS: readonly string[] =
  'giao|đề nghị|yêu cầu|chỉ đạo|trả lời|kiểm điểm|báo cáo|cho phép|đồng ý|thống nhất|kết luận|thông báo|tham mưu|xin ý kiến|ý kiến|nội dung|thanh tra|kiểm tra|hiệp thương'.split(
    '|',
  );

/** Marks of a finite clause: no name and no title goes on past them. */
export const CLAUSE_MARKS: readonly string[] =
  'đã|được|là|thì|vẫn|sẽ|vừa|đang|cũng|do|để|mà|khi|vì|nên|còn|phải|cần|nhưng|tuy nhiên|trong đó|theo đó|nêu rõ|cho thấy|cho biết|cho rằng|nhấn mạnh|khẳng định|xác định|đề ra|đặt ra'.split(
    '|',
  );

/** Words that link: a name ends before them, and a title where they open the next part after a comma. */
export const LINKS: readonly string[] =
  'có|cho|tại|với|theo|trong|nhằm|như|chưa|không|trước|sau|bởi|nếu|chỉ(?! đạo| dẫn)|ngày|năm|từ(?! chức)|đến'.split(
    '|',
  );

/** What else a title ends before, as patterns: verbs of bringing forward and of telling how much. */
export const SUBJECT_STOPS =
  'thay thế|gửi|mở ra|đạt được|đến nay|ra đời|kèm theo|và có|trình (?:chính phủ|quốc hội|đại hội|trung ương|thủ tướng|hđnd|ubnd)|với (?:dự toán|diện tích|tổng|số|kinh phí|các|thời hạn|nhiều|mục tiêu|kết quả|lý do)|(?:sáng|chiều|tối) nay|(?:trước|sau) khi|tại (?:hội nghị|kỳ họp|phiên|đại hội)';

/** First words after a comma that begin another clause and no further part of the title, as patterns. */
export const CLAUSE_OPENERS =
  'đồng thời|gắn với|trên cơ sở|căn cứ|nhất là|cụ thể|tập trung|yêu cầu|đề nghị|giao|trình|đảm bảo|bảo đảm|tạo|ban hành|dự kiến|xem xét(?!,)|khi|trái|diễn ra (?:ngày|vào|từ|sáng|chiều)|(?:bao )?gồm|báo cáo (?:thủ|chính|tỉnh|thành|ubnd|ban|bộ|quốc)|hiệu lực|thay|(?:phó )?thủ tướng|chủ tịch|(?:phó )?(?:giám đốc|bí thư)|tổng (?:biên|giám)|ubkt|hội nghị|bộ|ubnd|ủy ban|ban|sở|chính phủ|các|ông|bà|đồng chí|tỉnh|huyện|thành phố|tp|người|nhiều|một số|sáng|trưa|chiều|hiện nay|đây';

/** Words after the name of a plan that show that no title follows (folded), besides marks of a clause and links. */
export const NO_TITLE_WORDS =
  'của|này|đó|trên|nêu trên|và|gồm|số|lần|mới|tháng|cụ thể|chi tiết|về|ra|vào|hay|hoặc'.split('|');

/** Kinds whose word is common: only a title that opens so makes them a document (folded). */
export const TITLE_OPENINGS: Readonly<Record<string, string>> = {
  'Chương trình':
    'mục tiêu|hành động|phối hợp|quốc gia|tổng thể|phát triển|hỗ trợ|chuyển đổi|xây dựng|bảo tồn|giảm nghèo',
  'Báo cáo':
    'chính trị|tổng kết|đánh giá|kiểm điểm|thẩm tra|kết quả|giám sát|tình hình|quyết toán|giải trình|tổng hợp|\\d{1,2} năm',
  'Quy định': 'chức năng|tiêu chuẩn|về|trách nhiệm',
};

/** What a title goes on with after a semicolon (folded). */
export const TITLE_GOES_ON = 'tổ chức|chế độ|quản lý|tình hình|kết quả|cơ chế';
