/** The rows of a table, written side by side. */
const rows = (side: string): readonly string[] => side.split('|');

/** Nouns of measure, folded: the name of an indicator begins with them wherever they stand. */
export const MEASURE_HEADS = rows(
  'tốc độ|tỷ lệ|tỷ trọng|tỷ suất|tổng|số|chỉ số|mức|hệ số|quy mô|giá trị|kim ngạch|sản lượng|năng suất|diện tích|khối lượng|lưu lượng|công suất|lượng|cơ cấu|độ che phủ|thu nhập|thu ngân sách|thu nội địa|thu từ|thu cân đối|chi ngân sách|chi thường xuyên|chi đầu tư|chi cho|nộp ngân sách|nguồn thu|bội chi|nợ công|nợ xấu|doanh thu|doanh số|nợ đọng|lợi nhuận|dư nợ|nguồn vốn|kinh phí|giải ngân|thặng dư|chi phí|gdp|grdp|cpi|iip|pci|papi|dân số|mật độ|dung tích|tuổi thọ|băng thông|lực lượng lao động|lạm phát|xuất siêu|nhập siêu',
);

/** Nouns of a subject that is measured itself ("dịch vụ tăng 6%"), folded: they may also stand inside another name. */
export const TOPIC_HEADS = rows(
  'tăng trưởng|xuất khẩu|nhập khẩu|xuất nhập khẩu|tín dụng|vốn|giá|thu hút|huy động|thoái vốn|khu vực|ngành|lĩnh vực|khách|lượt khách|du lịch|công nghiệp|dịch vụ|xây dựng|thương mại|nông|thủy sản|chăn nuôi|trồng trọt|lâm nghiệp|thuế|bán lẻ|khai khoáng|dầu khí|kinh tế|hộ nghèo|lao động|việc làm|tai nạn|đất|tiền|phí|học phí|nhu cầu|đàn|đảng viên|cán bộ|trẻ em|học sinh|doanh nghiệp|nợ|lãi|fdi|rừng|lúa|điện|than|tôm|sản xuất|hàng hóa|vận tải|giao thông|nữ|nhóm',
);

/** Words after which the name of an indicator begins anew: of saying, of aiming, of parting. */
export const OPENERS = rows(
  'rằng|nỗ lực|cán mốc|cho biết|cho thấy|nêu rõ|như sau|cụ thể|cụ thể là|trong đó|theo đó|riêng|đặc biệt|đặc biệt là|nhất là|phấn đấu|mục tiêu|chỉ tiêu|khi|nếu|thì|mà|đưa|nâng|giúp|khiến|với|cùng với|đồng thời|trong khi|tương ứng|đề ra|đảm bảo|bảo đảm|xác định|yêu cầu|cần|phải|đã|sẽ|đang|thúc đẩy|kiểm soát|ghi nhận|ví dụ|dự báo|dự kiến|tuy nhiên|ngoài ra|bên cạnh đó|nhưng|đạt mức|vì|đến nay|hiện nay|hiện|năm nay|qua|việc',
);

/** After these it begins anew only where no noun of measure came before. */
export const WEAK_OPENERS = rows(
  'và|có|là|về|đạt|trong|còn|ước|tăng|giảm|thực hiện|hoàn thành|duy trì|giữ|các|những|của|cho|được',
);

/** Words between an indicator and its value, folded: they are cut off the end of the indicator. */
export const LINKS = rows(
  'lần lượt|liên tục|không ngừng|hụt|tức|trung bình|đạt|lũy kế|điều chỉnh|và|tại sao|đạt tỷ lệ|chiếm tỷ lệ|chiếm tỷ trọng|là|có|còn|được|ước|ước tính|ước thực hiện|dự kiến|ở mức|mức|chiếm|chiến|bằng|tương đương|lên|xuống|tới|đến|từ|tăng|thực tăng|giảm|thực giảm|cắt giảm|thêm|chỉ|đã|sẽ|đang|vẫn|phải|cần|cao|mạnh|nhanh|khá|rất|đạt giá trị|gồm|hiện có|hiện nay|cũng|đều|thu về|vượt|gấp|khoảng|gần|hơn|dưới|ít nhất|tối thiểu|tối đa|tăng bình quân|giảm bình quân|tăng ngót|ngót|cao nhất|thấp|ổn định|có thể|trong nhiều năm qua|kế hoạch|khả năng|mở rộng|duy trì|nâng lên|thay đổi|con số|hơn cùng kỳ|chưa|không|chủ yếu|chắc chắn|muốn|dù|xảy ra|tiếp tục|bao gồm|giao được|cả|tuy|làm|đơn giản hóa|tương ứng|thiếu|dao động',
);

/** Verbs and nouns of a deed that together with what is counted name the indicator ("thành lập mới … hợp tác xã"). */
export const DEEDS = rows(
  'phát triển|thành lập|tạo|kết nạp|trồng|xây|sửa chữa|khởi công|hoàn thành|giải quyết|thụ lý|xử lý|hỗ trợ|cấp|cổ phần hóa|thoái vốn|tuyển|đào tạo|bồi dưỡng|tinh giản|sắp xếp|cắt giảm|tiếp nhận|kiểm tra|thanh tra|giám sát|phát hiện|xuất khẩu|nhập khẩu|sản xuất|khai thác|nuôi|tổ chức|ban hành|công nhận|giải ngân|giao|tiêu thụ|tiêu hủy|vay|nộp|thu|chi|đầu tư|huy động|duy trì|bố trí|tham gia|nâng cấp|chuyển|đón|khám|xử phạt|phạt tiền|nhắc nhở|đình chỉ|đình chỉ hoạt động|kết luận|kỷ luật|viện trợ|mở|quy hoạch|luân chuyển',
);

/** Words that link, folded: no noun begins with them, and no name ends in them. */
export const LINKING = rows('vào|với|theo|từ|khi|mà|tại|còn|thì|nhưng|là|cho');

/** Words before a noun or a verb, folded: no noun begins with them, and no name ends in them. */
export const PARTICLES = rows('đã|sẽ|đang|được|bị|của|và|trở|các|đến|hai|ở|trong|sau|có|cuối|đầu');

/** Words that end a noun phrase and begin none, folded. */
export const BREAKS = rows('so|năm|tháng|để|do|tăng|giảm|bằng|gồm|nhằm|trước|như|cùng|mỗi|này');

/** Words that end the noun phrase right of a value, folded. */
export const PHRASE_ENDS = [
  ...LINKING,
  ...BREAKS,
  ...rows(
    'đối với|chiếm|bao gồm|thay vì|sớm|nên|trở lên|trở xuống|vì|trên tổng|tương ứng|tương đương|dự kiến|ước|trong khi|trong đó|trong giai đoạn|trong năm|qua|đồng thời|vượt|cao hơn|thấp hơn|nâng',
  ),
];

/** Counted nouns that say nothing by themselves: what stands left of the figure names the indicator. */
export const BARE_COUNTS = rows(
  'người|lượt|lượt người|lượt khách|vụ|việc|vụ việc|trường hợp|ca|cuộc|con|cây|đơn vị|chiếc|địa phương',
);
