/**
 * Names of laws, codes and ordinances, folded, without "Luật". Source: vbpl.vn, the national database of legal documents.
 * Only those with a comma or a link inside, where a general rule would end them, and those often written small; any other is read up to its year, number or date,
 * or to the first word that can't belong to it.
 */
export const LAW_NAMES: readonly string[] =
  'thuế xuất khẩu, thuế nhập khẩu|khoa học, công nghệ và đổi mới sáng tạo|thể dục, thể thao|khám bệnh, chữa bệnh|an toàn, vệ sinh lao động|người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng|ban hành văn bản quy phạm pháp luật|trật tự, an toàn giao thông đường bộ|chất lượng sản phẩm, hàng hóa|phòng cháy, chữa cháy và cứu nạn, cứu hộ|phòng, chống tác hại của rượu, bia|nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam|phổ biến, giáo dục pháp luật|tín ngưỡng, tôn giáo|thi đua, khen thưởng|cán bộ, công chức|ưu đãi người có công với cách mạng|người có công|các tổ chức tín dụng|nhà ở|phí và lệ phí|hỗ trợ doanh nghiệp nhỏ và vừa|tổ chức chính phủ|hình sự|dân sự|lao động|đất đai|giá|viên chức|tố cáo|đấu thầu'.split(
    '|',
  );

/** Words that can't stand in the name of a law (folded), besides marks of a clause and links: before them a name ends. */
export const LAW_NAME_STOPS: readonly string[] =
  'số|quy|sửa|này|đối|hiện|mới|về|vào|ra|trên|thể(?! thao)|tối|ban|khóa|lần|của(?! quốc hội)|trình|hoặc|hay|giúp|thuộc|gồm|tháng'.split(
    '|',
  );
