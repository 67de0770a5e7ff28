/**
 * Offices (folded). Source: Party Statute 2011, Law on Organisation of the Government and of Local Government, Law on
 * Cadres and Civil Servants; usage of pages.
 */
const rows = (line: string): readonly string[] => line.split('|');

/** "trưởng …", "phó …": heads of a unit. */
const HEADED_UNITS = rows(
  'ban|tiểu ban|bộ phận|đoàn đbqh|đoàn đại biểu quốc hội|đoàn|công an|phòng|văn phòng|khoa|bộ môn|thôn|bản|ấp|xóm|khu phố|trạm|nhóm|đại diện',
);
/** "… trưởng", "… phó": the same, the unit first. */
const UNITS_FIRST = rows(
  'bộ|thứ|thủ|viện|cục|tổng cục|chi cục|vụ|hiệu|tổ|đội|trạm|đồn|sư đoàn|tham mưu|tổng tham mưu|chỉ huy|thị|tỉnh|ngoại|cụm',
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
      'đảng ủy viên|uvtw|tuv|chủ tịch|' +
      'thủ tướng|phó chủ|chủ nhiệm|tổng thư ký|tổng thanh tra|tổng kiểm toán|thống đốc|chánh án|chánh văn phòng|' +
      'chánh thanh tra|giám đốc|tổng giám đốc|' +
      'đại biểu quốc hội|đbqh|đại biểu hđnd|đại biểu hội đồng nhân dân|kiểm sát viên|' +
      'thẩm phán|chuyên viên|trợ lý|thư ký|cố vấn|' +
      'người phát ngôn|phát ngôn viên|tổng biên tập|đại sứ|tổng lãnh sự|' +
      'giảng viên|chuyên gia|thành viên hội đồng|thành viên hđqt|' +
      'thành viên ban|đại diện thường trú|tư lệnh|chính ủy|chính trị viên|kế toán|' +
      'giáo viên|tổng thống|quốc vương|' +
      'thượng nghị sĩ|pct|tgđ|đặc phái viên|gđ|pgđ|pbt',
  ),
];

/** Words before a head that belong to the position. */
export const OFFICE_PREFIXES = rows('nguyên|cựu');

/** Phrases with a head in them that name a body or a meeting, not an office. */
export const NOT_OFFICES = rows(
  'thường vụ|chức vụ|nhiệm vụ|bộ trưởng các bộ|ban bí thư|đoàn chủ tịch|hội đồng bộ trưởng|cấp bộ trưởng|và kế toán|' +
    'văn phòng chủ tịch|ban giám đốc|bộ tư lệnh|đại sứ quán|đoàn đại biểu quốc hội|đoàn đbqh',
);

/**
 * Words in small letters that no position contains, beside the verbs of lexicon/roles.ts: where one begins, the position
 * has ended. Other verbs, aspect, conjunctions.
 */
export const OFFICE_ENDS = rows(
  'giao|tham gia|chịu|giới thiệu|kể|nhiệm kỳ|giai đoạn|vừa|đã|đang|sẽ|cũng|còn|được|bị|là|làm|' +
    'cùng|tại|trong|khi|để|do|vì|theo|cho|với|sau|trước|thay mặt|trực tiếp|tiếp tục|có|' +
    'không|chưa|phải|cần|nên|sinh|hiện|vào|tới|gồm|' +
    'từng|liên quan|ban hành|quyết định|phân công|bổ nhiệm|giữ|' +
    'thuộc|hồi|ngày|chiều|năm|về|này|điều hành|ủy quyền|từ|ở|bằng|' +
    'kiêm|sử dụng|vẫn|mời|thay|hay|đồng thời|' +
    'đương nhiệm|thôi|một số|đông đảo|cảnh cáo|khởi tố|bắt|' +
    'đối với|cuối|dưới thời|tri ân|trẻ nhất|rồi|thấy|đó|tái cử|nhưng',
);

/** Of those, the ones that stand inside the purpose of an ad-hoc body ("Tổ công tác … chỉ đạo …"). */
export const PURPOSE_WORDS = rows('chỉ đạo|năm|trong|về');

/** Words of the names of bodies in which one of the ends above is a syllable: they end nothing. */
export const COMPOUNDS = rows(
  'ủy ban hành chính|tiếng nói|thu hồi|quyền sử dụng|giao thông|giao dịch|ngoại giao|dự án|dự khuyết|dự báo|hàng không|' +
    'phòng không|việc làm|thiết bị|thực hiện|an sinh|' +
    'ban chỉ đạo|giám đốc điều hành|sinh viên|có công|đăng ký|' +
    'xét tặng|tối cao|ban kiểm tra|đoàn kiểm tra|tiếp công dân|vấn đề|tại việt nam|tại doanh nghiệp',
);
