/**
 * Names of indicators in normal form that don't say what is measured: the total investment of one page is that of another
 * project on the next. Figures under such a name are never put in a series.
 */
export const VAGUE_INDICATORS: ReadonlySet<string> = new Set(
  (
    'diện tích|tổng diện tích|diện tích đất|tổng diện tích đất|đất|tiền|tổng số tiền|số tiền|số tiền tạm ứng|kinh phí|tổng kinh phí|chi phí|tổng chi phí|' +
    'vốn|tổng vốn|vốn đầu tư|tổng vốn đầu tư|tổng số vốn đầu tư|tổng mức đầu tư|tổng nguồn vốn|nguồn vốn|tổng vốn đăng ký|tổng số vốn đăng ký|đầu tư|' +
    'doanh thu|lợi nhuận|doanh số|nợ|lãi|lỗ|thu|chi|giá|giá trị|tổng giá trị|mức giá|mức chi|mức thu|mức phí|mức hỗ trợ|phí|học phí|' +
    'tỷ lệ|tỷ trọng|tốc độ|tốc độ tăng trưởng|tốc độ tăng|tăng trưởng|mức tăng|mức giảm|mức|chỉ số|hệ số|quy mô|công suất|năng suất|sản lượng|khối lượng|lượng|' +
    'tổng|tổng số|số|cuối|đầu|còn lại|chênh lệch|mức chênh lệch|đóng góp|kết quả|giải ngân|ngân sách|kim ngạch|' +
    'dân|người|khách|lượt khách|lượt|hộ|vụ|việc|vụ việc|trường hợp|ca|cuộc|con|cây|đơn vị|địa phương|dự án|công trình|doanh nghiệp|lao động|' +
    'người lao động|viên chức|công chức|cán bộ|giáo viên|học sinh|đảng viên|thành viên|điều kiện|thủ tục|chỉ tiêu|tiêu chí|nhiệm vụ|hồ sơ|văn bản|xã|huyện|' +
    'tàu|xe|nhà|căn nhà|phòng|tuyến|trường|lớp|cơ sở|sản phẩm|mô hình|đáp ứng|bị thương|làm chết|số người'
  ).split('|'),
);
