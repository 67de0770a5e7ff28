/** The rows of a table, written side by side. */
const rows = (side: string): readonly string[] => side.split('|');

/** Words of scale, folded: they stand between a number and its unit ("1,2 nghìn tỷ đồng"). */
export const MULTIPLIERS = rows('trăm|nghìn|ngàn|vạn|triệu|tỷ|trăm nghìn|trăm triệu|nghìn tỷ|ngàn tỷ|trăm tỷ|triệu tỷ');

export const MONEY = rows('đồng|đ|vnđ|vnd|usd|đô la mỹ|đô la|đôla mỹ|đôla|đô-la|euro|eur|yên|won|nhân dân tệ|cent');

/** Units of measure: the number's own unit, which says nothing of what is measured. */
export const MEASURES = rows(
  'phần trăm|điểm phần trăm|phần nghìn|lần|bậc|điểm|ha|héc ta|hecta|héc-ta|km2|km²|m2|m²' +
    '|mét vuông|km|m|mét|cm|hải lý|m3|m³|mét khối|lít|tấn|tạ|kg|ki-lô-gam|kw|mw|mwp|gw|kwh|mwh|kv|mva|teu' +
    '|mbps|gb',
);

/** Nouns that are counted: number + noun, and the noun is part of what is measured. */
export const COUNTED = rows(
  'ngày công|hộ nông dân|dân|xã|phường|thị trấn|huyện|quận|thôn|bản|ấp|làng|buôn|khu dân cư|tổ dân phố' +
    '|đơn vị|đơn vị hành chính|địa phương|hộ|hộ dân|hộ nghèo|hộ cận nghèo|hộ gia đình|gia đình|nhân khẩu' +
    '|người|người dân|lao động|công nhân|người lao động|việc làm|đảng viên|chi bộ|đảng bộ' +
    '|tổ chức cơ sở đảng|tổ chức đảng|thành ủy viên|cán bộ|công chức|viên chức|biên chế|hội viên|đoàn viên' +
    '|thành viên|giáo viên|học sinh|sinh viên|học viên|vận động viên|trường|trường học|cơ sở|lớp|lớp học' +
    '|phòng học|giường bệnh|bác sĩ|bệnh nhân|ca|ca mắc|doanh nghiệp|dn|hợp tác xã|htx|tổ hợp tác' +
    '|trang trại|công ty|công ty con|nhà máy|siêu thị|chợ|sản phẩm|dự án|công trình|hạng mục' +
    '|khu công nghiệp|cụm công nghiệp|chỉ tiêu|tiêu chí|thủ tục|thủ tục hành chính|tthc|dịch vụ công|hồ sơ' +
    '|giao dịch|tài khoản|thuê bao|lượt|lượt khách|lượt người|lượt hộ|lượt ý kiến|khách|du khách|vụ' +
    '|vụ việc|vụ án|việc|đơn|đơn thư|cuộc|cuộc thanh tra|trường hợp|căn nhà|ngôi nhà|nhà|căn hộ|phòng|cây' +
    '|cây xanh|con|trạm|tuyến|tuyến đường|cây cầu|mô hình|điều kiện|dòng hàng|nhiệm vụ|mẫu|liều|tàu|tàu cá' +
    '|phương tiện|xe|chiếc|thí sinh|tổ chức|cơ quan|hội nghị|nghị quyết|văn bản|kiến nghị|đề tài|sáng kiến' +
    '|nhóm|nhóm mục tiêu|mục tiêu|di tích|thư viện|thị trường|món|quầy|tổ|cụm|khu|hành khách|container' +
    '|bị can|tình nguyện viên',
);

/** What a value may stand "for each of": "triệu đồng/người/năm". */
export const PER = rows(
  'năm|tháng|quý|ngày|người|hộ|xã|huyện|ha|vạn dân|1 vạn dân|10.000 dân|vụ|lần|lượt|m2|m²|km2|km²|kwh' +
    '|lao động|đơn vị|tấn|con',
);
