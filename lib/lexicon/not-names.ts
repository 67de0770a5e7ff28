/** What looks like a person's name and is none. */
const rows = (line: string): readonly string[] => line.split('|');

/** Provinces and centrally run cities of both eras, large cities and countries, as printed. */
export const PLACES = rows(
  'Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|Hoà Bình|' +
    'Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên|Thái Bình|' +
    'Hà Nam|Nam Định|Ninh Bình|Thanh Hóa|Thanh Hoá|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|Thừa Thiên Huế|Thừa Thiên|' +
    'Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|Khánh Hòa|Khánh Hoà|Ninh Thuận|Bình Thuận|Kon Tum|Gia Lai|Đắk Lắk|' +
    'Đắk Nông|Đăk Lăk|Đăk Nông|Lâm Đồng|Bình Phước|Tây Ninh|Bình Dương|Đồng Nai|Bà Rịa|Vũng Tàu|Hồ Chí Minh|Long An|' +
    'Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau|' +
    'Sài Gòn|Đà Lạt|Quy Nhơn|Hạ Long|Thái Lan|Hà Lan|Ai Cập|Việt Nam|Trung Quốc|Nhật Bản|Hàn Quốc|Triều Tiên|Hoa Kỳ|' +
    'Liên Xô|Ấn Độ|Đông Nam Á|Châu Âu|Châu Á|Cao Lãnh|Mai Châu|Hoàng Sa|Hoàng Mai|Hà Đông|Hà Tiên|Thái Bình Dương|' +
    'Sơn Tây|Hồ Gươm|Hồ Tây|Hoàn Kiếm|Chu Lai|Hoàng Liên Sơn|Hồng Kông|Đài Loan|Singapore|Campuchia|Malaysia|' +
    'Indonesia|Philippines|Myanmar|Australia|Canada|New Zealand|Hồng Hà|Đồng Đăng|Bồ Đào Nha|Arabia Saudi|' +
    'Saudi Arabia|Tây Ban Nha|Vương Quốc|Phan Thiết|Phan Rang|Uông Bí|Hoàng Anh Gia Lai|Đoàn Kết|Cù Lao Chàm|Cù Lao|' +
    'Sơn Trà|Trần Đề|Lê Chân|Bà Nà|Phương Đông|Phương Tây|Ngô Quyền|Hồng Lĩnh|Đồng Hới|Đồng Xoài|Châu Đốc',
);

/** Nouns before a proper name that make it a street, a school, an award, a company … (folded, last word(s) before the name). */
export const NAMED_AFTER = rows(
  'đường|đường phố|con phố|trên phố|tại phố|ở phố|phố|ngõ|ngách|đại lộ|quốc lộ|cầu|hầm|bến|cảng|sân bay|sông|núi|đèo|hồ|' +
    'suối|đảo|biển|kênh|trường|thpt|thcs|ptdtnt|tiểu học|mầm non|đại học|đh|học viện|trường chuyên|chuyên|viện|bệnh viện|' +
    'bv|trung tâm|thư viện|giải thưởng|giải|học bổng|quỹ|cúp|danh hiệu|huân chương|huy chương|phong trào|cuộc vận động|' +
    'chiến dịch|tư tưởng|chủ nghĩa|kỷ nguyên|khách sạn|nhà hàng|siêu thị|nhà máy|nhãn hàng|thương hiệu|hãng|gara|htx|khu|' +
    'khu di tích|di tích|đền|chùa|miếu|lăng|bảo tàng|nhà lưu niệm|quảng trường|công viên|tượng đài|nghĩa trang|lễ hội|' +
    'nhà hát|nhà thờ|chợ|khu đô thị|kđt|chung cư|tòa nhà|cụm công nghiệp|khu công nghiệp|kcn|ga|sân vận động|svđ|triều|' +
    'dòng họ|thời|vua|chúa|đội thiếu niên tiền phong|đoàn tncs|đoàn thanh niên cộng sản|ban nhạc|dự án|thủy điện|' +
    'nhiệt điện|mỏ|phường|tàu|bãi|vịnh|đầm|rừng',
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
  'Lý Thường Kiệt|Hai Bà Trưng|Lê Thánh Tông|Lê Thánh Tôn|Nguyễn Công Trứ|Nguyễn Du|Hồ Xuân Hương|Phan Bội Châu|Phan Chu Trinh|Phan Châu Trinh|Phan Đình Phùng|Nguyễn Trường Tộ|Nguyễn Thị Minh Khai|Phan Đăng Lưu|Phạm Hồng Thái|' +
  'Lý Tự Trọng|Hồ Tùng Mậu|Lê Hồng Phong|Hà Huy Tập|Trần Phú|Nguyễn Văn Cừ|Chu Văn An|Lê Quý Đôn|Ngô Thì Nhậm|Trần Khánh Dư|Trần Thánh Tông|Nguyễn Huy Tự|Phạm Đình Hổ|Võ Văn Kiệt|Võ Nguyên Giáp|Phạm Văn Đồng|Nguyễn Trãi|' +
  'Nguyễn Huệ|Lê Lợi|Đinh Tiên Hoàng|Nguyễn Tri Phương|Hoàng Diệu|Hoàng Văn Thụ|Hoàng Hoa Thám|Tôn Thất Thuyết|Tôn Thất Tùng|Lê Trọng Tấn|Nguyễn Đình Chiểu|Nguyễn Bỉnh Khiêm|Nguyễn Thái Học|Bùi Thị Xuân|Trương Định|Lê Lai|' +
  'Lê Đại Hành|Lý Thái Tổ|Lê Văn Lương|Nguyễn Văn Linh|Nguyễn Lương Bằng|Nguyễn Chí Thanh|Võ Thị Sáu|Nguyễn Văn Trỗi|Hồ Quý Ly|Mai Hắc Đế|Nguyễn Tất Thành|Nguyễn Sinh Sắc|Nguyễn Trung Trực|Nguyễn Hữu Thọ|Nguyễn Hữu Cảnh|' +
  'Trần Đại Nghĩa|Trần Quốc Toản|Trần Quang Diệu|Trần Quang Khải|Trần Nhân Tông|Trần Nhật Duật|Đào Duy Từ|Đào Duy Anh|Hoàng Quốc Việt|Lê Duẩn|Phan Thanh|Cao Bá Quát|Nguyễn Khuyến|Nguyễn Văn Bé|Huỳnh Thúc Kháng|Đặng Thùy Trâm'
).split('|');

/** Stems and branches of the lunar years: "Tết Đinh Dậu" is a year. */
export const LUNAR_STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
export const LUNAR_BRANCHES = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
] as const;

/** Countries of one syllable or of foreign spelling before a foreigner's name: "Tổng thống Nga Vladimir …". */
export const COUNTRIES_OF_ONE_WORD =
  'Âu In-đô-nê-xi-a Phi-li-pin Cam-pu-chia Ma-lai-xi-a I-ta-li-a Ác-hen-ti-na Bê-la-rút Mỹ Nga Anh Pháp Đức Lào Ý Bỉ Úc Áo Cuba Syria Iran Iraq Ukraine Belarus Peru Chile Israel Romania Hungary Brazil Argentina Mexico'.split(
    ' ',
  );

/** Beginnings of a sentence that run on from a name where the page lost the full stop (folded): "Ảnh: Nam Hà Phát biểu …". */
export const RUN_ON = (
  'phát biểu|đồng chí|đồng thời|trước đó|hơn nữa|dự án|cuộc họp|cuộc hội|cuộc làm|cuộc gặp|theo|tham dự|tham gia|về phía|bên cạnh|ngoài ra|tuy nhiên|tại|trong|sau|cùng|nhân dịp|liên quan|đối với|các|những|hội nghị|hội đồng|toàn cảnh|' +
  'quang cảnh|báo cáo|kết luận|qua|đến|từ|hành động|đây|đại diện|đại biểu|trả lời|thực hiện|trao đổi|mới đây|mấy|sáng nay|chiều nay|sáng ngày|chiều ngày|sáng cùng|chiều cùng|chúng|được|với|thông tin|lãnh đạo|để|ngay|trên|là'
).split('|');

/** Capitalised words that begin a sentence or name a thing and are no part of a person's name (as printed). */
export const NOT_IN_NAMES = new Set(
  (
    'Bộ Sở Ban Ngành Tỉnh Huyện Quận Xã Phường Phòng Cục Vụ Viện Ủy Uỷ Hội Đảng Chính Nhà Nước Ương Nghị Quyết Luật Thông Chỉ Chủ Phó Bí Giám Trưởng Tổng Thủ Thứ Chánh Ông Bà Chị Các Những Theo Tại Trong Sau Trước Khi Để Vì Do Nếu Tuy Nhưng Và Với Về Từ Đến Ngày Sáng Chiều Tối Năm Tháng ' +
    'Ty Tập Doanh Nghiệp Khu Trường Học Bệnh Hàng Dự Án Đề Kế Hoạch Chương Cầu Đường Cảng Sân Bay Ảnh Video Nguồn Tin Bài Báo Đài Tạp Kiểm Tòa Toà Mẹ Người Thầy Cô Chú Em Cháu Cụ Bác Là Cùng Cho Như Được Bởi Ngoài Riêng Còn Này Đó Cũng Đã Ngài Nguyên Huyện Thôn Bản Ấp Quý Vùng Miền Bên Gần Hiện Nay Không Có Đây'
  ).split(' '),
);
