/**
 * The words of meetings, visits and ceremonies. Folded; phrases parted by ";". Attested on portals' pages.
 */

/** Nouns that head the name of an event. */
export const EVENT_HEADS = `
  hội nghị; đại hội; đại hội đại biểu; cuộc họp; phiên họp; phiên khai mạc; phiên bế mạc; phiên thảo luận;
  phiên chất vấn; phiên giải trình; kỳ họp; buổi họp; buổi họp báo; cuộc họp báo; họp báo; buổi làm việc;
  cuộc làm việc; buổi gặp; buổi gặp mặt; cuộc gặp; cuộc gặp mặt; gặp mặt; buổi tiếp; buổi tọa đàm; tọa đàm;
  hội thảo; hội thảo khoa học; diễn đàn; hội đàm; cuộc hội đàm; buổi sơ kết; buổi tổng kết; buổi lễ; lễ; lễ hội;
  ngày hội; chương trình nghệ thuật; chương trình giao lưu; chương trình gặp mặt; buổi tiếp xúc cử tri;
  hội nghị tiếp xúc cử tri; buổi thăm hỏi; buổi kiểm tra; buổi khảo sát; cuộc kiểm tra; chuyến thăm;
  chuyến công tác; cuộc thi; hội thi; hội diễn; liên hoan; triển lãm; hội chợ; festival; giải; đối thoại;
  buổi đối thoại; hội nghị đối thoại; buổi giao lưu; buổi trao đổi; buổi chúc tết; buổi thảo luận; cuộc tiếp;
  hội báo; giao ban; hội nghị giao ban; lớp tập huấn; hội nghị tập huấn; khóa tập huấn; diễn tập; lễ kỷ niệm;
  lễ khai mạc; lễ bế mạc; lễ công bố; lễ trao; lễ ký; lễ ký kết; lễ khánh thành; lễ khởi công; lễ phát động;
  lễ ra quân; lễ đón nhận; lễ tuyên dương; lễ mít tinh; mít tinh; cuộc mít tinh; hội trại; tuần lễ; tuần văn hóa;
  hội nghị trực tuyến; hội nghị toàn quốc; phiên toàn thể`;

/** Verbs that are events themselves: "đã làm việc với …". They need a dateline. */
export const EVENT_VERBS = `
  làm việc với; thăm và làm việc với; thăm và làm việc tại; làm việc tại; kiểm tra việc; kiểm tra tình hình;
  kiểm tra công tác; khảo sát; tiếp xúc cử tri; đi kiểm tra; thăm và chúc tết; hội đàm với; tiếp đoàn; gặp mặt`;

/** Words right before the head that show that the event is the page's own. */
export const EVENT_TRIGGERS = `
  tổ chức; chủ trì; đồng chủ trì; dự; tham dự; đến dự; tới dự; khai mạc; tại; trong; có; tiến hành; diễn ra;
  chủ tọa; điều hành; bế mạc; dự và chủ trì; dự và phát biểu tại; mở; ra mắt; phát động; trong khuôn khổ;
  phát biểu tại; kết thúc; đã; bước vào; triệu tập; toàn cảnh; quang cảnh; đăng cai; mở đầu; về dự; dự chương trình;
  dự lễ; kết luận; ở; phát biểu khai mạc; phát biểu kết luận; nói tại; phối hợp tổ chức; long trọng tổ chức`;

/** Of these, the ones that say it outright. */
export const STRONG_TRIGGERS = `
  tổ chức; chủ trì; đồng chủ trì; phối hợp tổ chức; long trọng tổ chức; khai mạc; điều hành; chủ tọa; có; đã có;
  tiến hành`;

/** Words after a head that tell no event from another ("phiên họp khai mạc", "hội nghị trên"). */
export const BARE_WORDS = `
  khai mạc; bế mạc; này; trên; trực tuyến; nêu trên; nói trên; lần này; sáng nay; chiều nay; đó; kể trên`;

/** Words that end the name of an event. */
export const EVENT_STOPS = `
  diễn ra; đã diễn ra; sẽ diễn ra; được diễn ra; được tổ chức; do; nhằm; dưới sự; đã được; có; với sự;
  với sự tham gia; tại; vào; sáng; chiều; tối; ngày; hôm nay; hôm qua; vừa; theo hình thức; bằng hình thức; đã; để;
  nhân; chủ trì; phát biểu; cho biết; trong đó; thông báo; sẽ; có sự; được; bắt đầu; kết thúc; cùng; mới đây;
  vừa qua; khai mạc vào; thì; là; đồng thời; về kết quả thực hiện; nhân dịp; trước; theo; kể từ; về tình hình;
  dự kiến`;

/** After a comma the name goes on with these ("quán triệt, triển khai …", "kỳ họp thứ 3, Quốc hội khóa …"). */
export const EVENT_GOES_ON = `
  thành phố; ngành; công chức; viên chức; lãnh đạo; đảng viên; quán triệt; triển khai; tổng kết; sơ kết; góp ý;
  cho ý kiến; đánh giá; thảo luận; công bố; trao; trao tặng; đón nhận; phát động; kế hoạch; năm; khóa; nhiệm kỳ;
  quốc hội; hđnd; biểu dương; tuyên dương; khen thưởng; học tập; rút kinh nghiệm; nghe; bàn; ký kết; ra mắt;
  thông qua; lấy ý kiến; hướng dẫn; phổ biến; kỷ niệm; lần thứ; khởi công; khánh thành; tôn vinh; vinh danh;
  công nhận; giải pháp; cán bộ; văn hóa; thể thao; cấp; huyện; tỉnh; phường; xã; các; ban; hợp tác; trọng tâm;
  phương hướng; nhiệm vụ; nhân dân; tập huấn; bồi dưỡng; thanh niên; doanh nghiệp; thống nhất; ubnd; chính quyền;
  dân; sắp xếp; chống`;

/** Mentions of an event that is not the page's own: an earlier one, a document's, another body's. */
export const NOT_EVENT_BEFORE = `
  nội dung; nội dung của; thành công của; kết quả; kết quả của; quyết định của; chương trình; kế hoạch; nghị quyết;
  kết luận; nghị quyết của; kết luận của; trước; sau; từ; theo; thực hiện nghị quyết; văn kiện; báo cáo; thông báo;
  sau khi; kể từ; chuẩn bị; hướng tới; chào mừng; lập thành tích chào mừng; nghị quyết số; trước thềm; tiếp nối;
  như; giữa hai; các; những; nhiều; một số; qua các; văn phòng; đại biểu; ban chỉ đạo; ban tổ chức; nhiều cuộc;
  trong các; tinh thần`;

/** Words for the parts of a day that open a dateline. */
export const DATELINE_OPENINGS = `
  sáng; trưa; chiều; tối; đêm; ngày; hôm nay; hôm qua; sáng nay; chiều nay; tối nay; sáng ngày; chiều ngày;
  tối ngày; từ ngày; trong hai ngày; trong 2 ngày; trong ba ngày; trong ngày; mới đây; trong các ngày`;

/** Verbs by which a body holds an event; the body before them is the host. */
export const HOST_VERBS = `
  tổ chức; long trọng tổ chức; trọng thể tổ chức; đã tổ chức; phối hợp tổ chức; đồng tổ chức; đã long trọng tổ chức;
  đã có; có; đã; đã họp; họp; khai mạc; tiến hành; tổ chức khai mạc; mở`;
