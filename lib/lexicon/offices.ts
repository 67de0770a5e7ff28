/**
 * Offices (folded). Source: Party Statute 2011, Law on Organisation of the Government and of Local Government, Law on
 * Cadres and Civil Servants; usage of pages.
 */
const rows = (line: string): readonly string[] => line.split('|');

/** "trưởng …", "phó …": heads of a unit. */
const HEADED_UNITS = rows(
  'ban|các ban|tiểu ban|bộ phận|đoàn đbqh|đoàn đại biểu quốc hội|đoàn công tác|đoàn|công an|phòng|văn phòng|viện|khoa|bộ môn|thôn|bản|ấp|xóm|khu phố|trạm|nhóm|chi cục|đại diện',
);
/** "… trưởng", "… phó": the same, the unit first. */
const UNITS_FIRST = rows(
  'bộ|thứ|thủ|viện|cục|tổng cục|chi cục|vụ|hiệu|tổ|đội|trạm|hội|đồn|sư đoàn|tham mưu|tổng tham mưu|chỉ huy|kế toán|kiểm toán|thị|tỉnh|ngoại|cụm',
);

/**
 * Head nouns: what a position begins with. "Phó …", "nguyên …", "quyền …" are the grammar's (lib/grammar/offices.ts).
 * Party, state, armed forces, business and communities, foreign, abbreviated.
 */
export const OFFICE_HEADS = [
  ...HEADED_UNITS.flatMap((unit) => [`trưởng ${unit}`, `phó ${unit}`]),
  ...UNITS_FIRST.flatMap((unit) => [`${unit} trưởng`, `${unit} phó`]),
  ...rows(
    'cán bộ địa chính|cán bộ kinh tế|thủ quỹ|thủ hiến|thanh tra viên|tổng bí thư|thường trực ban bí thư|bí thư|ủy viên|tỉnh ủy viên|thành ủy viên|huyện ủy viên|' +
      'đảng ủy viên|uvtw|uvbch|uvbtv|tuv|chủ tịch|' +
      'thủ tướng|phó chủ|chủ nhiệm|tổng thư ký|tổng thanh tra|tổng kiểm toán|thống đốc|chánh án|chánh văn phòng|' +
      'chánh thanh tra|giám đốc|tổng giám đốc|' +
      'đại biểu quốc hội|đbqh|đại biểu hđnd|đại biểu hội đồng nhân dân|kiểm sát viên|' +
      'thẩm phán|chuyên viên|trợ lý|thư ký|cố vấn|' +
      'người phát ngôn|phát ngôn viên|tổng biên tập|đại sứ|tổng lãnh sự|' +
      'giảng viên|chuyên gia|thành viên hội đồng|thành viên hđqt|' +
      'thành viên ủy ban|thành viên ban|đại diện thường trú|tư lệnh|chính ủy|chính trị viên|kế toán|' +
      'giáo viên|tổng thống|quốc vương|' +
      'nghị sĩ|thượng nghị sĩ|pct|tgđ|đặc phái viên|gđ|pgđ|pbt|uvt.ư',
  ),
];

/** Words before a head that belong to the position. */
export const OFFICE_PREFIXES = rows('nguyên|cựu|quyền|q.|nguyên quyền');

/** Phrases with a head in them that name a body or a meeting, not an office. */
export const NOT_OFFICES = rows(
  'thường vụ|chức vụ|nhiệm vụ|bộ trưởng các bộ|ban bí thư|đoàn chủ tịch|hội đồng bộ trưởng|hội nghị bộ trưởng|cấp bộ trưởng|và kế toán|' +
    'văn phòng chủ tịch|ban chủ nhiệm|ban giám đốc|ban tổng giám đốc|bộ tư lệnh|đại sứ quán|ban thư ký|đoàn đại biểu quốc hội|đoàn đbqh',
);

/**
 * Words in small letters that no position contains, beside the verbs of lexicon/roles.ts: where one begins, the position
 * has ended. Other verbs, aspect, conjunctions.
 */
export const OFFICE_ENDS = rows(
  'giao|tham gia|chịu|giới thiệu|kể|nhiệm kỳ|dưới thời|vừa|đã|đang|sẽ|cũng|còn|được|bị|là|làm|' +
    'cùng|tại|trong|khi|để|do|vì|mà|theo|cho|với|sau|trước|thay mặt|trực tiếp|tiếp tục|có|' +
    'không|chưa|phải|cần|nên|lại|gửi|sinh|hiện|vào|ra|đến|tới|gồm|như|hoặc|' +
    'qua|từng|liên quan|mở|phê duyệt|ban hành|quyết định|phân công|bổ nhiệm|giữ|' +
    'thuộc|trên|hồi|ngày|sáng|chiều|tối|năm|về|này|đó|xem|đi|điều hành|ủy quyền|từ|ở|bằng|' +
    'kiêm|khai|sử dụng|vẫn|thấy|nhận trách nhiệm|nhận được|mời|quan tâm|thay|rồi|hay|đồng thời|' +
    'đương nhiệm|thôi|sở hữu|tri ân|ủng hộ|nhiều|những|một số|đông đảo|cảnh cáo|khiển trách|khởi tố|bắt|muốn|đồng ý|thống nhất|lên|tự|nghỉ|trẻ nhất|' +
    'cuối|tái cử|nơi|nhưng|thì',
);

/** Of those, the ones that stand inside the purpose of an ad-hoc body ("Tổ công tác … chỉ đạo …"). */
export const PURPOSE_WORDS = rows('chỉ đạo|năm|trong|về|đánh giá|cho|lại|có');

/** Words of the names of bodies in which one of the ends above is a syllable: they end nothing. */
export const COMPOUNDS = rows(
  'thu hồi|quyền sử dụng|giao thông|giao dịch|ngoại giao|chuyển giao|dự án|dự khuyết|dự toán|dự báo|hàng không|' +
    'phòng không|việc làm|thiết bị|thực hiện|bộ thông tin|an sinh|' +
    'ban chỉ đạo|giám đốc điều hành|sinh viên|có công|mở rộng|đăng ký|tiếng nói|' +
    'ủy ban hành chính|xét tặng|tối cao|ban kiểm tra|đoàn kiểm tra|phòng kiểm tra|đội kiểm tra|cục kiểm tra|tiếp dân|tiếp công dân|tiếp nhận|tiếp thị|vấn đề|tại việt nam|tại doanh nghiệp|tự nhiên|trật tự',
);
