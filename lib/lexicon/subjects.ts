/** Words that tell where the subject of a document begins and ends (folded). Source: titles in the official gazette; usage of portals. */

/** Verbs that a title begins with where "về" is left out ("Nghị định … quy định chi tiết …"). */
export const TITLE_VERBS: readonly string[] = [
  'quy định;hướng dẫn;sửa đổi;bổ sung;ban hành;phê duyệt;công bố;đính chính;điều chỉnh;thành lập;bãi bỏ',
  'tăng cường;tiếp tục;triển khai;thực hiện;cập nhật;chấp thuận;truyền đạt;xếp hạng;công nhận;đẩy mạnh',
  'đôn đốc;thi hành;xử phạt;thu hồi;bổ nhiệm;kiện toàn;phân công;phân cấp;phê chuẩn;xử lý;hợp nhất',
  'quyết toán;chi tiết;thông qua;tổ chức;giảm;hỗ trợ;nâng cao;phát triển;xây dựng;đổi mới;chính sách',
  'chủ động;đột phá;phòng, chống;áp dụng;cho thôi;kỷ luật;điều động;luân chuyển;miễn nhiệm;cách chức',
  'chỉ định;chuẩn y;đình chỉ;khen thưởng;gia hạn;tặng;cấp phép;bảo đảm;đề án;chương trình;danh mục',
].flatMap((row) => row.split(';'));

/** Verbs that the subject of an official letter or a conclusion may begin with besides; after other types they are the sentence's own verb. */
export const LETTER_VERBS: readonly string[] = [
  'giao;đề nghị;yêu cầu;chỉ đạo;trả lời;kiểm điểm;báo cáo;cho phép;đồng ý;thống nhất;kết luận;thông báo',
  'khẳng định;tham mưu;xin ý kiến;ý kiến;nội dung;thanh tra;kiểm tra;giải quyết',
].flatMap((row) => row.split(';'));

/** First words of a clause that goes on about the document after its title; before them a title ends. */
export const SUBJECT_STOPS: readonly string[] = [
  'đã;được;thì;là;có hiệu lực;hết hiệu lực;thay thế;sẽ;vừa;đang;cũng;do;nêu rõ;quy định rõ;cho thấy;đề ra;đặt ra;chỉ ra;đạt được;có hơn;có trên',
  'cho biết;nhấn mạnh;khẳng định;yêu cầu;chỉ rõ;xác định;gửi;vào ngày;theo đó;trong đó;để;nhưng;tuy nhiên',
  'trình chính phủ;trình quốc hội;trình đại hội;trình trung ương;trình thủ tướng;trình hđnd;trình ubnd',
  'còn;phải;cần;đến nay;như sau;ra đời;đi vào;kèm theo;mà;khi;vì;nên;và có;và trình;cho rằng',
  'với dự toán;với diện tích;với tổng;với số;với kinh phí;với các;với thời hạn;với nhiều;với mục tiêu;với kết quả;trước khi;sau khi;tại hội nghị;tại kỳ họp;tại phiên',
].flatMap((row) => row.split(';'));

/** First words after a comma that begin another clause and no further part of the title. */
export const CLAUSE_OPENERS: readonly string[] = [
  'tuy nhiên;trong đó;theo đó;qua đó;từ đó;do đó;đồng thời;góp phần;nhằm;để;gắn với;cùng với;với;trên cơ sở',
  'căn cứ;nhất là;đặc biệt;trước mắt;tập trung;yêu cầu;đề nghị;giao;báo cáo;trình;hội nghị;bộ;ubnd;các;ông',
  'bà;đồng chí;tỉnh;huyện;thành phố;tp;thủ tướng;chính phủ;phó thủ tướng;chủ tịch;ngày;năm;sáng;chiều;nếu',
  'khi;vì;nên;thì;là;như;mà;trong;theo;do;đến;từ;sau;trước;tại;cho;đã;được;có;còn;cũng;sẽ;vừa;phấn đấu',
  'đảm bảo;bảo đảm;thể hiện;tạo;giúp;đưa;nghị quyết;quyết định;chỉ thị;kế hoạch;nghị định;thông tư;luật',
  'kết luận;người;hiện nay;đề ra;không;chưa;cần;phải;bởi;cụ thể;hiệu lực;thay;ban hành;dự kiến;chỉ;nhiều;một số;mỗi',
  'lực lượng;đơn vị;hội đồng;ủy ban;ban;sở;cơ quan;địa phương;doanh nghiệp;khắc phục',
  'xem xét;thông qua;cơ bản;mục tiêu của',
].flatMap((row) => row.split(';'));

/** Words after the name of a plan that show that no title follows (folded). */
export const NO_TITLE_WORDS: readonly string[] = [
  'của;này;đó;trên;nêu trên;đã;được;là;do;và;có;cho;để;tại;với;theo;khi;mà;cũng;vẫn;sẽ;đang;vừa;nhằm;trong',
  'từ;đến;gồm;bao gồm;như;chưa;không;phải;cần;nêu;gửi;trình;thì;số;đề ra;lần;mới;trước;sau;ngày;năm;tháng',
  'quý;còn;hay;hoặc;bằng;nếu;vì;nên;ở;đầu tiên;cụ thể;cho biết;ra;vào;chi tiết;về',
].flatMap((row) => row.split(';'));

/** Kinds whose word is common: only a title that opens so makes them a document (folded). */
export const TITLE_OPENINGS: Readonly<Record<string, string>> = {
  'Chương trình':
    'mục tiêu;hành động;phối hợp;quốc gia;tổng thể;phát triển;hỗ trợ;chuyển đổi;xây dựng;bảo tồn;giảm nghèo',
  'Báo cáo':
    'chính trị;tổng kết;đánh giá;kiểm điểm;thẩm tra;kết quả;giám sát;tình hình;quyết toán;giải trình;tổng hợp;thực hiện;5 năm;10 năm',
  'Quy định': 'chức năng;tiêu chuẩn;về;trách nhiệm;thi hành',
};

/** What a title goes on with after a semicolon (folded). */
export const TITLE_GOES_ON =
  'tổ chức;sửa đổi;bổ sung;bãi bỏ;hướng dẫn;quy định;chế độ;quản lý;tình hình;kết quả;phương hướng;cơ chế;trình tự';
