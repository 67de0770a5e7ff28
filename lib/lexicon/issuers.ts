/**
 * Bodies that issue documents, folded. Sources: Party Statute 2011, Law on Organisation of the Government, of local
 * government; forms as portals print them.
 */

/** Bodies whose whole name is this: what follows is no part of it (but a term, "khóa XIII"). */
export const WHOLE_ISSUERS: readonly string[] =
  'ban chấp hành trung ương đảng|ban chấp hành trung ương|bch trung ương đảng|bch trung ương|bộ chính trị|thường trực ban bí thư|ban bí thư trung ương đảng|ban bí thư trung ương|ban bí thư|trung ương đảng|trung ương|quân ủy trung ương|quốc hội|ủy ban thường vụ quốc hội|ubtvqh|chủ tịch nước|chính phủ|thủ tướng chính phủ|thủ tướng|văn phòng chính phủ|thanh tra chính phủ|ngân hàng nhà nước việt nam|ngân hàng nhà nước'.split(
    '|',
  );

/**
 * Offices and other nouns that a body's or official's name starts with ("bộ" is the beginning of "bộ trưởng" too), also
 * behind "phó", "tổng" and "chánh"; the name goes on to the next stop word.
 */
export const ISSUER_HEADS: readonly string[] =
  'ubnd|hđnd|ủy ban kiểm tra|ủy ban|mttq|đảng bộ|chi bộ|trung ương|đảng ủy|thành ủy|huyện ủy|quận ủy|thị ủy|ban tổ chức|ban chỉ đạo|ban chấp hành|ban|btv|bch|thường trực|thanh tra|công an|văn phòng|đoàn|chủ tịch|phó thủ tướng|thứ trưởng|giám đốc|thống đốc|bí thư|liên bộ|bộ|sở|cục|chi cục|vụ|tổ|ngân hàng|tập đoàn|công ty|viện|tòa án|kiểm toán|trung tâm|liên đoàn|mặt trận|hội|trường|học viện|phòng|thành phố|tỉnh|tp|kho bạc|bảo hiểm xã hội'.split(
    '|',
  );

/** Words that end the name of an issuer besides verbs, marks of a clause and links: what follows tells of the document. */
export const ISSUER_STOPS: readonly string[] =
  'về|việc|ra|ký|này|nói|nêu|tiếp|trả|mới|vào|lại|rằng|qua|ở|bằng|cùng|trên|tháng|điều|số|liên|giải|cấp|hoặc|đối|chi|đưa|xác|trình|gửi|thay|sửa|nâng|đề xuất|quyết|quy|kiến nghị|xem xét|đồng chí|đi|có hiệu lực|góp phần'.split(
    '|',
  );
