/**
 * Names of laws, codes and ordinances, folded, without "Luật". Source: vbpl.vn, the national database of legal documents.
 * Only those that a general rule would miss: with a comma or a stop word inside, or often written small. A name in this
 * table ends where it ends; any other is read up to its year, number or date, or to the first word that can't belong to it.
 */
export const LAW_NAMES: readonly string[] = [
  'đất đai;nhà ở;kinh doanh bất động sản;quy hoạch;xây dựng;đầu tư;đầu tư công',
  'đầu tư theo phương thức đối tác công tư;đấu thầu;doanh nghiệp;hợp tác xã;htx;phá sản;thương mại',
  'chứng khoán;các tổ chức tín dụng;ngân sách nhà nước;quản lý thuế;phí và lệ phí;thuế giá trị gia tăng',
  'thuế xuất khẩu, thuế nhập khẩu;hải quan;giá;quản lý, sử dụng tài sản công',
  'quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp',
  'thực hành tiết kiệm, chống lãng phí;khoa học và công nghệ;khoa học, công nghệ và đổi mới sáng tạo',
  'công nghệ thông tin;an ninh mạng;báo chí;xuất bản;du lịch;di sản văn hóa;thể dục, thể thao;giáo dục',
  'giáo dục đại học;giáo dục nghề nghiệp;nhà giáo;trẻ em;người cao tuổi;hôn nhân và gia đình',
  'phòng, chống bạo lực gia đình;khám bệnh, chữa bệnh;dược;bảo hiểm y tế;bảo hiểm xã hội;việc làm',
  'an toàn, vệ sinh lao động;công đoàn;người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng',
  'an toàn thực phẩm;phòng, chống tác hại của rượu, bia;phòng, chống bệnh truyền nhiễm;bảo vệ môi trường',
  'bảo vệ và phát triển rừng;lâm nghiệp;thủy sản;thủy lợi;tài nguyên nước;khoáng sản',
  'tài nguyên, môi trường biển và hải đảo;phòng, chống thiên tai;đê điều;điện lực;giao thông đường bộ',
  'trật tự, an toàn giao thông đường bộ;đường sắt;hàng không dân dụng việt nam;chất lượng sản phẩm, hàng hóa',
  'quốc phòng;công an nhân dân;nghĩa vụ quân sự;dân quân tự vệ;phòng cháy và chữa cháy;phòng cháy, chữa cháy',
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ;phòng, chống ma túy;phòng, chống mua bán người',
  'phòng, chống tham nhũng;phòng, chống rửa tiền;phòng, chống khủng bố;cư trú;căn cước',
  'nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam',
  'xuất cảnh, nhập cảnh của công dân việt nam;xử lý vi phạm hành chính;thi hành án dân sự;thi hành án hình sự',
  'thi hành tạm giữ, tạm giam;hòa giải ở cơ sở;thực hiện dân chủ ở cơ sở;phổ biến, giáo dục pháp luật',
  'tiếp công dân;khiếu nại;tố cáo;thanh tra;tín ngưỡng, tôn giáo;thi đua, khen thưởng;cán bộ, công chức',
  'viên chức;tổ chức chính phủ;tổ chức quốc hội;tổ chức chính quyền địa phương',
  'ban hành văn bản quy phạm pháp luật;bảo vệ bí mật nhà nước;thống kê;thủ đô',
  'ưu đãi người có công với cách mạng;người có công;dân sự;hình sự;lao động;tố tụng dân sự;tố tụng hình sự',
  'tố tụng hành chính',
].flatMap((row) => row.split(';'));

/** Words that can't stand in the name of a law (folded): before them a name that is not in the table ends. */
export const LAW_NAME_STOPS: readonly string[] = [
  'năm;ngày;số;thì;là;đã;được;có;quy;này;sẽ;cũng;do;khi;để;đối;nên;cho;tại;theo;vì;mà;trong;với;không;phải;từ',
  'đến;hiện;mới;về;sau;trước;đang;cần;nêu;vào;ra;như;nhằm;chưa;cùng;trên;vừa;nếu;chỉ;bởi;còn;rất;rồi;thể;ban',
  'hết;nói;thay;nhưng;giai;khóa;kỳ;lần;ở;hoặc;hay;giúp;sửa;thuộc',
].flatMap((row) => row.split(';'));
