/**
 * The words of instructions, as officials and their reporters use them. Folded; phrases parted by ";".
 * Sources: pages of portals and papers (attested), Decree 30/2020/NĐ-CP for the forms of orders.
 */

/** Verbs that ask somebody to do something: "X yêu cầu Y làm Z". */
export const INSTRUCTS = `
  yêu cầu; đề nghị; giao; giao nhiệm vụ cho; giao trách nhiệm cho; giao cho; chỉ đạo; lưu ý; đôn đốc; kêu gọi;
  phân công; nhắc nhở; chỉ thị; quán triệt; khuyến nghị; ra lệnh; đề nghị và mong muốn; nhấn mạnh yêu cầu;
  đặt ra yêu cầu; gợi ý`;

/** Verbs of instruction that are also said of one's own work ("chỉ đạo thực hiện", "quán triệt nghị quyết"): they need a subject and an addressee. */
export const WEAK_INSTRUCTS = `
  chỉ đạo; quán triệt; giao; phân công; đôn đốc; gợi ý; khuyến nghị; kêu gọi; nhắc nhở`;

/** Verbs of speech: what follows is an instruction only with cần or phải in it. */
export const SAYS = `
  nhấn mạnh; cho rằng; nêu rõ; khẳng định; chỉ rõ; cho biết; nhận định; cho hay; xác định rõ; phát biểu; nói; nêu;
  lưu ý; chia sẻ; bày tỏ; quán triệt; yêu cầu; đề nghị; nêu lên; nhắc nhở; đặt vấn đề; nêu quan điểm;
  bày tỏ tin tưởng; tin tưởng; nêu ý kiến; phát biểu kết luận; chỉ ra; mong muốn; cho biết thêm; nói thêm;
  nhấn mạnh tinh thần`;

/** What makes a sentence an instruction after a verb of speech. */
export const MODALS = `cần; phải; cần phải; cần tiếp tục; cần sớm; có trách nhiệm; phải có trách nhiệm; nhất thiết phải; nhất định phải; không được; tuyệt đối không được; hãy; cần được; phải được; cần có; phải có; tuyệt đối không; không để`;

/** Modals that are left out of the action ("cần tăng cường …" → "tăng cường …"). */
export const DROPPED_MODALS = `
  cần; phải; cần phải; có trách nhiệm; phải có trách nhiệm; nhất thiết phải; nhất định phải; hãy`;

/** Words before "cần", "phải" or a verb that make it something else ("không cần", "rất cần", "gặp phải", "chứ không phải"). */
export const NOT_MODAL_AFTER = `
  không; rất; gặp; vấp; đang; đã; mà; cái; điều; nếu; khi; sẽ; đều; bên; thiết; liệu; tay; việc; có; vẫn; là; bị;
  vì; buộc; chỉ; số; nội dung; đúng; lại; cũng không; còn`;
/** Words after "cần" or "phải" that make it no order ("cần thiết", "phải chăng"). */
export const NOT_MODAL_BEFORE = 'thiết; chăng; gì; là; thơ';

/** Words right before a verb of instruction that make it a noun or another's act ("theo yêu cầu", "được giao", "ban chỉ đạo"). */
export const NOUN_AFTER = `
  đáng; ngoại; bàn; chuyển; theo; đáp ứng; các; những; một số; một; được; bị; có; ý kiến; sự; công tác; ban;
  văn bản; nhiều; trước; với; từ; do; về; để; bằng; nội dung; hồ sơ; ngoài; tinh thần; đảm bảo; bảo đảm; phù hợp;
  hết; việc; lời; đơn; xin; khi; tăng cường; sát; quan điểm; đạt; vượt; thực hiện; kịp thời; hoạt động; đúng; sẽ;
  không; chưa; nếu; hệ thống; nhiệm vụ; cần; phải; đang; trách nhiệm; quyền; số; quá trình; trong; xem xét; cấp;
  nhà; tuyến; điện; vai trò; kế hoạch; cho; mà; như; hay; đó; sở; chỉ; ra; thông báo; sau; vào; nhằm; muốn`;

/** Words right after it that make it a noun ("yêu cầu của", "đề nghị này", "giao thông"). */
export const NOUN_BEFORE = `riêng; chung; của; này; đó; nhiệm vụ; công tác; đặt ra; kỹ thuật; công việc; đối với; đề ra; điều hành; quyết liệt; sát sao; là; như; được; đã; trên; bồi thường; cao; bắt buộc; tăng; ngày càng; phát triển; cấp bách; lập; rút; thực tiễn; lại; nhau`;

/** Adverbs between a subject and its verb of instruction. */
export const ADVERBS = `
  cũng; đã; vừa; còn; mới; luôn; đặc biệt; kiên quyết; trực tiếp; nghiêm túc; thẳng thắn; một lần nữa; tiếp tục;
  đồng thời; liên tục; thường xuyên; có công văn; ký công văn; vừa có công văn; vừa ký công văn; đã có công văn;
  có chỉ đạo; cho biết; đề nghị; yêu cầu; nhấn mạnh; phát biểu; và; quyết định; vừa qua; hôm nay; tại đây; ký; thì;
  khẩn trương; đặt dấu hỏi; đặt vấn đề; nói; giao; rất; đánh giá cao; ghi nhận; chia sẻ; khẳng định; bày tỏ;
  kết luận; thống nhất; tin tưởng; trân trọng; chính thức`;

/** Openings of a sentence that join it to the one before. */
export const CONNECTORS = `
  đồng thời; bên cạnh đó; cùng với đó; ngoài ra; cụ thể; trong đó; theo đó; đặc biệt; do đó; do vậy; vì vậy; vì thế;
  mặt khác; trước hết; trước mắt; tiếp đó; thứ nhất; thứ hai; thứ ba; thứ tư; thứ năm; một là; hai là; ba là;
  bốn là; nhất là; cuối cùng; việc này; qua đó; từ đó; trên cơ sở đó; trên tinh thần đó; và; còn; riêng; hơn nữa;
  trong thời gian tới; thời gian tới; sắp tới; về phía; về lâu dài; cũng; chính vì vậy; như vậy; thậm chí;
  đáng chú ý; bên cạnh; mà; nhưng; tuy nhiên; tới đây; cùng với đó là; chúng ta; song`;

/** Verbs that open an action: strong ones are verbs wherever they stand in lower case. */
export const ACTIONS = `
  tiếp tục; tập trung; tăng cường; đẩy mạnh; đẩy nhanh; khẩn trương; chủ động; phối hợp; chủ trì; rà soát;
  hoàn thành; hoàn thiện; hoàn tất; nghiêm túc; quan tâm; chú trọng; chú ý; nâng cao; phát huy; quán triệt;
  kiên quyết; quyết tâm; nỗ lực; phấn đấu; tích cực; thường xuyên; kịp thời; sớm; nhanh chóng; gấp rút; xem xét;
  làm tốt; làm rõ; thực hiện; triển khai; bảo đảm; đảm bảo; duy trì; giữ vững; khắc phục; chấn chỉnh; tháo gỡ;
  giải quyết; xử lý; nghiên cứu; đề xuất; tham mưu; củng cố; đổi mới; cải thiện; cải cách; huy động; bố trí;
  phân bổ; ban hành; công khai; công bố; cung cấp; cập nhật; theo dõi; đôn đốc; kiểm điểm; kiểm soát; kiểm tra;
  giám sát; thanh tra; xác minh; thẩm định; thẩm tra; tổng hợp; tổng kết; sơ kết; báo cáo; trình; gửi; nộp;
  soạn thảo; biên soạn; xây dựng; tổ chức; thành lập; tuyên truyền; vận động; hướng dẫn; hỗ trợ; tạo điều kiện; tạo;
  khuyến khích; thúc đẩy; phát triển; mở rộng; thu hút; khai thác; quản lý; sử dụng; đầu tư; áp dụng; ứng dụng; đưa;
  gắn; lồng ghép; kết hợp; liên kết; đoàn kết; thống nhất; nhận thức; nhận diện; nhìn nhận; xác định; đánh giá;
  phân tích; tính toán; suy nghĩ; thảo luận; trao đổi; làm việc; lắng nghe; tiếp thu; tiếp nhận; hạn chế; ngăn chặn;
  đấu tranh; phòng ngừa; tạm dừng; dừng; chấm dứt; thu hồi; bồi thường; chi trả; giải ngân; đào tạo; bồi dưỡng;
  sắp xếp; bổ sung; sửa đổi; điều chỉnh; thay đổi; cải tạo; chuẩn bị; tận dụng; coi trọng; nêu cao; gương mẫu;
  đi đầu; căn cứ; lập; có biện pháp; có giải pháp; có phương án; có kế hoạch; có chính sách; có cơ chế; có văn bản;
  có hình thức; không được; tuyệt đối; tránh; chịu trách nhiệm; chia sẻ; đồng hành; chung tay; vào cuộc; ưu tiên;
  chăm lo; bám sát; nắm bắt; tiết kiệm; tái cơ cấu; cơ cấu; rút kinh nghiệm; đốc thúc; tiến hành; điều tra; truy tố;
  xét xử; cân nhắc; chấp hành; tuân thủ; đóng góp; tham gia; đồng thuận; tự giác; mạnh dạn; linh hoạt; sáng tạo;
  quyết liệt; đồng bộ; tôn vinh; bảo vệ; bảo tồn; giữ gìn; trân trọng; kiên định; nhất quán; chuyển; chuyển đổi;
  thay thế; kết nối; xúc tiến; giới thiệu; cắt giảm; đơn giản hóa; công nhận; phê duyệt; cho phép; cấp; thu;
  trả lời; giải trình; giải đáp; đối thoại; niêm yết; chỉ đạo; phân công; lãnh đạo; bàn giao; nghiệm thu; khởi công;
  đấu thầu; quy hoạch; phân loại; phân cấp; phổ biến; cam kết; ký kết; thông tin; thông báo; đưa tin; khen thưởng;
  kỷ luật; truy thu; di dời; tháo dỡ; giải tỏa; khôi phục; phục hồi; sửa chữa; nâng cấp; lắp đặt; trang bị; cử;
  bổ nhiệm; xứng đáng; hợp tác; hướng tới; góp phần; thể hiện; vượt qua; học tập; thấy rõ; tìm kiếm; tìm ra; mở cửa;
  hiện đại hóa; ổn định; điều hành; sẵn sàng; sản xuất; tiêu thụ; góp ý; dứt khoát; thực thi; vận dụng; phát hiện;
  kê khai; minh bạch; đấu giá; thoái vốn; cổ phần hóa; cho ý kiến; giải thể; tinh gọn; sáp nhập; hợp nhất; cố gắng;
  mạnh mẽ; chỉnh sửa; nghiêm cấm; cấm; từng bước; tối đa; trồng; nuôi; ngừng; làm sao; cùng thảo luận;
  cùng trao đổi; đặt mục tiêu; xem lại; coi đây; đạt được; có ý kiến; tìm giải pháp; nêu rõ; nêu ý kiến;
  phát biểu ý kiến`;

/** Verbs that are more often part of a name or a noun phrase ("cơ quan quản lý", "các tổ chức"): verbs only after nothing nominal. */
export const WEAK_ACTIONS = `
  tổ chức; quản lý; xây dựng; đầu tư; phát triển; thanh tra; kiểm tra; giám sát; sử dụng; khai thác; sản xuất;
  tiêu thụ; đào tạo; bảo vệ; quy hoạch; thông tin; lãnh đạo; chỉ đạo; cấp; thu; tạo; lập; cử; trình; gửi; nộp; đưa;
  gắn; chuyển; trồng; nuôi; dừng; ngừng; cấm; tuyên truyền; điều hành; xét xử; điều tra; truy tố; sáng tạo;
  đấu thầu; đấu giá; vận động; hướng dẫn; xúc tiến; thẩm định; thu hút; giải quyết; ứng dụng; cơ cấu; tái cơ cấu;
  cung cấp; học tập; nghiên cứu`;

/** What stands before a weak verb that is no verb. */
export const NOMINAL_AFTER = `
  mọi; ban; đoàn; tổ; bộ; sở; ngành; viện; trung tâm; ủy ban; sự; đơn vị; phòng; dự án; hội đồng; nhà; chủ; người;
  và; từng; mỗi; có; liên quan đến; liên quan tới; vốn; doanh nghiệp; hiện; theo; môi trường; quyền; sau; trước;
  chương; quy; công; độc; tờ; tiến; lộ; thành; học; tác; đào; chế; sáng; cung; trung; trợ; các cấp`;

/** What stands before any verb of action that is none. */
export const NO_ACTION_AFTER = `
  được; bị; đã; đang; công tác; việc; để; khi; quá trình; nhiệm vụ; về; giải pháp; nhằm; cơ quan; sẽ; tình hình;
  tiến độ; được giao; quá; luôn; hai bên; các; những; của; trong; cho; với; bằng; như; thuộc; kế hoạch;
  chương trình; chính sách; nội dung; hoạt động; trên; chi phí; mục tiêu; chủ trương; kinh phí; lãnh đạo; lực lượng;
  cán bộ; bộ phận; vào; qua`;

/** Words that open an adverbial before a comma: "trong thời gian tới, …", "để hoàn thành mục tiêu, …". */
export const ADVERBIALS = `
  trong; ngay; từ; sau; trước; thời gian; năm; để; về; đối với; bên cạnh; cùng với; với; trên cơ sở; liên quan;
  trường hợp; nếu; khi; tại; ngoài; qua; nhằm; theo; hiện nay; tùy; bằng; giai đoạn; quý; tháng; nhân; vào;
  thông qua; xuất phát từ; hàng năm; hằng năm; do; vì; đến; quá trình; phát biểu; kết luận; nhấn mạnh; với tư cách`;

/** Words that no addressee holds: where one comes before the verb, the words before it are a clause of their own. */
export const CLAUSE_WORDS = `
  đã; đang; sẽ; vừa; là; mà; thì; có; rằng; diễn ra; vì; nên; bởi; không; chưa; nhằm; khi; nếu; tại sao; cho thấy;
  gồm; tham dự; chúc mừng; hiện nay; bị; cho rằng; hy vọng; bắt đầu; kết thúc; bày tỏ; ra chỉ thị; ban hành; dự và;
  dự hội nghị; vừa ký; ghi nhận; biểu dương; đón nhận; phát động; nghe báo cáo; nghe; chụp ảnh; lần đầu; nhất trí;
  hứa; giúp; cam kết; rất; muốn; sắp; đồng ý; kỳ vọng; làm; chỉ`;

/** Adverbs and particles at the edges of an addressee. */
export const ADDRESSEE_EDGES = `
  cũng; đều; và; đồng thời; còn; sau hội nghị; phải; cần; lại; trước mắt; trong thời gian tới; thời gian tới; hiện;
  luôn; càng; ngày càng; vẫn`;
export const ADDRESSEE_OPENINGS = 'đối với; riêng với; riêng đối với; riêng; với; cho';

/** Nouns that look like a bare imperative at a sentence's head ("Báo cáo của tỉnh …", "Thông tin …"). */
export const NOUN_OPENINGS = `
  báo cáo; báo cáo của; thông tin; đánh giá; phân tích; trả lời; nhận định; kết quả; kết luận; thực hiện; xử lý;
  tham gia; cùng dự; thống nhất; phát triển; giải trình; nhìn nhận; phản ánh; đại diện; chủ trì; cấp; thu; trao đổi;
  chia sẻ; thảo luận; xây dựng; góp ý; tiếp thu; làm việc; căn cứ; tạo; sản xuất; quản lý; lãnh đạo; chỉ đạo;
  yêu cầu; thông báo; kiểm tra; đầu tư; tuyên truyền; tiêu thụ; giới thiệu; trình; gửi; tăng trưởng;
  phối hợp thực hiện; thể hiện; nói rõ; nêu rõ; xét xử; qua`;

/** Weak verbs that are nouns in a list of bodies even after a comma ("cơ quan quản lý, thanh tra, kiểm tra"). */
export const WEAK_IN_LISTS = `
  tổ chức; quản lý; thanh tra; kiểm tra; giám sát; điều tra; xét xử; truy tố; sản xuất; đầu tư; đào tạo; tiêu thụ;
  chỉ đạo; lãnh đạo`;

/** Words that begin a new clause before its subject. */
export const CLAUSE_OPENINGS = `
  thì; nên; rằng; do đó; do vậy; vì vậy; vì thế; đồng thời; nhưng; và; nhất là; đặc biệt; đặc biệt là; mà; là`;

/** Ordinals that open an instruction ("Thứ nhất, ngành y tế rà soát …"). */
export const ORDINALS = 'thứ nhất; thứ hai; thứ ba; một là; hai là; ba là; bốn là; trước mắt';

/** What makes "giao" another word ("giao thông", "giao ban"). */
export const NOT_GIVES = 'thông; thừa; dịch; lưu; ban; hội; tranh; hưởng; tiếp; nhận; đất';
/** Verbs that need no subject at a sentence's head ("Bên cạnh đó, giao Sở Y tế …"). */
export const GIVES = 'giao; phân công; giao nhiệm vụ cho; giao trách nhiệm cho; giao cho';

/** Words for a time that may lead to a verb without a comma ("Trong năm 2018 hoàn thành …"). */
export const TIME_OPENINGS = `
  trong năm; trong tháng; trong quý; trong thời gian; trong giai đoạn; trong vòng; trong tuần; đến năm; đến hết;
  đến cuối; đến ngày; trước năm; từ nay; ngay trong; ngay từ; ngay sau; năm; tháng; quý; định kỳ; hàng năm;
  hằng năm; chậm nhất; trước mắt; thời gian tới`;

/** Compounds that begin as words of a clause do and are none ("các đơn vị có liên quan", "chỉ đạo"). */
export const NOT_CLAUSE_WORDS = `
  có liên quan; có thẩm quyền; có dự án; có nhu cầu; sắp xếp; chỉ đạo; chỉ huy; chỉ thị; làm việc; làm chủ;
  làm nhiệm vụ; là người; là đảng viên; khi có; đang thực hiện; đang triển khai; đã ký; đã được`;

/** Verbs that report what a body does rather than tell it ("Sở đề xuất …", "Công an thông báo …"). */
export const REPORTS = 'đề xuất; thông báo; chia sẻ; công bố; tham gia; báo cáo';

/** Bodies whose names end like such a noun ("Tổ công tác đề nghị …"). */
export const NOT_NOUN_AFTER = 'tổ công tác; đoàn công tác; ban công tác';

/** After a comma these begin a remark of the reporter's or the speaker's, no further part of the action. */
export const REMARKS =
  'bởi; hiện có; hiện nay; hiện vẫn; nguyên nhân; một số nơi; điều này; đây là; việc này; đồng thời mong muốn; đồng thời bày tỏ; đồng thời cho biết; đồng thời khẳng định; cho biết; coi đây là';
