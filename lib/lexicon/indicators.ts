/** The rows of a table, written side by side. */
const rows = (side: string): readonly string[] => side.split('|');

/** Nouns of measure, folded: the name of an indicator begins with them wherever they stand. */
export const MEASURE_HEADS = rows(
  'tốc độ|tỷ lệ|tỷ trọng|tỷ suất|tỷ số|tổng|số|chỉ số|mức|hệ số|quy mô|giá trị|kim ngạch|sản lượng' +
    '|năng suất|diện tích|khối lượng|công suất|lượng|cơ cấu|độ che phủ|thu nhập|thu ngân sách|thu nội địa' +
    '|thu từ|thu thuế|thu dầu|thu cân đối|chi ngân sách|chi thường xuyên|chi đầu tư|chi tiền|nộp ngân sách' +
    '|nguồn thu|bội chi|nợ công|nợ xấu|nợ đọng|doanh thu|doanh số|lợi nhuận|dư nợ|nguồn vốn|kinh phí' +
    '|giải ngân|thặng dư|chi phí|gdp|grdp|cpi|iip|pci|papi|pmi|dự trữ ngoại hối|dân số|tuổi thọ|mật độ' +
    '|lệ phí|lực lượng lao động|lạm phát|xuất siêu|nhập siêu',
);

/** Nouns of a subject that is measured itself ("dịch vụ tăng 6%"), folded: they may also stand inside another name. */
export const TOPIC_HEADS = rows(
  'tăng trưởng|xuất khẩu|nhập khẩu|xuất nhập khẩu|tín dụng|vốn|giá|thu hút|huy động|thoái vốn|khu vực' +
    '|ngành|lĩnh vực|khách|lượt khách|du lịch|du khách|công nghiệp|dịch vụ|xây dựng|thương mại|nông' +
    '|thủy sản|chăn nuôi|trồng trọt|lâm nghiệp|thuế|bán lẻ|khai khoáng|dầu khí|kinh tế|hộ nghèo' +
    '|hộ cận nghèo|lao động|việc làm|tai nạn|tổn thất|tồn kho|định mức|đất|tiền|phí|học phí|nhu cầu|đàn' +
    '|trồng rừng|đảng viên|cán bộ|trẻ em|học sinh|doanh nghiệp|hải sản|nợ|lãi|lỗ|fdi|rừng|lúa|điện|than' +
    '|tôm|mảng|khối doanh nghiệp|sản xuất|hàng hóa|vận tải|giao thông|cháy nổ|nữ|nhóm',
);

/** Words after which the name of an indicator begins anew: of saying, of aiming, of parting. */
export const OPENERS = rows(
  'rằng|cho biết|cho thấy|cho hay|nêu rõ|như sau|cụ thể|cụ thể là|cụ thể như|trong đó|trong đó có' +
    '|theo đó|riêng|đặc biệt|đặc biệt là|nhất là|phấn đấu|mục tiêu|mục tiêu là|đặt mục tiêu|chỉ tiêu|khi' +
    '|nếu|thì|mà|đưa|nâng|giúp|khiến|với|cùng với|đồng thời|trong khi|tương ứng|đề ra|đảm bảo|bảo đảm' +
    '|xác định|yêu cầu|đề nghị|cần|phải|đã|sẽ|đang|thúc đẩy|kiểm soát|kiềm chế|ghi nhận|dự báo|dự kiến' +
    '|tính chung|tuy nhiên|ngoài ra|bên cạnh đó|nhưng|song|đáng lưu ý|không điều chỉnh|phấn đấu có|nỗ lực' +
    '|thay vì|cán mốc|đạt mức|kể cả|vì|đến nay|như vậy|hiện nay|hiện|hàng năm|hằng năm|năm nay|qua|việc' +
    '|chủ yếu|chủ yếu là',
);

/** After these it begins anew only where no noun of measure came before. */
export const WEAK_OPENERS = rows(
  'và|có|là|về|đạt|đạt mục tiêu|trong|còn|ước|tăng|giảm|thực hiện|hoàn thành|duy trì|giữ|các|những|của' +
    '|cho|được|chung',
);

/** Words between an indicator and its value, folded: they are cut off the end of the indicator. */
export const LINKS = rows(
  'lần lượt|hụt|tức là|tức|trung bình|đạt|lũy kế|điều chỉnh|ngay cả|và|tại sao|đạt tỷ lệ|chiếm tỷ lệ|chiếm tỷ trọng|tỷ lệ đạt|là|có|còn' +
    '|được|ước|ước tính|ước thực hiện|dự kiến|dự báo|ở mức|mức|chiếm|chiến|bằng|tương đương' +
    '|tương đương với|lên|xuống|tới|đến|từ|tăng|thực tăng|giảm|thực giảm|cắt giảm|kéo giảm|thêm|chỉ|đã|sẽ' +
    '|đang|vẫn|phải|cần|cao|mạnh|nhanh|khá|rất|đáng kể|đạt giá trị|gồm|hiện có|hiện nay|cũng|đều|thu về' +
    '|vượt|gấp|xấp xỉ|khoảng|gần|hơn|dưới|ít nhất|tối thiểu|tối đa|không quá|không vượt quá|nhỏ hơn' +
    '|với mức tăng|tăng bình quân|cao nhất|thấp|ổn định|có thể|trong nhiều năm qua|kế hoạch|khả năng' +
    '|mở rộng|duy trì|nâng lên|thay đổi|con số|hơn cùng kỳ|nhiều hơn|thành công|chưa đủ|chưa|không|ít hơn' +
    '|ngoài|chủ yếu|chắc chắn|muốn|dù|xảy ra|lại chiếm|thu được|tiếp tục|bao gồm|hơn nữa|giao được|cả|tuy' +
    '|chúng ta|ở mức trên|có tỷ lệ|làm|đơn giản hóa|tương ứng|tương ứng với|thiếu',
);

/** Verbs and nouns of a deed that together with what is counted name the indicator ("thành lập mới … hợp tác xã"). */
export const DEEDS = rows(
  'phát triển|thành lập|tạo|kết nạp|trồng|xây|sửa chữa|khởi công|hoàn thành|giải quyết|thụ lý|xử lý|xóa' +
    '|hỗ trợ|cấp|cổ phần hóa|thoái vốn|tuyển|đào tạo|bồi dưỡng|tinh giản|sắp xếp|cắt giảm|tiếp nhận' +
    '|kiểm tra|thanh tra|giám sát|phát hiện|khám phá|thi hành|xuất khẩu|nhập khẩu|sản xuất|khai thác|nuôi' +
    '|thả nuôi|gieo cấy|tổ chức|ban hành|công nhận|bàn giao|giải ngân|giao|trả lại|tiêu hủy|tiêu thụ' +
    '|cung cấp|nộp|thu|chi|đầu tư|huy động|vay|miễn|duy trì|bố trí|phân bổ|tham gia|vận động|tiêm' +
    '|xét nghiệm|điều trị|đưa vào sử dụng|kiên cố hóa|cứng hóa|nhựa hóa|nâng cấp|lắp đặt|tạm cấp' +
    '|ra quyết định|chuyển',
);

/** Words that end the noun phrase right of a value, folded. */
export const PHRASE_ENDS = rows(
  'so|vào|năm|tháng|với|để|do|tăng|giảm|bằng|chiếm|gồm|bao gồm|theo|từ|nhằm|khi|mà|tại|thay vì|sớm|trước' +
    '|còn|thì|nhưng|như|nên|cùng|nữa|mỗi|trở lên|trở xuống|là|cho|vì|trên tổng|tương ứng|tương đương' +
    '|dự kiến|ước|trong khi|trong đó|trong thời hạn|trong giai đoạn|trong năm|trong vòng|trong kỳ' +
    '|trong tương lai|này|nói trên|nêu trên|trong bối cảnh|ra đời|qua|đồng thời|bởi|hoặc hơn|vượt|cao hơn' +
    '|thấp hơn|nâng',
);

/** Words that no member of a list begins with: after a comma they start something new, folded. */
export const NO_MEMBER = rows(
  'chỉ|gồm|mới|lại|cũng|vẫn|với|cho|ngoài ra|từ|lần|thuộc|như|tập trung|tạo|thu hút|giúp|đồng thời' +
    '|nhất là|đặc biệt|qua đó|để|nhằm|tổng|số|tỷ lệ|tốc độ|giá trị|vốn|theo|ông|bà|đồng chí|thủ tướng' +
    '|chủ tịch|bộ|sở|ubnd|tuy|nhưng|song|và|nếu|khi|do|vì|nên|đây|điều|này|cao|thấp|trong|tại|ở|bên cạnh' +
    '|cùng|so|vượt|hoàn thành|phấn đấu|góp|đảm bảo|bảo đảm|nâng|mở rộng|tiếp tục|thực hiện|tổ chức' +
    '|xây dựng|hỗ trợ|không|chưa|sau|trước|năm|tháng|đến|tính|hiện|mỗi|chủ yếu|phục vụ|giải quyết|đáp ứng' +
    '|nhiều|các|riêng|trung bình|bình quân|thì|mà|được|bị|có|là|đạt|tăng|giảm|còn|chiếm|bằng|tương đương' +
    '|ước|gấp|đã|sẽ|đang|cần|phải',
);

/** Counted nouns that say nothing by themselves: what stands left of the figure names the indicator. */
export const BARE_COUNTS = rows(
  'người|lượt|lượt người|lượt khách|vụ|việc|vụ việc|trường hợp|ca|cuộc|con|cây|đơn vị|chiếc|địa phương',
);
