/** What looks like a person's name and is none. */
const rows = (line: string): readonly string[] => line.split('|');

/** Provinces and centrally run cities of both eras, large cities and countries, as printed. */
export const PLACES = rows(
  'Phương Đông|Vương Quốc|Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|Hoà Bình|' +
    'Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên|Thái Bình|' +
    'Hà Nam|Nam Định|Ninh Bình|Thanh Hóa|Thanh Hoá|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Thừa Thiên Huế|Thừa Thiên|' +
    'Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Khánh Hoà|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|' +
    'Đắk Lắk|Đắk Nông|Đăk Lăk|Lâm Đồng|Bình Phước|Tây Ninh|Bình Dương|Đồng Nai|Vũng Tàu|Hồ Chí Minh|Long An|' +
    'Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|' +
    'Cà Mau|Sài Gòn|Đà Lạt|Quy Nhơn|Hạ Long|Thái Lan|Hà Lan|Việt Nam|Trung Quốc|Nhật Bản|Hàn Quốc|Triều Tiên|' +
    'Hoa Kỳ|Liên Xô|Ấn Độ|Đông Nam Á|Châu Âu|Châu Á|Mai Châu|Hoàng Sa|Hoàng Mai|Hà Đông|Hà Tiên|Thái Bình Dương|' +
    'Sơn Tây|Hồ Gươm|Hồ Tây|Hoàn Kiếm|Chu Lai|Singapore|Campuchia|Malaysia|Indonesia|Philippines|Myanmar|Australia|' +
    'Canada|New Zealand|Bồ Đào Nha|Arabia Saudi|Tây Ban Nha|Phan Thiết|Uông Bí|Hoàng Anh Gia Lai|Đoàn Kết|Sơn Trà|' +
    'Lê Chân|Ngô Quyền|Đồng Hới|Châu Đốc',
);

/** Nouns before a proper name that make it a street, a school, an award, a company … (folded, last word(s) before the name). */
export const NAMED_AFTER = rows(
  'đường|phố|ngõ|đại lộ|cầu|hầm|cảng|sân bay|sông|núi|đèo|hồ|đảo|biển|kênh|trường|thpt|thcs|tiểu học|mầm non|' +
    'đại học|đh|học viện|chuyên|viện|bệnh viện|bv|trung tâm|giải thưởng|giải|học bổng|quỹ|cúp|huân chương|' +
    'huy chương|chiến dịch|khách sạn|siêu thị|nhà máy|thương hiệu|hãng|htx|khu|khu di tích|di tích|đền|chùa|lăng|' +
    'bảo tàng|quảng trường|công viên|tượng đài|nghĩa trang|lễ hội|nhà thờ|chợ|chung cư|tòa nhà|khu công nghiệp|kcn|' +
    'ga|sân vận động|triều|thời|vua|ban nhạc|dự án|thủy điện|nhiệt điện|mỏ|phường|tàu|tết|xuân|năm',
);

/** Nouns of companies: a plain full name behind an office of one is still a person's. */
export const COMPANY_NOUNS = rows(
  'công ty|tnhh|cp|cổ phần|tập đoàn|doanh nghiệp|dntn|ngân hàng|tổng công ty|hợp tác xã',
);

/** Persons of history and words that are optional at best: never an item of the digest. */
export const HISTORIC = rows(
  'Hồ Chí Minh|Bác Hồ|Tôn Đức Thắng|Các Mác|Mác Lê|Trần Hưng Đạo|Quang Trung|Hùng Vương|Nguyễn Ái Quốc',
);

/** People of history after whom streets, schools and quarters are called: persons only where a title stands before them. */
export const STREET_NAMES = (
  'Ngô Thì Nhậm|Phạm Đình Hổ|Lý Thường Kiệt|Hai Bà Trưng|Lê Thánh Tông|Nguyễn Công Trứ|Nguyễn Du|Hồ Xuân Hương|' +
  'Phan Đình Phùng|Trần Phú|Nguyễn Văn Cừ|Chu Văn An|Lê Quý Đôn|Trần Khánh Dư|Trần Thánh Tông|Võ Văn Kiệt|' +
  'Võ Nguyên Giáp|Phạm Văn Đồng|Nguyễn Trãi|Nguyễn Huệ|Lê Lợi|Nguyễn Tri Phương|Hoàng Diệu|Hoàng Văn Thụ|' +
  'Hoàng Hoa Thám|Nguyễn Bỉnh Khiêm|Nguyễn Chí Thanh|Nguyễn Tất Thành|Lê Duẩn'
).split('|');

/** Countries of one word before a foreigner's name: "Tổng thống Nga Vladimir …". */
export const COUNTRIES_OF_ONE_WORD = 'Âu Mỹ Nga Anh Pháp Đức Lào Ý Bỉ Úc Áo Cuba Iran Iraq Mexico Ukraine'.split(' ');

/** Beginnings of a sentence that run on from a name where the page lost the full stop (folded): "Ảnh: Nam Hà Phát biểu …". */
export const RUN_ON = (
  'với|mấy|phát biểu|đồng chí|đồng thời|trước đó|dự án|theo|tham dự|về phía|tại|trong|sau|nhân dịp|liên quan|các|' +
  'hội nghị|hội đồng|báo cáo|kết luận|qua|đến|từ|hành động|đây|đại diện|đại biểu|trả lời|sáng nay|chiều nay|' +
  'thông tin|lãnh đạo'
).split('|');

/** Capitalised words that begin a sentence or name a thing and are no part of a person's name (as printed). */
export const NOT_IN_NAMES = new Set(
  (
    'Bộ Sở Ban Ngành Tỉnh Huyện Quận Xã Phường Phòng Cục Vụ Viện Ủy Uỷ Hội Đảng Chính Nhà Nước Nghị Quyết Luật ' +
    'Thông Chỉ Phó Bí Giám Trưởng Tổng Thủ Chánh Ông Bà Chị Các Những Theo Tại Trong Sau Trước Khi Để Do Nếu Tuy ' +
    'Nhưng Và Với Về Từ Đến Ngày Năm Tháng Tập Khu Trường Hàng Đề Chương Cầu Đường Cảng Ảnh Tin Báo Đài Tòa Toà Mẹ ' +
    'Người Thầy Cô Chú Em Cụ Bác Là Cùng Cho Như Riêng Còn Ngài Nguyên Huyện Bản Quý Vùng Miền Bên Hiện'
  ).split(' '),
);
