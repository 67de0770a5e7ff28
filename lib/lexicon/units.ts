/** The rows of a table, written side by side. */
const rows = (side: string): readonly string[] => side.split('|');

/** Words of scale, folded: they stand between a number and its unit ("1,2 nghìn tỷ đồng"). */
export const MULTIPLIERS = rows('nghìn|ngàn|vạn|triệu|tỷ|nghìn tỷ|ngàn tỷ|trăm tỷ|triệu tỷ');

export const MONEY = rows(
  'đồng|đ|vnđ|vnd|usd|đô la mỹ|đô la|đôla|đôla mỹ|euro|eur|yên|won|kip|baht|bảng anh|nhân dân tệ|ndt|cent|trđ',
);

/** Units of measure: the number's own unit, which says nothing of what is measured. */
export const MEASURES = rows(
  'phần trăm|điểm phần trăm|lần|bậc|điểm|ha|héc ta|km2|km²|m2|m²|mét vuông|km|m|mét|cm|hải lý|m3|m³|lít|tấn|tạ|kg|kw|mw|kwh|kv|gw|mva|mbps|gbps|phần nghìn',
);

/** Nouns that are counted: number + noun, and the noun is part of what is measured. */
export const COUNTED = rows(
  'ngày công|dân|xã|phường|thị trấn|huyện|quận|thôn|bản|ấp|làng|khu dân cư|tổ dân phố|đơn vị|đơn vị hành chính|địa phương|hộ|hộ dân|hộ nghèo|hộ cận nghèo|hộ gia đình|gia đình|nhân khẩu|người|người dân|lao động|công nhân|người lao động|việc làm|đảng viên|chi bộ|đảng bộ|tổ chức cơ sở đảng|tổ chức đảng|thành ủy viên|cán bộ|công chức|viên chức|biên chế|hội viên|đoàn viên|thành viên|giáo viên|học sinh|sinh viên|học viên|vận động viên|trường|trường học|cơ sở|lớp|lớp học|phòng học|giường bệnh|bác sĩ|bệnh nhân|ca|doanh nghiệp|dn|hợp tác xã|htx|tổ hợp tác|trang trại|công ty|công ty con|nhà máy|siêu thị|chợ|sản phẩm|dự án|công trình|hạng mục|khu công nghiệp|cụm công nghiệp|chỉ tiêu|tiêu chí|thủ tục|thủ tục hành chính|tthc|dịch vụ công|hồ sơ|bộ hồ sơ|giao dịch|tài khoản|thuê bao|lượt|lượt khách|lượt người|lượt hộ|khách|du khách|vụ|vụ việc|vụ án|việc|đơn|cuộc|trường hợp|căn nhà|nhà|căn hộ|phòng|cây|cây xanh|con|trạm|tuyến|tuyến đường|mô hình|điều kiện|nhiệm vụ|mẫu|liều|tàu|tàu cá|phương tiện|xe|chiếc|tổ chức|cơ quan|hội nghị|nghị quyết|văn bản|nghị định|phản ánh|kiến nghị|đề tài|sáng kiến|nhóm|mục tiêu|di tích|thị trường|món|tổ|cụm|khu|hành khách',
);

/** What a value may stand "for each of": "triệu đồng/người/năm". */
export const PER = rows(
  'năm|tháng|ngày|ngày đêm|người|hộ|xã|huyện|ha|vạn dân|10.000 dân|lần|lượt|m2|m²|km2|km²|kwh|lao động|đơn vị|tấn|con',
);
