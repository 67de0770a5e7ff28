/**
 * The words of meetings, visits and ceremonies. Folded; phrases parted by "|" or a line's end. Attested on portals' pages.
 */

/** Nouns that head the name of an event. */
export const EVENT_HEADS = `
hội nghị|đại hội|buổi|cuộc họp|cuộc gặp|cuộc làm việc|cuộc tiếp|cuộc hội đàm|cuộc thi|phiên họp|phiên khai mạc
phiên bế mạc|phiên thảo luận|phiên chất vấn|phiên giải trình|phiên toàn thể|kỳ họp|họp báo|gặp mặt|tọa đàm|hội thảo|diễn đàn|hội đàm|lễ
chương trình|chương trình nghệ thuật|chuyến thăm|hội thi|liên hoan|triển lãm|hội chợ|festival|đối thoại|diễn tập
mít tinh`;

/** Verbs that are events themselves: "đã làm việc với …". They need a dateline. */
export const EVENT_VERBS = `
làm việc với|làm việc tại|kiểm tra việc|kiểm tra tiến độ|khảo sát|tiếp xúc cử tri|đến thăm|họp phiên|họp bàn|họp xem xét|họp kỳ|hội kiến|gặp gỡ
trao quyết định|tiếp đoàn|rước`;

/** Words right before the head that show that the event is the page's own. */
export const EVENT_TRIGGERS = `
dự|tại|trong|diễn ra|bế mạc|khai mạc|trong khuôn khổ|kết thúc|đã|toàn cảnh|mở đầu|tổ chức
chủ trì|có`;

/** Words that end the name of an event. */
export const EVENT_STOPS = `
diễn ra|do|nhằm|dưới sự|có|với sự tham gia|tại|vào|sáng|chiều|tối|ngày|vừa|đã|để|nhân dịp|nhân kỷ|phát biểu|thông báo
sẽ|được|cùng|là|trước|theo|từ|kể từ|dự kiến|mới đây`;

/** What is left at the end of a name that is cut. */
export const EVENT_EDGES = 'và|khai mạc|bế mạc|với|họp';

/** After a comma the name goes on with these ("quán triệt, triển khai …", "kỳ họp thứ 3, Quốc hội khóa …"). */
export const EVENT_GOES_ON = 'thành phố|ngành|năm|khóa|nhiệm kỳ|quốc hội|hđnd|cán bộ|các|nhiệm vụ|chống';

/** Mentions of an event that is not the page's own: an earlier one, a document's, another body's. */
export const NOT_EVENT_BEFORE = 'nghị quyết|kết luận|trước|sau|các|trung tâm|thềm|nhân|ban tổ chức|quốc|của';

/** Verbs by which a body holds an event, and what stands with them; the body before them is the host. */
export const HOST_VERBS = 'tổ chức|long trọng|phối hợp|đã|có|khai mạc';
