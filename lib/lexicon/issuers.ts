/**
 * Bodies that issue documents, folded. Sources: Party Statute 2011, Law on Organisation of the Government, of local
 * government, Resolutions 08/2021/QH15 and 176/2025/QH15 (ministries of both eras); forms as portals print them.
 */

/** Bodies whose whole name is this: what follows is no part of it (but a term, "khóa XIII"). */
export const WHOLE_ISSUERS: readonly string[] = [
  'ban chấp hành trung ương đảng;ban chấp hành trung ương;bch trung ương đảng;bch trung ương;bch tw đảng',
  'bch tw;bộ chính trị;thường trực ban bí thư trung ương đảng;thường trực ban bí thư',
  'ban bí thư trung ương đảng;ban bí thư trung ương;ban bí thư;trung ương đảng;trung ương',
  'quân ủy trung ương;đảng ủy công an trung ương;ủy ban kiểm tra trung ương;văn phòng trung ương đảng',
  'văn phòng trung ương;ban tổ chức trung ương;ban nội chính trung ương;ban kinh tế trung ương',
  'ban tuyên giáo và dân vận trung ương;ban tuyên giáo trung ương;ban dân vận trung ương',
  'ban đối ngoại trung ương;quốc hội;ủy ban thường vụ quốc hội;ubtv quốc hội;ubtvqh;văn phòng quốc hội',
  'chủ tịch nước;văn phòng chủ tịch nước;chính phủ;thủ tướng chính phủ;thủ tướng;văn phòng chính phủ',
  'thanh tra chính phủ;ban cán sự đảng chính phủ;tòa án nhân dân tối cao;viện kiểm sát nhân dân tối cao',
  'viện ksnd tối cao;kiểm toán nhà nước;ngân hàng nhà nước việt nam;ngân hàng nhà nước',
  'bảo hiểm xã hội việt nam;tổng liên đoàn lao động việt nam;hội đồng bầu cử quốc gia;ủy ban dân tộc',
  'hội đồng thẩm phán tòa án nhân dân tối cao;ban tổ chức - cán bộ chính phủ;hội đồng bộ trưởng',
  'ban bí thư tw đảng',
].flatMap((row) => row.split(';'));

/** Fields of ministries and departments: "Bộ …", "Bộ trưởng Bộ …", "Sở …" and their abbreviated forms. */
export const MINISTRY_FIELDS: readonly string[] = [
  'quốc phòng;công an;ngoại giao;nội vụ;tư pháp;tài chính;công thương;nông nghiệp và môi trường;xây dựng',
  'y tế;văn hóa, thể thao và du lịch;văn hóa thể thao và du lịch;văn hóa và thể thao;khoa học và công nghệ',
  'giáo dục và đào tạo;dân tộc và tôn giáo;kế hoạch và đầu tư;nông nghiệp và phát triển nông thôn',
  'giao thông vận tải;giao thông - vận tải;tài nguyên và môi trường;thông tin và truyền thông',
  'lao động - thương binh và xã hội;lao động, thương binh và xã hội;lao động thương binh và xã hội',
  'lao động-thương binh và xã hội;văn hóa - thông tin;văn hóa, thông tin;thương mại;công nghiệp;thủy sản',
  'bưu chính viễn thông;lâm nghiệp;nông nghiệp;thủy lợi;giáo dục;du lịch;ngoại vụ;quy hoạch - kiến trúc',
  'kh&đt;kh & đt;gd&đt;gd & đt;gd-đt;gdđt;tn&mt;tn & mt;tn-mt;tnmt;nn&ptnt;nn & ptnt;nn-ptnt;nnptnt',
  'lđ-tb&xh;lđtb&xh;lđtbxh;lđ-tb và xh;vh-tt&dl;vhtt&dl;vhttdl;vh,tt&dl;tt&tt;tt-tt;tt & tt;gtvt;kh&cn',
  'kh-cn;khcn;nn&mt;kh-đt;khđt;ct;ngoại thương;nội thương;đại học và trung học chuyên nghiệp;lao động',
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
