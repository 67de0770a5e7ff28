/**
 * Family names, as printed. `COMMON` are hardly ever anything else; `ALSO_WORDS` are also common words, given names or
 * syllables of place names and need more evidence. Source: counts of public lists of names; the lists of ethnic
 * groups' names on provincial pages.
 */
const rows = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Family names that are also common words, given names or syllables of place names. */
export const ALSO_WORDS = rows(
  'Văn Tăng Đồng Vi Ma Hoàn Bạch Châu Chung La Trình Viên Đăng Tiêu Trà Hạ Hồng Kim Lộ Vàng Ngân Hùng Lành ' +
    'Phương Danh Sơn Tất Thiệu Bàng Cung Điền Sử Thân Ninh Lại Lộc Thạch Quản Tôn Lục Lăng Âu Kha Thiều Phí Giáp ' +
    'Tập Ôn Hà Cao Mai Thái Cù Cầm Chử Hồ Mạc Đèo Bế Thích',
);

export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...rows(
    'Nguyễn Trần Lê Phạm Huỳnh Phan Hoàng Vũ Võ Trương Bùi Đỗ Đặng Ngô Dương Đoàn Đinh Trịnh Đào Lương Lưu Lâm ' +
      'Tạ Lý Vương Chu Quách Lã Tống Đậu Diệp Đàm Kiều Triệu Lữ Nông Phùng Nghiêm Nhữ Khương Ung Sầm Tưởng Liêu ' +
      'Tiết Uông Trầm Doãn Khổng Biện Cấn Khúc Khuất Khâu Lỗ Ngụy Tòng Lò Lường Quàng Lù Giàng Sùng Thào Lầu Vừ ' +
      'Hảng Phàng Sồng Xồng Chảo Tẩn Phàn Chẻo Pờ Khoàng Điểu Hầu Nhâm Tô Hứa Mã Thẩm Lều Tào Bành Mẫn',
  ),
  ...ALSO_WORDS,
]);

/** First syllables of names of the Central Highlands and other groups that are not built family-middle-given. */
export const MINORITY_FIRST = rows('Y A H K Kpuih Ayun Rah Siu Rơ Rmah Ksor Kpă Niê Ka');

/** Middle syllables that hardly occur outside a person's name. */
export const MIDDLE_NAMES = rows(
  'Văn Thị Đức Hữu Đình Viết Tấn Khắc Mạnh Thế Như Sĩ Phúc Xuân Quốc Công Ngọc Minh Thanh Quang Trọng Duy Bá Sỹ Chí Tiến Kim Thu Hồng Anh Mỹ Huy ' +
    'Thành Hoàng Bảo',
);
