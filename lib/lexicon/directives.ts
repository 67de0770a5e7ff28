/**
 * The words of instructions, as officials and their reporters use them. Folded; phrases parted by ";".
 * Sources: pages of portals and papers (attested), Decree 30/2020/NĐ-CP for the forms of orders.
 */

/** Verbs that ask somebody to do something: "X yêu cầu Y làm Z". */
export const INSTRUCTS = `
  yêu cầu; đề nghị; giao; giao nhiệm vụ cho; giao trách nhiệm cho; giao cho; chỉ đạo; lưu ý; đôn đốc; kêu gọi;
  phân công; nhắc nhở; chỉ thị; quán triệt; khuyến nghị; ra lệnh; đề nghị và mong muốn; nhấn mạnh yêu cầu;
  đề nghị và yêu cầu; giao và yêu cầu; chỉ đạo và yêu cầu; đặt ra yêu cầu; gợi ý; yêu cầu và giao`;

/** Verbs of instruction that are also said of one's own work ("chỉ đạo thực hiện", "quán triệt nghị quyết"): they need a subject and an addressee. */
export const WEAK_INSTRUCTS = `
  chỉ đạo; quán triệt; giao; phân công; đôn đốc; gợi ý; khuyến nghị; kêu gọi; nhắc nhở`;

/** Verbs of speech: what follows is an instruction only with cần or phải in it. */
export const SAYS = `
  nhấn mạnh; cho rằng; nêu rõ; khẳng định; chỉ rõ; cho biết; nhận định; cho hay; xác định rõ; phát biểu; nói; nêu;
  lưu ý; chia sẻ; bày tỏ; quán triệt; yêu cầu; đề nghị; nêu lên; nhắc nhở; đặt vấn đề; nêu quan điểm;
  bày tỏ tin tưởng; tin tưởng; nêu ý kiến; phát biểu kết luận; chỉ ra; mong muốn; cho biết thêm; khẳng định thêm;
  nhấn mạnh thêm; nói thêm; nhấn mạnh tinh thần`;

/** What makes a sentence an instruction after a verb of speech. */
export const MODALS = `
  cần; phải; cần phải; cần tiếp tục; cần sớm; có trách nhiệm; phải có trách nhiệm; nhất thiết phải; nhất định phải;
  không được; tuyệt đối không được; hãy; cần được; phải được; cần có; phải có; không thể; tuyệt đối không; không để`;

/** Modals that are left out of the action ("cần tăng cường …" → "tăng cường …"). */
export const DROPPED_MODALS = `
  cần; phải; cần phải; có trách nhiệm; phải có trách nhiệm; nhất thiết phải; nhất định phải; hãy`;

/** Words before "cần", "phải" or a verb that make it something else ("không cần", "rất cần", "gặp phải", "chứ không phải"). */
export const NOT_MODAL_AFTER = `
  không; rất; gặp; chẳng; vấp; mắc; đang; đã; mà; cái; điều; nếu; khi; sẽ; đều; lẽ; trái; bên; chưa; nhu; thiết; ắt;
  liệu; tại sao; phía; tay; chứ; ai; không nhất thiết; việc; có; vẫn; là; do; bị; vì; bắt buộc; buộc; chỉ; hay; số;
  những; các; nội dung; tuy; dù; nơi; đúng; lại; hoặc; cũng không; còn`;
/** Words after "cần" or "phải" that make it no order ("cần thiết", "phải chăng"). */
export const NOT_MODAL_BEFORE = `
  thiết; chăng; không; chi; trái; cẩu; câu; lòng; gì; là; nói; thơ; vụ; giuộc; cù; kiệm; mẫn`;

/** Words right before a verb of instruction that make it a noun or another's act ("theo yêu cầu", "được giao", "ban chỉ đạo"). */
export const NOUN_AFTER = `
  đáng; ngoại; bàn; chuyển; theo; đáp ứng; các; những; một số; một; được; bị; có; ý kiến; sự; công tác; ban;
  văn bản; mọi; nhiều; trước; với; từ; do; về; của; để; bằng; nội dung; hồ sơ; ngoài; mức; vốn; tinh thần; đảm bảo;
  bảo đảm; phù hợp; hết; việc; lời; đơn; xin; gói; khi; tăng cường; sát; quan điểm; đạt; khả năng; vượt; thực hiện;
  rơi; kịp thời; hoạt động; đúng; ủng hộ; sẽ; không; chưa; nếu; hệ thống; nâng cao; phụ trách; nhiệm vụ; trực thuộc;
  cần; phải; đang; trách nhiệm; quyền; số; chỉ tiêu; quá trình; trong; nào; giải quyết; tiếp nhận; xem xét; cấp;
  nhà; tuyến; điện; gửi; cơ quan; gây; thỏa mãn; đề ra; chịu; năng lực; vai trò; xuất phát; trung tâm; tự; kế hoạch;
  cho; mà; như; hay; đó; sở; tổ; chỉ; dưới; ra; tại; nghị quyết; thông báo; sau; để lại; vào; đặt; nhằm; muốn; mình`;

/** Words right after it that make it a noun ("yêu cầu của", "đề nghị này", "giao thông"). */
export const NOUN_BEFORE = `
  riêng; chung; của; này; đó; nhiệm vụ; công tác; đặt ra; kỹ thuật; thiết yếu; công việc; đối với; mới; đề ra;
  điều hành; quyết liệt; sát sao; là; như; được; đã; tuyến; nói trên; trên; kháng nghị; bồi thường; cao; tối thiểu;
  bắt buộc; trong; tăng; ngày càng; phát triển; cấp bách; lập; rút; phạt; ly hôn; xét duyệt; thực tiễn; đấu; lại;
  nhau`;

/** Adverbs between a subject and its verb of instruction. */
export const ADVERBS = `
  cũng; đã; vừa; còn; vừa mới; mới; luôn; đặc biệt; kiên quyết; trực tiếp; nghiêm túc; thẳng thắn; một lần nữa;
  lần nữa; tiếp tục; đồng thời; liên tục; thường xuyên; có văn bản; có công văn; ký văn bản; ký công văn;
  ban hành văn bản; ban hành công văn; vừa có văn bản; vừa có công văn; vừa ký công văn; vừa ký văn bản; có ý kiến;
  đã có văn bản; đã có công văn; có chỉ đạo; cho biết; đề nghị; yêu cầu; nhấn mạnh; phát biểu; và; nêu rõ; lưu ý;
  tha thiết; chân thành; ngay lập tức; quyết định; vừa qua; sau đó; hôm nay; tại đây; ký; thì; khẩn trương;
  đặt dấu hỏi; đặt vấn đề; nói; giao; nhắc lại; trước mắt; rất; ra công điện; ban hành công điện; có công điện;
  đánh giá cao; biểu dương; ghi nhận; chia sẻ; khẳng định; bày tỏ; kết luận; cho rằng; tuyên bố; thống nhất;
  tin tưởng; lần này; căn dặn; tiếp thu; truyền đạt; trân trọng; chính thức; thống nhất và; đồng ý; đồng ý và`;

/** Openings of a sentence that join it to the one before. */
export const CONNECTORS = `
  đồng thời; bên cạnh đó; cùng với đó; cùng đó; ngoài ra; cụ thể; trong đó; theo đó; đặc biệt; do đó; do vậy;
  vì vậy; vì thế; mặt khác; song song với đó; song song đó; trước hết; trước mắt; tiếp theo; tiếp đó; thứ nhất;
  thứ hai; thứ ba; thứ tư; thứ năm; một là; hai là; ba là; bốn là; năm là; sáu là; nhất là; cuối cùng;
  bên cạnh việc đó; việc này; cùng với việc đó; qua đó; từ đó; trên cơ sở đó; trên tinh thần đó; và; còn; riêng;
  mặt khác nữa; hơn nữa; trong thời gian tới; thời gian tới; thời gian tới đây; trong năm nay; từ nay đến cuối năm;
  sắp tới; theo tinh thần đó; với tinh thần đó; về phía; về lâu dài; muốn vậy; để làm được điều đó;
  để làm được điều này; để thực hiện được điều này; cũng; chính vì vậy; bởi vậy; như vậy; thậm chí; kèm theo đó;
  trong quá trình đó; đáng chú ý; trong thời gian còn lại; bên cạnh; mà; nhưng; tuy nhiên; bởi thế; tức là;
  nghĩa là; tới đây; cùng với đó là; chúng ta; ngoài ra cũng; song`;

/** Verbs that open an action: strong ones are verbs wherever they stand in lower case. */
export const ACTIONS = `
  tiếp tục; tập trung; tăng cường; đẩy mạnh; đẩy nhanh; khẩn trương; chủ động; phối hợp; chủ trì; rà soát;
  hoàn thành; hoàn thiện; hoàn tất; nghiêm túc; quan tâm; chú trọng; chú ý; nâng cao; phát huy; quán triệt;
  kiên quyết; quyết tâm; nỗ lực; phấn đấu; tích cực; thường xuyên; kịp thời; sớm; nhanh chóng; gấp rút; xem xét;
  làm tốt; làm rõ; thực hiện; triển khai; bảo đảm; đảm bảo; duy trì; giữ vững; khắc phục; chấn chỉnh; tháo gỡ;
  giải quyết; xử lý; nghiên cứu; đề xuất; tham mưu; kiện toàn; củng cố; đổi mới; cải thiện; cải cách; huy động;
  bố trí; phân bổ; ban hành; công khai; công bố; cung cấp; cập nhật; theo dõi; đôn đốc; kiểm điểm; kiểm soát;
  kiểm tra; giám sát; thanh tra; xác minh; thẩm định; thẩm tra; tổng hợp; tổng kết; sơ kết; báo cáo; trình; gửi;
  nộp; soạn thảo; biên soạn; xây dựng; tổ chức; thành lập; lựa chọn; tuyên truyền; vận động; hướng dẫn; hỗ trợ;
  tạo điều kiện; tạo; khuyến khích; thúc đẩy; phát triển; mở rộng; thu hút; khai thác; quản lý; sử dụng; đầu tư;
  áp dụng; ứng dụng; đưa; gắn; lồng ghép; kết hợp; liên kết; đoàn kết; thống nhất; nhận thức; nhận diện; nhìn nhận;
  xác định; đánh giá; phân tích; tính toán; suy nghĩ; thảo luận; trao đổi; làm việc; lắng nghe; tiếp thu; tiếp nhận;
  hạn chế; ngăn chặn; đấu tranh; phòng ngừa; xóa bỏ; bãi bỏ; tạm dừng; dừng; chấm dứt; thu hồi; bồi thường; chi trả;
  giải ngân; đào tạo; bồi dưỡng; tuyển dụng; sắp xếp; bổ sung; sửa đổi; điều chỉnh; thay đổi; cải tạo; chuẩn bị;
  tranh thủ; tận dụng; khơi dậy; coi trọng; đề cao; nêu cao; gương mẫu; đi đầu; căn cứ; lập; có biện pháp;
  có giải pháp; có phương án; có kế hoạch; có chính sách; có cơ chế; có văn bản; có trách nhiệm; có hình thức;
  có chiến lược; có tầm nhìn; có ý tưởng; không để; không được; tuyệt đối; tránh; chịu trách nhiệm; chia sẻ;
  đồng hành; chung tay; chung sức; vào cuộc; ưu tiên; chăm lo; chăm sóc; bám sát; nắm bắt; nắm chắc; thực hành;
  tiết kiệm; đa dạng hóa; tái cơ cấu; cơ cấu; rút kinh nghiệm; đốc thúc; tiến hành; điều tra; truy tố; xét xử;
  cân nhắc; chấp hành; tuân thủ; đóng góp; tham gia; đồng thuận; tự giác; mạnh dạn; linh hoạt; sáng tạo; quyết liệt;
  đồng bộ; nhân rộng; tôn vinh; bảo vệ; bảo tồn; gìn giữ; giữ gìn; trân trọng; kiên trì; kiên định; nhất quán;
  chuyển; chuyển đổi; thay thế; kết nối; quảng bá; xúc tiến; giới thiệu; rút ngắn; cắt giảm; đơn giản hóa;
  công nhận; phê duyệt; cho phép; cấp; thu; trả lời; giải trình; giải đáp; đối thoại; niêm yết; chỉ đạo; phân công;
  lãnh đạo; bàn giao; nghiệm thu; khởi công; đấu thầu; quy hoạch; phân loại; phân cấp; phổ biến; cụ thể hóa;
  cam kết; ký kết; thông tin; thông báo; đưa tin; khen thưởng; kỷ luật; truy thu; cưỡng chế; di dời; tháo dỡ;
  giải tỏa; khôi phục; phục hồi; sửa chữa; nâng cấp; vận hành; bảo trì; lắp đặt; trang bị; mua sắm; cử; bổ nhiệm;
  luân chuyển; mẫu mực; xứng đáng; hợp tác; hướng tới; góp phần; thể hiện; vượt qua; học tập; rèn luyện; thấy rõ;
  tìm kiếm; tìm ra; cảnh giác; mở cửa; cải tiến; hiện đại hóa; kiềm chế; ổn định; điều hành; cán mốc; sẵn sàng;
  ứng phó; sơ tán; cứu hộ; cứu nạn; cách ly; xét nghiệm; tiêm; sản xuất; tiêu thụ; bình ổn; đóng vai trò; góp ý;
  dứt khoát; dứt điểm; thực thi; vận dụng; phát hiện; tố giác; kê khai; minh bạch; cân đối; quyết toán; đấu giá;
  thoái vốn; cổ phần hóa; cho ý kiến; cho thuê; giải thể; tinh giản; tinh gọn; sáp nhập; hợp nhất; cố gắng; mạnh mẽ;
  chỉnh trang; chỉnh sửa; ghi rõ; nghiêm cấm; cấm; từng bước; tối đa; tối ưu; trồng; nuôi; ngừng; nghiền ngẫm;
  làm sao; tăng thêm; cùng thảo luận; cùng trao đổi; cùng suy nghĩ; cùng phối hợp; đặt mục tiêu; xem lại; coi đây;
  giảm chi phí; có báo cáo; đạt được; có ý kiến; tìm giải pháp; nói rõ; nêu rõ; nêu ý kiến; đóng góp ý kiến;
  phát biểu ý kiến`;

/** Verbs that are more often part of a name or a noun phrase ("cơ quan quản lý", "các tổ chức"): verbs only after nothing nominal. */
export const WEAK_ACTIONS = `
  tổ chức; quản lý; xây dựng; đầu tư; phát triển; thanh tra; kiểm tra; giám sát; sử dụng; khai thác; sản xuất;
  tiêu thụ; đào tạo; bảo vệ; quy hoạch; thông tin; lãnh đạo; chỉ đạo; cấp; thu; tạo; lập; cử; trình; gửi; nộp; đưa;
  gắn; chuyển; tiêm; trồng; nuôi; dừng; ngừng; cấm; tuyên truyền; điều hành; xét xử; điều tra; truy tố; sáng tạo;
  chăm sóc; đấu thầu; đấu giá; vận động; hướng dẫn; xúc tiến; thẩm định; cứu hộ; cứu nạn; quảng bá; thu hút;
  vận hành; tối ưu; giải quyết; ứng dụng; cơ cấu; tái cơ cấu; cung cấp; học tập; nghiên cứu`;

/** What stands before a weak verb that is no verb. */
export const NOMINAL_AFTER = `
  các; những; mọi; cơ quan; ban; đoàn; tổ; đội; bộ; sở; cục; ngành; viện; trung tâm; ủy ban; được; bị; do; công tác;
  việc; sự; nhiệm vụ; kế hoạch; quá trình; lĩnh vực; hoạt động; đơn vị; bộ phận; phòng; dự án; hội đồng; của; về;
  trong; cho; với; tham gia; để; mà; đã; đang; khi; nhà; chủ; cán bộ; người; lực lượng; và; hoặc; từng; mỗi; đề án;
  chương trình; có; liên quan đến; liên quan tới; trực thuộc; thuộc; năng lực; văn phòng; quỹ; kinh phí; vốn;
  tiến độ; khả năng; trách nhiệm; chất lượng; kết quả; hiệu quả; giải pháp; chính sách; nội dung; doanh nghiệp;
  hệ thống; đồng chí; thành phần; mạng lưới; hiện; vào; từ; bởi; bằng; như; là; theo; tại; ở; vùng; khu; cụm;
  chi cục; tổng cục; hội; hộ; nghề; phương án; lãnh đạo; ủy viên; cao; kỹ năng; môi trường; điều kiện; nhu cầu;
  quyền; thẩm quyền; tình hình; mục tiêu; chủ trương; đường lối; nghị quyết; sau; trước; qua; chương; quy; công;
  độc; quá; tờ; cuộc; tiến; lộ; hình; thành; hành; đề; học; tác; thiết; phát; xuất; nhập; nhận; đào; cải; chế; sáng;
  tái; cung; trung; trợ; các cấp`;

/** What stands before any verb of action that is none. */
export const NO_ACTION_AFTER = `
  được; bị; đã; đang; công tác; việc; để; mà; do; khi; quá trình; nhiệm vụ; về; giải pháp; chưa; nhằm; cơ quan; nếu;
  rằng; có thể; sẽ; nên; vì; tình hình; hướng; từng được; tiến độ; giao; được giao; quá; rất; luôn; thường; hai bên;
  các; những; của; trong; cho; với; từ; tại; bằng; như; là; thuộc; kế hoạch; kết quả; hiệu quả; chương trình;
  phương án; chính sách; trách nhiệm; nội dung; lĩnh vực; hoạt động; khả năng; năng lực; trên; chi phí; nhu cầu;
  mục tiêu; chủ trương; kinh phí; tham gia; lãnh đạo; lực lượng; hệ thống; cán bộ; bộ phận; vào; qua`;

/** Words that open an adverbial before a comma: "trong thời gian tới, …", "để hoàn thành mục tiêu, …". */
export const ADVERBIALS = `
  trong; ngay; từ; sau; trước; thời gian; tới đây; năm; để; về; đối với; bên cạnh; cùng với; với; trên cơ sở;
  liên quan; trường hợp; nếu; khi; tại; ngoài; căn cứ; qua; nhằm; theo; hiện nay; riêng; song song; tùy; bằng;
  giai đoạn; quý; tháng; riêng về; nhân; vào; thông qua; xuất phát từ; định kỳ; hàng năm; hằng năm; do; vì;
  trước mắt; trước hết; thực hiện; chậm nhất; đến; quá trình; phát biểu; kết luận; nhấn mạnh; đánh giá; với tư cách`;

/** Words that no addressee holds: where one comes before the verb, the words before it are a clause of their own. */
export const CLAUSE_WORDS = `
  đã; đang; sẽ; vừa; là; mà; thì; có; rằng; diễn ra; vì; nên; bởi; không; chưa; được nghe; nhằm; khi; nếu; tại sao;
  cho thấy; gồm; bao gồm; trình bày; tham dự; vui mừng; chúc mừng; phải chăng; hiện nay; bị; cho rằng; hy vọng;
  bắt đầu; kết thúc; bày tỏ; ra chỉ thị; ra nghị quyết; ban hành; dự và; dự hội nghị; vừa ký; ghi nhận; biểu dương;
  đón nhận; phát động; nghe báo cáo; nghe; chụp ảnh; lần đầu; nhất trí; hứa; giúp; cam kết; rất; muốn; sắp; đồng ý;
  kỳ vọng; làm; chỉ`;

/** Adverbs and particles at the edges of an addressee. */
export const ADDRESSEE_EDGES = `
  cũng; đều; nên; thì; và; đồng thời; còn; sau hội nghị; phải; cần; nhất là; lại; trước hết; trước mắt;
  trong thời gian tới; thời gian tới; ngay từ đầu năm; trong đó; hiện; luôn; ngoài việc; thật sự; thực sự; càng;
  ngày càng; vẫn`;
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
export const ORDINALS = `
  thứ nhất; thứ hai; thứ ba; thứ tư; thứ năm; một là; hai là; ba là; bốn là; trước hết; trước mắt`;

/** What makes "giao" another word ("giao thông", "giao ban"). */
export const NOT_GIVES = `
  thông; thừa; dịch; lưu; ban; hội; mùa; thời; tế; kết; ước; tranh; diện; phối; cấu; hưởng; tiếp; nhận; đất; hàng;
  xe; bóng; tận`;
/** Verbs that need no subject at a sentence's head ("Bên cạnh đó, giao Sở Y tế …"). */
export const GIVES = 'giao; phân công; giao nhiệm vụ cho; giao trách nhiệm cho; giao cho';

/** Words for a time that may lead to a verb without a comma ("Trong năm 2018 hoàn thành …"). */
export const TIME_OPENINGS = `
  trong năm; trong tháng; trong quý; trong thời gian; trong giai đoạn; trong vòng; trong tuần; đến năm; đến hết;
  đến cuối; đến ngày; trước ngày; trước năm; từ nay; ngay trong; ngay từ; ngay sau; năm; tháng; quý; định kỳ;
  hàng năm; hằng năm; hàng tháng; hàng quý; chậm nhất; trước mắt; thời gian tới`;

/** Compounds that begin as words of a clause do and are none ("các đơn vị có liên quan", "chỉ đạo"). */
export const NOT_CLAUSE_WORDS = `
  có liên quan; có thẩm quyền; có chức năng; có rừng; có biển; có dự án; có đông; có điều kiện; có nhu cầu;
  có cửa khẩu; sắp xếp; chỉ đạo; chỉ huy; chỉ thị; làm việc; làm chủ; làm nhiệm vụ; không chuyên trách; quá trình;
  là thành viên; là người; là đảng viên; khi có; mới sáp nhập; đang thực hiện; đang triển khai; đã ký; đã được;
  có tên`;
