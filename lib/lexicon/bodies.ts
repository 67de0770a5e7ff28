/**
 * What stands inside the name of a body and would else end it (folded). Source: Government portal, decrees on the
 * functions of ministries and departments.
 */
const rows = (line: string): readonly string[] => line.split('|');

/** Fields joined by a comma inside the name of a ministry, department, committee or board. */
export const COMMA_FIELDS = rows(
  'quốc gia, một cửa|thông tin, truyền thông|khám, chữa|văn hóa, thể thao|văn hóa, giáo dục|văn hóa, xã hội|giáo dục, thanh niên|thanh niên, thiếu niên|' +
    'lao động, thương binh|khoa học, công nghệ|quốc phòng, an ninh|kinh tế, ngân sách|phòng, chống|thi đua, khen thưởng|chính sách, chiến lược|kế hoạch, đầu tư|tài nguyên, môi trường|giáo dục, đào tạo',
);

/** Nouns of bodies: after a comma they name the larger body that the office's body belongs to. */
export const BODY_NOUNS = rows(
  'bộ|sở|trường|học viện|đại học|viện|tổng cục|cục|khoa|tổng công ty|công ty|tập đoàn|bệnh viện|trung tâm|ủy ban|' +
    'quân khu|công an|văn phòng|ban chỉ huy|hội|liên đoàn|ngân hàng|thanh tra|đảng ủy',
);

/** Units of territory before a proper name: the name after them is a place unless it is plainly a person's. */
export const TERRITORY_NOUNS = rows(
  'tỉnh|thành phố|tp|tp.|huyện|quận|thị xã|tx.|thị trấn|xã|phường|đặc khu|thôn|bản|ấp|làng|buôn|khu phố|tổ dân phố|bang',
);
