/**
 * What bodies and kinds of document are, in plain Vietnamese, keyed by their folded names. Sources: Party Statute 2011;
 * the laws on the organisation of the Government (2025) and of local government (2025); the law on the promulgation of
 * legal documents (2025); Decree 30/2020/NĐ-CP; Regulation 66-QĐ/TW (kinds of Party document).
 */
export const BODIES =
  'bộ chính trị=cơ quan lãnh đạo của Đảng giữa hai kỳ họp Ban Chấp hành Trung ương|ban bí thư=cơ quan của Trung ương Đảng chỉ đạo công việc hằng ngày của Đảng|ban chấp hành trung ương=cơ quan lãnh đạo của Đảng giữa hai kỳ đại hội toàn quốc|' +
  'tỉnh ủy=ban chấp hành đảng bộ tỉnh: cơ quan lãnh đạo của Đảng ở tỉnh giữa hai kỳ đại hội|thành ủy=ban chấp hành đảng bộ thành phố: cơ quan lãnh đạo của Đảng ở thành phố giữa hai kỳ đại hội|huyện ủy=ban chấp hành đảng bộ huyện: cơ quan lãnh đạo của Đảng ở huyện giữa hai kỳ đại hội|' +
  'đảng ủy=ban chấp hành của một đảng bộ: cơ quan lãnh đạo của đảng bộ đó giữa hai kỳ đại hội|ban thường vụ=nhóm ủy viên do cấp ủy bầu ra để lãnh đạo giữa hai kỳ họp của cấp ủy|ban cán sự đảng=tổ chức đảng trong cơ quan nhà nước, do cấp ủy cùng cấp lập ra|đảng đoàn=tổ chức đảng trong cơ quan dân cử, đoàn thể, do cấp ủy cùng cấp lập ra|' +
  'quốc hội=cơ quan đại biểu cao nhất của Nhân dân, làm Hiến pháp và luật|ủy ban thường vụ quốc hội=cơ quan thường trực của Quốc hội, làm việc giữa hai kỳ họp|chính phủ=cơ quan hành chính nhà nước cao nhất|hội đồng nhân dân=cơ quan quyền lực nhà nước ở địa phương, do cử tri địa phương bầu|' +
  'ủy ban nhân dân=cơ quan hành chính nhà nước ở địa phương, do Hội đồng nhân dân cùng cấp bầu|đoàn đại biểu quốc hội=các đại biểu Quốc hội được bầu ở một tỉnh, thành phố|mặt trận tổ quốc=tổ chức liên minh của các đoàn thể và cá nhân tiêu biểu|ủy ban kiểm tra=cơ quan kiểm tra, giám sát và kỷ luật của Đảng|' +
  'ban nội chính=cơ quan giúp cấp ủy về nội chính và phòng, chống tham nhũng|ban tổ chức=cơ quan giúp cấp ủy về tổ chức, cán bộ, đảng viên|ban tuyên giáo và dân vận=cơ quan giúp cấp ủy về tuyên truyền, giáo dục và vận động quần chúng|ban chỉ đạo=nhóm phối hợp nhiều cơ quan để chỉ đạo một việc';

export const KINDS =
  'nghị quyết=văn bản ghi điều mà một hội nghị hay cơ quan tập thể đã thông qua|quyết định=văn bản quyết định một việc cụ thể, hoặc ban hành chính sách của cơ quan, người có thẩm quyền|chỉ thị=văn bản của cấp trên yêu cầu cấp dưới làm một việc|nghị định=văn bản của Chính phủ hướng dẫn thi hành luật hoặc quy định việc thuộc thẩm quyền|' +
  'thông tư=văn bản của bộ trưởng, thủ trưởng cơ quan ngang bộ quy định chi tiết luật, nghị định|pháp lệnh=văn bản của Ủy ban Thường vụ Quốc hội về việc được Quốc hội giao|kết luận=văn bản ghi ý kiến chốt lại của cấp ủy hoặc hội nghị|công văn=thư giao dịch chính thức giữa các cơ quan|công điện=văn bản đôn đốc việc khẩn|tờ trình=văn bản xin cấp trên xem xét, quyết định|' +
  'thông báo=văn bản báo cho nơi khác biết một việc hay kết quả|kế hoạch=văn bản nêu việc phải làm, ai làm và thời hạn|đề án=văn bản trình bày giải pháp cho một vấn đề để được phê duyệt|quy chế=văn bản đặt nền nếp làm việc của một tổ chức|quy định=văn bản nêu điều phải theo trong một phạm vi|hướng dẫn=văn bản chỉ cách thực hiện văn bản khác|' +
  'chương trình hành động=văn bản nêu các việc một cơ quan sẽ làm để thực hiện văn bản của cấp trên|văn bản hợp nhất=bản gộp một văn bản với các lần sửa đổi của nó';
