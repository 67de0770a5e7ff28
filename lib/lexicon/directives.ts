/**
 * The words of instructions, as officials and their reporters use them. Folded; phrases parted by "|" or a line's end.
 * Sources: pages of portals and papers (attested), Decree 30/2020/NĐ-CP for the forms of orders.
 */

/** Verbs that ask somebody to do something: "X yêu cầu Y làm Z". */
export const INSTRUCTS = `
yêu cầu|đề nghị|giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|lưu ý|chỉ thị|nhấn mạnh yêu cầu|đặt ra yêu cầu`;

/** Verbs of instruction that are also said of one's own work ("chỉ đạo thực hiện", "quán triệt nghị quyết"): they need a subject and an addressee. */
export const WEAK_INSTRUCTS = 'chỉ đạo|quán triệt|giao|phân công|đôn đốc|gợi ý|kêu gọi|nhắc nhở';

/** Verbs of speech: what follows is an instruction only with cần or phải in it. */
export const SAYS = `
nhấn mạnh|cho rằng|nêu rõ|khẳng định|chỉ rõ|cho biết|nhận định|cho hay|xác định rõ|phát biểu|nói|nêu|chia sẻ|bày tỏ
yêu cầu|đề nghị|đặt vấn đề|tin tưởng|chỉ ra|mong muốn|nhấn mạnh tinh thần`;

/** What makes a sentence an instruction after a verb of speech. */
export const MODALS = 'cần|phải|cần phải|có trách nhiệm|phải có trách nhiệm|hãy|không được|tuyệt đối không|không để';

/** Words before "cần", "phải" or a verb that make it something else ("không cần", "rất cần", "gặp phải", "chứ không phải"). */
export const NOT_MODAL_AFTER = 'không|gặp|mà|đều|bên|việc|là';
/** Words after "cần" or "phải" that make it no order ("cần thiết", "phải chăng", "cần vốn"). */
export const NOT_MODAL_BEFORE = 'thiết|là|vốn|môi trường|nhiều|gì|câu|khoảng';

/** Words right before a verb of instruction that make it a noun or another's act ("theo yêu cầu", "được giao", "ban chỉ đạo"). */
export const NOUN_AFTER = `
đáng|ngoại|bàn|chuyển|theo|đáp ứng|một|được|bị|có|ý kiến|ban|văn bản|trước|với|về|để|hồ sơ|phù hợp|việc|đơn|đạt|không
nếu|cần|phải|đang|quyền|quá trình|xem xét|tuyến|điện|sở`;

/** Adverbs between a subject and its verb of instruction. */
export const ADVERBS = `
cũng|đã|vừa|còn|đặc biệt|thẳng thắn|một lần nữa|tiếp tục|đồng thời|yêu cầu|và|quyết định|thì|nói|kết luận|trân trọng`;

/** Openings of a sentence that join it to the one before. */
export const CONNECTORS = `
một là|hai là|ba là|bốn là|năm là|đồng thời|bên cạnh đó|cùng với đó|ngoài ra|cụ thể|trong đó|theo đó|đặc biệt|do đó
do vậy|vì vậy|mặt khác|trước hết|trước mắt|tiếp đó|thứ nhất|thứ hai|thứ ba|nhất là|qua đó|từ đó|và|còn|riêng
trong thời gian tới|thời gian tới|sắp tới|cũng|chính vì vậy|như vậy|bên cạnh|nhưng|tuy nhiên|chúng ta|song`;

/** Verbs that open an action: strong ones are verbs wherever they stand in lower case. */
export const ACTIONS = `
duy|ưu tiên|chăm|có giải pháp|có biện pháp|gương mẫu|ứng dụng|phổ biến|kết hợp|phân công|góp ý|cố gắng|tiếp tục
tập trung|tăng cường|đẩy mạnh|đẩy nhanh|khẩn|chủ động|phối|chủ trì|rà|hoàn thành|hoàn thiện|nghiêm túc|quan tâm
chú trọng|chú ý|nâng|phát huy|quán triệt|kiên quyết|quyết tâm|nỗ|phấn|tích cực|thường xuyên|kịp|sớm|nhanh chóng|xem
làm tốt|làm rõ|thực hiện|triển khai|bảo đảm|đảm bảo|giữ|khắc|chấn|tháo|xử|nghiên|đề xuất|tham mưu|đổi mới|cải|huy động
bố trí|ban hành|công khai|công bố|đôn|kiểm điểm|kiểm soát|tổng hợp|tổng kết|báo cáo|thành lập|hỗ|thúc|áp dụng|đoàn kết
thống nhất|nhận thức|nhìn nhận|xác định|đánh giá|phân tích|thảo luận|trao đổi|làm việc|lắng|tiếp thu|hạn chế|ngăn
tạm dừng|chấm|thu hồi|bồi|giải ngân|sắp|bổ|sửa|điều chỉnh|thay đổi|chuẩn bị|tận|căn cứ|có kế hoạch|có cơ chế
có văn bản|tránh|chịu trách nhiệm|chia sẻ|vào cuộc|nắm bắt|tiết kiệm|tiến hành|chấp hành|tuân|tham gia|đồng bộ
giới thiệu|cắt|phê|cho phép|trả lời|đối thoại|bàn giao|cam kết|thông báo|kỷ luật|hợp tác|thể hiện|sẵn sàng|phát hiện
cho ý kiến|làm sao|có ý kiến|nêu rõ|tổ chức|quản lý|xây dựng|đầu tư|phát triển|thanh tra|kiểm tra|giám sát|sử dụng
khai thác|sản xuất|đào tạo|bảo vệ|quy hoạch|thông tin|lãnh đạo|chỉ đạo|tạo|lập|trình|gửi|đưa|gắn|chuyển|dừng
tuyên truyền|điều tra|vận động|hướng dẫn|thẩm định|giải quyết|cơ cấu|cung cấp|thi hành|tính toán|đáp ứng|theo dõi
lồng ghép|cân nhắc|rút kinh nghiệm|thông qua|xóa|hủy|siết|ngừng|đàm phán|thu thập|phá dỡ`;

/** What stands before any verb of action that is none. */
export const NO_ACTION_AFTER = `
được|công tác|việc|để|quá trình|nhiệm vụ|được giao|quá|các|kế hoạch|nội dung|trên|chi phí|cơ quan|lực lượng|cán bộ|mọi
sự|dự án|công|thành|liên quan tới|đào`;

/** Words that open an adverbial before a comma: "trong thời gian tới, …", "để hoàn thành mục tiêu, …". */
export const ADVERBIALS = `
trong|ngay|từ|sau|trước|thời gian|năm|để|về|đối với|cùng với|với|trên cơ sở|trường hợp|nếu|khi|tại|ngoài|qua|nhằm
theo|xuất phát từ|hàng năm|do|vì|đến|kết luận`;

/** Words that no addressee holds: where one comes before the verb, the words before it are a clause of their own. */
export const CLAUSE_WORDS = `
yêu cầu|đề nghị|ra|phát động|đã|đang|sẽ|vừa|là|mà|thì|có|rằng|vì|nên|không|chưa|khi|gồm|tham dự|hiện nay|bị|nhất trí
giúp|rất|muốn|kỳ vọng|làm|chỉ|hết sức|dự kiến|đồng tình|đồng thuận|ủng hộ|kiến nghị`;

/** Adverbs and particles at the edges of an addressee. */
export const ADDRESSEE_EDGES = 'cũng|và|đồng thời|còn|phải|thời gian tới|sau hội nghị|luôn|đều|dứt khoát|vẫn';

/** Words that begin a new clause before its subject. */
export const CLAUSE_OPENINGS = 'thì|nên|vì vậy|đồng thời|nhưng|và|đặc biệt|mà|là';

/** Compounds that begin as a verb of instruction does and are none ("giao thông"). */
export const NOT_INSTRUCTS = 'giao thông|giao dịch|giao lưu|giao ban';
/** Bodies that begin as a verb of action does. */
export const NOT_ACTIONS = 'giữ chức|thi hành án|tổ chức đoàn thể|tổ chức xã hội|tổ chức đảng';
/** Compounds that begin as words of a clause do and are none ("các đơn vị có liên quan", "chỉ đạo"). */
export const NOT_CLAUSE_WORDS = `
có liên quan|có thẩm quyền|có nhu cầu|chỉ đạo|chỉ huy|chỉ thị|làm việc|là người|đã ký|đã được|vừa được`;

/** Verbs of action that report where nobody asked for them: "Bộ đánh giá cao …", "lãnh đạo tỉnh cam kết …". */
export const REPORTS = 'đánh giá|cam kết|đề xuất|nêu rõ|làm việc|quyết tâm|trao đổi|tham gia';

/** After a comma these begin a remark of the reporter's or the speaker's, no further part of the action. */
export const REMARKS = 'bởi|vì|điều này|hiện có|đồng thời mong muốn';
