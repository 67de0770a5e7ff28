/** What looks like a person's name and is none. */
const rows = (line: string): readonly string[] => line.split('|');

/** Provinces and centrally run cities of both eras, large cities and countries, as printed. */
export const PLACES = rows(
  'Vương Quốc|Lầu Năm Góc|Liên Xô|Bồ Đào Nha|Hà Nội|Hà Giang|Cao Bằng|Sơn La|Thái Nguyên|Quảng Ninh|Hải Phòng|' +
    'Thái Bình|Hà Nam|Ninh Bình|Hà Tĩnh|Đà Nẵng|' +
    'Ninh Thuận|Lâm Đồng|Đồng Nai|Hồ Chí Minh|Trà Vinh|Đồng Tháp|Hạ Long|Thái Lan|Hà Lan|Indonesia|Philippines|Myanmar|Malaysia|Singapore|Australia|Canada|Campuchia|' +
    'Việt Nam|Trung Quốc|Hàn Quốc|Nhật Bản|Hoa Kỳ|Ấn Độ|Thụy Sĩ|New Zealand|Bờ Biển Ngà|Châu Âu|Châu Á|Hoàng Sa|Hoàng Mai|Hà Đông|' +
    'Hà Tiên|Thái Bình Dương|Sơn Tây|Hoàn Kiếm|Chu Lai|Phan Thiết|Uông Bí|' +
    'Hoàng Anh Gia Lai|Sơn Trà|Lê Chân|Ngô Quyền|Đồng Hới|Châu Đốc',
);

/** Nouns before a proper name that make it a street, a school, an award, a company … (folded, last word(s) before the name). */
export const NAMED_AFTER = rows(
  'đường|tượng đài|phố|ngõ|đại lộ|cầu|sân bay|thpt|thcs|đại học|' +
    'đh|học viện|giải thưởng|học bổng|' +
    'khu|chùa|bảo tàng|công viên|chợ|' +
    'thời|phường|tàu',
);

/** Nouns of companies: a plain full name behind an office of one is still a person's. */
export const COMPANY_NOUNS = rows('công ty|tnhh|cp|cổ phần|tập đoàn|doanh nghiệp|dntn|ngân hàng');

/** People of history after whom streets, schools and quarters are called: persons only where a title stands before them. */
export const STREET_NAMES = (
  'Lý Thường Kiệt|Phan Đình Phùng|Trần Phú|Nguyễn Văn Cừ|Chu Văn An|Lê Quý Đôn|Võ Văn Kiệt|Võ Nguyên Giáp|' +
  'Phạm Văn Đồng|Nguyễn Trãi|Nguyễn Huệ|Lê Lợi|Hoàng Văn Thụ|Hoàng Hoa Thám|Nguyễn Bỉnh Khiêm|Nguyễn Chí Thanh|' +
  'Nguyễn Công Trứ|Nguyễn Tri Phương|Lê Thánh Tông|Hồ Xuân Hương|Nguyễn Tất Thành|Lê Duẩn|Tôn Đức Thắng|Trần Hưng Đạo|Nguyễn Ái Quốc'
).split('|');

/** Countries of one word before a foreigner's name: "Tổng thống Nga Vladimir …". */
export const COUNTRIES_OF_ONE_WORD =
  'Âu Mỹ Nga Anh Pháp Đức Lào Ý Bỉ Úc Áo Cuba Iran Iraq Mexico Ukraine Hungary Belarus'.split(' ');

/** Beginnings of a sentence that run on from a name where the page lost the full stop (folded): "Ảnh: Nam Hà Phát biểu …". */
export const RUN_ON =
  'với|khi|mấy|phát biểu|đồng chí|trước đó|dự án|theo|tại|trong|sau|các|hội nghị|qua|đến|từ|hành động|đây'.split('|');

/** Capitalised words that begin a sentence or name a thing and are no part of a person's name (as printed). */
export const NOT_IN_NAMES = new Set(
  'Nhà Thông Phó Bí Giám Trưởng Tổng Thủ Chánh Ủy Ông Bà Chị Ngài Bác Mẹ Người Các Theo Tại Trong Sau Với Về Từ Quý'.split(
    ' ',
  ),
);
