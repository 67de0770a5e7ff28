/** What a portal's record of a document tells, and how it may be labelled: folded, without a colon. Data only. */

export type Field =
  | 'number'
  | 'date'
  | 'effective'
  | 'expires'
  | 'subject'
  | 'type'
  | 'issuer'
  | 'signer'
  | 'office'
  | 'other';

const TABLE: Readonly<Record<Field, string>> = {
  number:
    'số ký hiệu|số kí hiệu|số hiệu|số/ký hiệu|số, ký hiệu|số - ký hiệu|số và ký hiệu|ký hiệu|kí hiệu|số văn bản|số ký hiệu văn bản|số/ký hiệu văn bản|số hiệu văn bản|ký hiệu văn bản|số vb|số quyết định|số công văn',
  date: 'ngày ban hành|ngày ban hành văn bản|ngày ký|ngày ký ban hành|ngày ký văn bản|ngày văn bản|ngày tháng ban hành|ngày, tháng ban hành|ngày ra văn bản|ngày tháng văn bản|thời gian ban hành|ban hành ngày|ban hành',
  effective:
    'ngày hiệu lực|ngày có hiệu lực|ngày bắt đầu hiệu lực|hiệu lực từ|hiệu lực từ ngày|có hiệu lực từ|có hiệu lực từ ngày|thời điểm có hiệu lực|thời gian hiệu lực|hiệu lực',
  expires: 'ngày hết hiệu lực|hết hiệu lực|hết hiệu lực ngày|ngày hết hạn|hết hạn',
  subject:
    'trích yếu|trích yếu nội dung|trích yếu văn bản|nội dung trích yếu|nội dung|tóm tắt|tóm tắt nội dung|về việc|v/v|tên văn bản|tên gọi|tiêu đề|tiêu đề văn bản',
  type: 'loại văn bản|loại vb|hình thức văn bản|hình thức|thể loại|thể loại văn bản|loại hình văn bản|loại',
  issuer:
    'cơ quan ban hành|cơ quan ban hành văn bản|đơn vị ban hành|nơi ban hành|tổ chức ban hành|cơ quan, đơn vị ban hành|cơ quan/đơn vị ban hành|cơ quan|cơ quan phát hành|đơn vị phát hành',
  signer: 'người ký|người ký văn bản|người ký ban hành|người ký duyệt|họ tên người ký|ký bởi',
  office: 'chức vụ|chức danh|chức vụ người ký|chức danh người ký|chức vụ/chức danh',
  other:
    'lĩnh vực|lĩnh vực văn bản|tình trạng|tình trạng hiệu lực|trạng thái|trạng thái văn bản|tệp đính kèm|tệp tin đính kèm|tập tin đính kèm|tệp tin|file|file đính kèm|file văn bản|tải về|tải văn bản|tài liệu đính kèm|văn bản đính kèm|đính kèm|toàn văn|nội dung văn bản|nguồn|nguồn thu thập|phạm vi|phạm vi áp dụng|độ khẩn|độ mật|người soạn|người soạn thảo|đơn vị soạn thảo|cơ quan soạn thảo|cấp ban hành|ngành|chuyên mục|chuyên đề|số trang|số bản|lượt xem|số lượt xem|lượt tải|ngày đăng|ngày đăng tải|ngày cập nhật|ngày công báo|ngày đăng công báo|số công báo|ngày đến|ngày áp dụng|ngày nhận|nơi nhận|từ khóa|thuộc tính|ghi chú|lý do hết hiệu lực|lý do hết hiệu lực một phần|phần hết hiệu lực|văn bản liên quan|văn bản căn cứ|văn bản được hướng dẫn|đối tượng áp dụng',
};

export const LABELS: ReadonlyMap<string, Field> = new Map(
  Object.entries(TABLE).flatMap(([field, row]) => row.split('|').map((label) => [label, field as Field] as const)),
);

/** Labels that are no words of a sentence: what follows them needs no colon. */
export const SPECIFIC =
  /^(?:số,? ?(?:\/|- |và )?k[ýí] hiệu|số hiệu|ngày (?:ban hành|ký|có hiệu lực|hiệu lực|hết hiệu lực)|trích yếu|loại văn bản|(?:cơ quan|đơn vị) ban hành|người ký|chức (?:vụ|danh)|lĩnh vực|hình thức văn bản)/;
