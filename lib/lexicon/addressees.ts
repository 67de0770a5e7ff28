/**
 * Words that open the name of somebody who can be told to do something, or who tells. Folded; phrases parted by ";".
 * Bodies of both eras (districts ended on 1/7/2025, pages of both are read). Sources: attested on portals' pages.
 */
export const BODIES = `
  bộ; sở; ubnd; hđnd; ủy ban; hội đồng; ban; huyện; tỉnh; thành phố; tp; thị xã; quận; phường; xã; thị trấn;
  đặc khu; ngành; địa phương; cơ quan; đơn vị; cấp ủy; chính quyền; chính phủ; quốc hội; thanh tra; văn phòng;
  ngân hàng; tập đoàn; tổng công ty; công ty; cục; tổng cục; vụ; viện; hội; liên đoàn; liên minh; hiệp hội; đoàn;
  mặt trận; mttq; ubmttq; tổ công tác; tổ; phòng; trung tâm; trường; bệnh viện; công an; quân đội; quân khu; bộ đội;
  kho bạc; hải quan; thuế; tòa án; viện kiểm sát; kiểm toán; bảo hiểm xã hội; bhxh; đảng ủy; đảng bộ; đảng đoàn;
  tỉnh ủy; thành ủy; huyện ủy; quận ủy; chi bộ; ban cán sự đảng; tổ chức; tổ chức đảng; báo chí; doanh nghiệp; dn;
  nhà đầu tư; chủ đầu tư; nhà thầu; hợp tác xã; lực lượng; hội nghị; ban thường vụ; thường trực; bộ chính trị;
  ban bí thư; trung ương; đài; báo; nhân dân; người dân; toàn đảng; toàn dân; toàn ngành; toàn tỉnh; thành viên;
  đơn vị tư vấn; khối; cụm; ban quản lý; đại biểu; hộ; hộ dân; cử tri; tổng thầu; cấp; đoàn thể; cơ sở; hội viên;
  đoàn viên; nhà trường; giáo viên; nhà khoa học; chuyên gia; nhà máy; vùng; khu vực; xí nghiệp; hệ thống; tàu`;

/** Offices that stand for their holder, as subject or as addressee. */
export const OFFICES = `
  tổng bí thư; chủ tịch nước; phó chủ tịch nước; thủ tướng; thủ tướng chính phủ; phó thủ tướng;
  phó thủ tướng thường trực; chủ tịch quốc hội; phó chủ tịch quốc hội; bộ trưởng; thứ trưởng; chủ tịch;
  phó chủ tịch; phó chủ tịch thường trực; bí thư; phó bí thư; phó bí thư thường trực; giám đốc; phó giám đốc;
  tổng giám đốc; phó tổng giám đốc; chủ nhiệm; phó chủ nhiệm; trưởng ban; phó trưởng ban; trưởng đoàn; tổ trưởng;
  cục trưởng; phó cục trưởng; tổng cục trưởng; vụ trưởng; chánh văn phòng; phó chánh văn phòng; chánh thanh tra;
  tổng thanh tra; thống đốc; phó thống đốc; viện trưởng; chánh án; hiệu trưởng; thủ trưởng; người đứng đầu;
  lãnh đạo; tư lệnh; trưởng phòng; người phát ngôn; tân bí thư; đồng chí bí thư; chủ tọa;
  chủ tịch hội đồng quản trị; chủ tịch hội đồng thành viên; đại sứ; đại diện; tổng biên tập; phó tổng thanh tra;
  ủy viên; đội trưởng`;

/** Words before a person, and pronouns for one. */
export const PERSONS = `
  ông; bà; đồng chí; các đồng chí; ngài; anh; chị; thiếu tướng; đại tướng; đại tá; thượng tá; ts; gs; cán bộ;
  đảng viên; công chức; viên chức; đội ngũ; bản thân; vị`;

/** Words that open a noun phrase of several. */
export const PLURALS = 'các; những; mỗi; từng; toàn thể; tất cả; tất cả các; mọi; một số; cả; toàn bộ; toàn';

/** Documents that ask in their author's place: "Chỉ thị nêu rõ", "công điện yêu cầu". */
export const DOCUMENT_SUBJECTS = `
  chỉ thị; văn bản; thông báo; kết luận; quyết định; nghị quyết; công văn; kế hoạch; báo cáo thẩm tra; báo cáo`;

/** Bodies and people that are told and don't tell: what they ask for is a wish. */
export const NOT_AUTHORS = `
  đảng viên; cán bộ; doanh nghiệp; dn; nhân dân; người dân; hộ; hộ dân; cử tri; đội ngũ; viên chức; nhà đầu tư;
  chủ đầu tư; báo chí; nhà thầu; nhóm; tổ chức; hội nghị; đại biểu; trường; thành viên`;

/** Words before an addressee ("Đối với Bộ Y tế, cần …", "Riêng Bộ Công an …"). */
export const ABOUT = 'đối với; riêng; riêng với; riêng đối với; với';
