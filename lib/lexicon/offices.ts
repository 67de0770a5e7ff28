/**
 * Offices (folded). Source: Party Statute 2011, Law on Organisation of the Government and of Local Government, Law on
 * Cadres and Civil Servants; usage of pages.
 */
const rows = (line: string): readonly string[] => line.split('|');

/**
 * Head nouns: what a position begins with. "Phó …", "nguyên …", "quyền …" are the grammar's (lib/grammar/offices.ts).
 * Party, state, armed forces, business and communities, foreign, abbreviated.
 */
export const OFFICE_HEADS = rows(
  'tổng bí thư|thường trực ban bí thư|bí thư|ủy viên|tỉnh ủy viên|thành ủy viên|huyện ủy viên|thị ủy viên|quận ủy viên|' +
    'đảng ủy viên|uvbct|uvtw|uvtw đảng|uvt.ư|uvtư|uvbch|uvbtv|uv btv|uv bct|tuv|trưởng tiểu ban|chủ tịch|đồng chủ tịch|' +
    'thủ tướng|bộ trưởng|thứ trưởng|trưởng ban|phó ban|phó đoàn|phó công an|phó phòng|phó văn phòng|phó viện|phó chủ|' +
    'trưởng các ban|chủ nhiệm|tổng thư ký|tổng thanh tra|tổng kiểm toán|thống đốc|chánh án|viện trưởng|chánh văn phòng|' +
    'chánh thanh tra|tổng cục trưởng|cục trưởng|vụ trưởng|chi cục trưởng|giám đốc|tổng giám đốc|trưởng phòng|hiệu trưởng|' +
    'trưởng khoa|trưởng bộ môn|tổ trưởng|tổ phó|trưởng đoàn đbqh|trưởng đoàn đại biểu quốc hội|trưởng đoàn công tác|' +
    'đại biểu quốc hội|đbqh|đại biểu hđnd|đại biểu hội đồng nhân dân|trưởng công an|trưởng thôn|trưởng bản|trưởng ấp|' +
    'trưởng khu phố|trưởng buôn|trưởng làng|trưởng khu|trưởng xóm|đội trưởng|trạm trưởng|trưởng trạm|kiểm sát viên|' +
    'thẩm phán|chấp hành viên|điều tra viên|chuyên viên|thanh tra viên|kiểm toán trưởng|trợ lý|thư ký|cố vấn|' +
    'người phát ngôn|phát ngôn viên|tổng biên tập|đại sứ|tổng lãnh sự|công sứ|tham tán|trưởng đại diện|tổng đạo diễn|' +
    'hội trưởng|trưởng văn phòng|trưởng bộ phận|trưởng chi nhánh|trưởng chi cục|trưởng cơ quan|cục phó|vụ phó|hiệu phó|' +
    'viện phó|đoàn phó|điều phối viên|giảng viên|nghiên cứu viên|chuyên gia|trưởng nhóm|thành viên hội đồng|' +
    'thành viên ủy ban|thành viên ban|đại diện thường trú|giám sát viên|tư lệnh|chính ủy|chính trị viên|chỉ huy trưởng|' +
    'chỉ huy phó|tham mưu trưởng|tổng tham mưu trưởng|đồn trưởng|sư đoàn trưởng|trung đoàn trưởng|kế toán trưởng|kế toán|' +
    'thủ quỹ|trưởng ban quản lý|chủ doanh nghiệp|giáo viên|nhà sáng lập|đồng sáng lập|tổng thống|quốc vương|nhà vua|' +
    'ngoại trưởng|nghị sĩ|thượng nghị sĩ|thị trưởng|tỉnh trưởng|thủ hiến|quốc vụ khanh|pct|ct ubnd|pgđ|tgđ|ptgđ',
);

/** Words before a head that belong to the position. */
export const OFFICE_PREFIXES = rows('nguyên|cựu|quyền|q.|nguyên quyền');

/** Phrases with a head in them that name a body or a meeting, not an office. */
export const NOT_OFFICES = rows(
  'thường vụ|chức vụ|ban bí thư|đoàn chủ tịch|hội đồng bộ trưởng|hội nghị bộ trưởng|cấp bộ trưởng|và kế toán|văn phòng chủ tịch|' +
    'ban chủ nhiệm|ban giám đốc|ban tổng giám đốc|chủ nhiệm hợp tác xã|hội đồng thẩm phán|văn phòng tổng bí thư|' +
    'tổng thư ký bộ',
);

/**
 * Words in small letters that no position contains, beside the verbs of lexicon/roles.ts: where one begins, the position
 * has ended. Other verbs, aspect, conjunctions.
 */
export const OFFICE_ENDS = rows(
  'giao|kể|nhiệm kỳ|dưới thời|chúc mừng|vừa|đã|đang|sẽ|cũng|còn|được|bị|là|làm|tặng|trao|thăm|khảo sát|gặp|dẫn đầu|cùng|tại|trong|khi|để|' +
    'do|vì|nhưng|mà|theo|cho|với|sau|trước|nhân dịp|bế mạc|dâng|viếng|thay mặt|trực tiếp|tiếp tục|có|không|chưa|phải|' +
    'cần|nên|lại|muốn|thấy|gửi|nhận|đọc|chúc|khen|tuyên dương|tin|mời|đón|trú|sinh|hiện|rằng|bởi|nếu|thì|cho phép|' +
    'bác bỏ|chịu trách nhiệm|chịu|vào|ra|đến|tới|gồm|như|hoặc|qua|từng|rất|luôn|vui mừng|thống nhất|động viên|' +
    'thăm hỏi|tiếp xúc|hội đàm|đồng thời|liên quan|lấy|đưa|mở|bức xúc|phê duyệt|ban hành|quyết định|phân công|' +
    'bổ nhiệm|giữ|thuộc|trên|hồi|ngày|sáng|chiều|tối|năm|nay|về|này|đó|nghe|xem|tiếp đoàn|tiếp đón|đi|lên|kiểm tra|' +
    'chỉ trích|ủng hộ|phản đối|hy vọng|điều hành|thông qua|ủy quyền|từ|quay|ở|sở hữu|bằng|quan tâm|dùng|kiêm|' +
    'thường xuyên|tranh thủ|nghỉ|bắt|khai|ngồi|đứng|chụp|tìm|chia|mất|bày|sử dụng|vẫn|hay|khiến|gọi',
);

/** Of those, the ones that stand inside the purpose of an ad-hoc body ("Tổ công tác … chỉ đạo …"). */
export const PURPOSE_WORDS = rows(
  'chỉ đạo|kiểm tra|khảo sát|năm|trong|về|tại|báo cáo|đánh giá|thuộc|xem|cho|nhận|khen|mở|giữ|lại|để|vào|ra|lên|có|' +
    'thông tin|thông qua|tiếp tục|trao đổi|theo|với|từ|đến|không|sau|trước|trên|qua|là',
);

/** Words of the names of bodies in which one of the ends above is a syllable: they end nothing. */
export const COMPOUNDS = rows(
  'giao thông|giao dịch|giao tiếp|từ thiện|ngoại giao|chuyển giao|bàn giao|dự án|dự phòng|dự khuyết|dự toán|dự trữ|' +
    'dự báo|dự luật|khen thưởng|hàng không|phòng không|việc làm|thiết bị|chuẩn bị|thực hiện|thể hiện|phát hiện|' +
    'công nghệ thông tin|văn hóa thông tin|sở thông tin|phòng thông tin|ban thông tin|bộ thông tin|trung tâm thông tin|' +
    'trung tâm điều hành|cổng thông tin|tin học|vệ sinh|học sinh|dân sinh|an sinh|hộ sinh|thí sinh|ủy ban kiểm tra|' +
    'ban kiểm tra|đoàn kiểm tra|tổ kiểm tra|ban chỉ đạo|giám đốc điều hành|tư vấn thiết kế|phục hồi|cơ cấu lại|thanh niên|' +
    'tiền gửi|tin đồn|sinh học|sinh viên|sinh thái|sinh sản|kiểm tra đảng|dân dự|nhận thức|làm chủ|có công|trên không|' +
    'vào đời|công bố chất lượng|ký túc xá|ký hiệu|ra đa|năm châu|lấy mẫu|mở rộng|hội nhập|tìm kiếm|đăng ký|tiếng nói|chữ ký|ủy ban hành chính|văn hóa, thông tin|' +
    'văn hóa - thông tin|văn hóa và thông tin',
);
