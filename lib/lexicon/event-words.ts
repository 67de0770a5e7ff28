/**
 * The words of meetings, visits and ceremonies. Folded; phrases parted by ";". Attested on portals' pages.
 */

/** Nouns that head the name of an event. */
export const EVENT_HEADS = `
  hội nghị; đại hội; đại hội đại biểu; cuộc họp; phiên họp; phiên khai mạc; phiên bế mạc; phiên thảo luận;
  phiên chất vấn; phiên giải trình; kỳ họp; buổi họp; buổi họp báo; cuộc họp báo; họp báo; buổi làm việc;
  cuộc làm việc; buổi gặp; buổi gặp mặt; cuộc gặp; cuộc gặp mặt; gặp mặt; buổi tiếp; buổi tọa đàm; tọa đàm;
  hội thảo; hội thảo khoa học; diễn đàn; hội đàm; cuộc hội đàm; buổi sơ kết; buổi tổng kết; buổi lễ; lễ; lễ hội;
  ngày hội; chương trình nghệ thuật; buổi tiếp xúc cử tri; buổi thăm hỏi; buổi kiểm tra; cuộc kiểm tra; chuyến thăm;
  chuyến công tác; cuộc thi; hội thi; liên hoan; triển lãm; hội chợ; festival; giải; đối thoại; buổi đối thoại;
  hội nghị đối thoại; buổi trao đổi; buổi thảo luận; cuộc tiếp; giao ban; lớp tập huấn; diễn tập; lễ kỷ niệm;
  lễ khai mạc; lễ công bố; lễ trao; lễ ký; lễ ký kết; lễ khánh thành; lễ khởi công; lễ phát động; lễ ra quân;
  lễ đón nhận; lễ tuyên dương; lễ mít tinh; mít tinh; tuần lễ; hội nghị trực tuyến; hội nghị toàn quốc;
  phiên toàn thể`;

/** Verbs that are events themselves: "đã làm việc với …". They need a dateline. */
export const EVENT_VERBS = `
  làm việc với; thăm và làm việc tại; làm việc tại; kiểm tra việc; khảo sát; tiếp xúc cử tri; đi kiểm tra;
  tiếp đoàn; gặp mặt`;

/** Words right before the head that show that the event is the page's own. */
export const EVENT_TRIGGERS = `
  dự; tham dự; đến dự; tới dự; tại; trong; diễn ra; bế mạc; trong khuôn khổ; phát biểu tại; kết thúc; đã; triệu tập;
  toàn cảnh; quang cảnh; mở đầu; về dự; ở; nói tại`;

/** Of these, the ones that say it outright. */
export const STRONG_TRIGGERS = `
  tổ chức; chủ trì; đồng chủ trì; phối hợp tổ chức; long trọng tổ chức; khai mạc; điều hành; chủ tọa; có; đã có;
  tiến hành`;

/** Words after a head that tell no event from another ("phiên họp khai mạc", "hội nghị trên"). */
export const BARE_WORDS = 'này; trực tuyến; lần này';

/** Words that end the name of an event. */
export const EVENT_STOPS = `
  diễn ra; đã diễn ra; sẽ diễn ra; được diễn ra; được tổ chức; do; nhằm; dưới sự; đã được; có; với sự tham gia; tại;
  vào; sáng; chiều; tối; ngày; hôm nay; hôm qua; vừa; theo hình thức; đã; để; nhân; chủ trì; phát biểu; cho biết;
  trong đó; thông báo; sẽ; có sự; được; bắt đầu; kết thúc; cùng; mới đây; vừa qua; thì; là; đồng thời;
  về kết quả thực hiện; trước; theo; kể từ; về tình hình; dự kiến`;

/** After a comma the name goes on with these ("quán triệt, triển khai …", "kỳ họp thứ 3, Quốc hội khóa …"). */
export const EVENT_GOES_ON = `
  thành phố; ngành; công chức; lãnh đạo; quán triệt; triển khai; tổng kết; sơ kết; góp ý; cho ý kiến; đánh giá;
  thảo luận; công bố; trao; kế hoạch; năm; khóa; nhiệm kỳ; quốc hội; hđnd; tuyên dương; khen thưởng; bàn; hướng dẫn;
  cán bộ; văn hóa; huyện; tỉnh; phường; xã; các; ban; phương hướng; nhiệm vụ; doanh nghiệp; thống nhất; ubnd;
  sắp xếp; chống`;

/** Mentions of an event that is not the page's own: an earlier one, a document's, another body's. */
export const NOT_EVENT_BEFORE = `
  nội dung; nội dung của; thành công của; kết quả; kết quả của; quyết định của; chương trình; kế hoạch; nghị quyết;
  kết luận; nghị quyết của; trước; sau; theo; thực hiện nghị quyết; văn kiện; báo cáo; sau khi; kể từ; chuẩn bị;
  chào mừng; trước thềm; như; các; những; nhiều; một số; qua các; ban chỉ đạo; ban tổ chức; trong các`;

/** Verbs by which a body holds an event; the body before them is the host. */
export const HOST_VERBS = `
  tổ chức; long trọng tổ chức; đã tổ chức; phối hợp tổ chức; đồng tổ chức; đã có; có; đã; khai mạc; tiến hành`;
