/**
 * Bodies that issue documents, folded. Sources: Party Statute 2011, Law on Organisation of the Government, of local
 * government; forms as portals print them. Ministries stand in their own table.
 */

/** Bodies whose whole name is this: what follows is no part of it (but a term, "khóa XIII"). */
export const WHOLE_ISSUERS: readonly string[] = [
  'ban chấp hành trung ương đảng;ban chấp hành trung ương;bch trung ương đảng;bch trung ương;bch tw đảng',
  'bch tw;bộ chính trị;thường trực ban bí thư;ban bí thư trung ương đảng;ban bí thư trung ương;ban bí thư',
  'trung ương đảng;trung ương;quân ủy trung ương;quốc hội;ủy ban thường vụ quốc hội;ubtv quốc hội;ubtvqh',
  'chủ tịch nước;chính phủ;thủ tướng chính phủ;thủ tướng;văn phòng chính phủ;thanh tra chính phủ',
  'tòa án nhân dân tối cao;viện kiểm sát nhân dân tối cao;kiểm toán nhà nước;ngân hàng nhà nước việt nam',
  'ngân hàng nhà nước;ủy ban dân tộc;hội đồng bộ trưởng',
].flatMap((row) => row.split(';'));

/** Heads of local bodies; a unit and a proper name may follow ("UBND tỉnh …", "Tỉnh ủy …"). */
export const LOCAL_HEADS: readonly string[] = [
  'ubnd;hđnd;ủy ban nhân dân;hội đồng nhân dân;ub mttq;ủy ban mttq;mttq;đảng bộ;đảng ủy;tỉnh ủy;thành ủy',
  'huyện ủy;quận ủy;thị ủy;ban thường vụ;ban chấp hành;btv;bch;thường trực;thanh tra;công an;văn phòng',
  'đoàn đbqh',
].flatMap((row) => row.split(';'));

/** Offices and other nouns that a body's or official's name starts with; the name goes on to the next stop word. */
export const ISSUER_HEADS: readonly string[] = [
  'chủ tịch;phó chủ tịch;chánh thanh tra;chánh văn phòng;phó thủ tướng;bộ trưởng;thứ trưởng;giám đốc;tổng giám đốc;cục trưởng',
  'tổng cục trưởng;thống đốc;chánh án;viện trưởng;tổng kiểm toán;tổng thanh tra;tổng bí thư;bí thư;bộ;sở',
  'cục;tổng cục;chi cục;vụ;ban;ủy ban;hội đồng;tổ công tác;tổ;ngân hàng;tập đoàn;tổng công ty;công ty;viện',
  'tòa án;trung tâm;tổng liên đoàn;liên đoàn;liên bộ;liên ngành;mặt trận;hội;trường;học viện;trung ương',
  'phòng;thành phố;tỉnh;tp;đảng đoàn;ban cán sự đảng;bộ tư lệnh;bộ chỉ huy;quân khu;kho bạc;bảo hiểm xã hội',
  'đại học;đoàn',
].flatMap((row) => row.split(';'));

/** Words that end the name of an issuer: what follows tells of the document. */
export const ISSUER_STOPS: readonly string[] = [
  'về;việc;quy;ban;ngày;được;đã;là;có;cho;để;trong;tại;với;theo;nhằm;nêu;trên;này;đến;từ;khi;thì;do;mà;cũng',
  'vẫn;sẽ;đang;vừa;yêu;cần;phải;năm;tháng;giai;sửa;hướng;phê;công bố;điều;số;như;gửi;giao;đối;bằng;nên',
  'quyết;thành lập;thực;triển;tiếp;không;còn;ký;chỉ;nói;cùng;trả;trình;liên;thông;tổ chức;bổ;hồi;mới;vào;ra',
  'sau;trước;chấp;xử;đính;và;hoặc;hay;rằng;nhưng;qua;lại;rồi;cập;xếp;kết;ở;thí;áp;tăng;nâng;đẩy;xác;chuyển;giải;hỗ;đề;kiểm;bãi;thay;khẳng;cấp',
  'truyền',
].flatMap((row) => row.split(';'));
