/**
 * Words that open the name of somebody who can be told to do something, or who tells. Folded; phrases parted by "|" or a line's end.
 * Bodies of both eras (districts ended on 1/7/2025, pages of both are read). Sources: attested on portals' pages.
 */
export const BODIES = `
bộ|sở|ubnd|hđnd|ubkt|ủy ban|ban|huyện|tỉnh|thành phố|tp|tphcm|thị xã|quận|phường|xã|thị trấn|đặc khu|ngành|địa phương
cơ quan|đơn vị|chính quyền|chính phủ|quốc hội|thường vụ|quân ủy|thanh tra|văn phòng|ngân hàng|tập đoàn|tổng công ty|công ty|cục|tổng cục
vụ|viện|hội|hiệp hội|đoàn|mặt trận|mttq|tổ|phòng|trung tâm|bệnh viện|công an|quân đội|kiểm toán|bảo hiểm xã hội
đảng ủy|đảng bộ|thành ủy|chi bộ|dn|hợp tác xã|lực lượng|thường trực|trung ương|báo|toàn đảng|khối|cấp|cơ sở|nhà trường
giáo viên|nhà khoa học|chuyên gia|nhà máy|khu vực|hệ thống|tàu|bcđ|tòa án`;

/** Offices that stand for their holder, as subject or as addressee. */
export const OFFICES = `
tổng bí thư|thủ tướng|bộ trưởng|thứ trưởng|chủ tịch|bí thư|giám đốc|tổng giám đốc|chủ nhiệm|trưởng ban|trưởng đoàn
cục trưởng|vụ trưởng|tổng thanh tra|thống đốc|viện trưởng|hiệu trưởng|thủ trưởng|người đứng đầu|lãnh đạo|tư lệnh
đại sứ|đại diện|ủy viên|phó|chánh`;

/** Words before a person, and pronouns for one. */
export const PERSONS = 'ông|bà|đồng chí|đ/c|anh|công chức|bản thân|vị';

/** Words that open a noun phrase of several. */
export const PLURALS = 'các|những|mỗi|từng|toàn thể|mọi|một số|cả|toàn|hai|tập thể';

/** Documents that ask in their author's place: "Chỉ thị nêu rõ", "công điện yêu cầu". */
export const DOCUMENT_SUBJECTS = 'chỉ thị|văn bản|thông báo|kết luận|quyết định|nghị quyết|công văn|báo cáo';

/** Bodies and people that are told and don't tell: what they ask for is a wish. */
export const NOT_AUTHORS = `
đảng viên|cán bộ|doanh nghiệp|nhân dân|người dân|hộ|cử tri|đội ngũ|viên chức|nhà đầu tư|chủ đầu tư|báo chí|nhà thầu
tổ chức|hội nghị|đại biểu|trường|thành viên`;

/** Words before an addressee ("Đối với Bộ Y tế, cần …", "Riêng Bộ Công an …"). */
export const ABOUT = 'đối với|với';
