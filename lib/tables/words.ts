/** Words by which tables of figures name their columns and lines, folded. Data only. */

/** What may head the column of the indicators' names, as the rules for rows know it. */
export const INDICATOR = /chỉ tiêu|nội dung|tên|danh mục|chỉ số|tiêu chí|lĩnh vực/;
/** The column that numbers the lines. */
export const ORDINAL = /^(?:s?\.?t\.?t\.?|số tt|số thứ tự|mã số|mã)$/;
export const UNIT_COLUMN = /^(?:đơn vị(?: tính)?|đvt|đ\/v(?: tính)?)$/;
/** The column of those whose figures a table tells: what is measured stands in the heads of the others. */
export const PLACES =
  /^(?:tên )?(?:các )?(?:xã|phường|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|địa (?:phương|bàn)|đơn vị(?! tính)|cơ quan|sở|vùng|khu vực)(?![a-zà-ỹ])/;
/** A column that compares the others or comments on them. */
export const COMPARES =
  /so (?:kh|ck|dt|nq)(?![a-zà-ỹ])|(?:%|tỷ lệ|tốc độ|mức)[^()]{0,16}(?:kế hoạch|kh|cùng kỳ|ck|dự toán|dt|nghị quyết)(?![a-zà-ỹ])|(?:tỷ lệ|mức)[^()]{0,9} (?:đạt|hoàn thành|thực hiện)|^(?:đạt|hoàn thành)(?: tỷ lệ)? ?[(]?%|\d\s?\)?\/\(?\d|tăng ?[,/(-] ?giảm|tốc độ tăng|^cơ cấu/;
/** What heads the values of a line instead of those of a column: "Kế hoạch" over "Thực hiện" under one indicator. */
export const LINE_OF =
  /^[-+•*]?\s?(?:kh|th|ước (?:tính|đạt|thực hiện|th)|ước|dự kiến|thực hiện|kết quả(?: thực hiện)?|thực tế|kế hoạch(?: giao)?|mục tiêu|dự toán(?: giao)?|chỉ tiêu giao)(?: (?:cả )?năm(?: (?:19|20)\d\d)?)?$/;
/** A head that says how much, and not of what. */
export const HOW_MUCH = /^(?:tỷ lệ|số lượng|kết quả|tổng số|tổng cộng|cộng|giá trị|số tiền|mức|khối lượng)(?: %)?$/;
/** "KH 2026", "DT": a plan, as narrow columns have it. */
export const SHORT_PLAN = /(?<![a-zà-ỹ])(?:kh|dt|nq)(?![a-zà-ỹ])/;
/** "như trên": the unit of the line above. */
export const DITTO = /^(?:nt|n\.t\.?|như trên|["”″]|-"-|-nt-)$/;
/** Words for a value of the whole year, beside those for what came of it. */
export const PLANNED = /kế hoạch|mục tiêu|dự toán|nghị quyết|giao/;
/** A head that tells a period of its own, or another than the table's. */
export const OWN_PERIOD = /\d|tháng|quý|kỳ|trước|cả năm/;
/** What says above a table in which unit its figures are. */
export const UNIT_ABOVE = /(?:đơn vị(?: tính)?|đvt)\s?:\s?([^:;()]{1,40})/;
/** The period that a table's title names. */
export const PERIOD_ABOVE =
  /(?:(?:giai đoạn|(?:\d{1,2}|ba|sáu|chín) tháng(?: đầu)?|quý (?:iv|i{1,3}|[1-4])|nửa (?:đầu|cuối)|tháng \d{1,2}),?[ /.-]?)?(?:của )?(?:năm )?(?<![\d/.-])(?:19|20)\d\d(?:\s?-\s?(?:19|20)\d\d)?(?![\d/])/g;
/** "- Trong đó: thu nội địa": the part is what is measured. */
export const LEAD_OF_NAME =
  /^(?:(?:[ivx]{1,5}|[a-zđ]|\d{1,2}(?:\.\d{1,2}){0,3})[.)]\s{0,3}|[-+•*–]\s{0,3}|(?:trong đó|bao gồm|gồm|tr\.đó)\s?:\s{0,3}){1,4}/;
/** The mark of a note below: "GRDP (*)", "8,5 [1]". */
export const NOTE_MARK = /\s?(?:\(\*{1,3}\)|\*{1,3}|\[\d{1,2}\]|[¹²³](?!\p{L}))$/u;
/** A figure and nothing else. */
export const DATUM = /^[<>≥≤~+-]?\s?\d[\d.,\s]*(?:\s?-\s?\d[\d.,]*)?\s?%?$/;
export const ANY_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
export const YEAR = /^(?:19|20)\d\d$/;
/** "(1)", "A", "5=4/3": the number of a column. */
export const COLUMN_NUMBER = /^\(?(?:[a-zđ]|\d{1,2})\)?(?:\s?=.{1,20})?$/;
/** A cell that only the head of a table has. */
export const HEAD_CELL =
  /^(?:s?\.?t\.?t\.?|số tt|(?:tên |các )?chỉ tiêu(?: .{1,40})?|nội dung(?: .{1,30})?|đơn vị(?: tính)?|đvt|ghi chú|năm (?:19|20)\d\d|(?:kế hoạch|thực hiện|ước thực hiện|mục tiêu|kết quả)(?: .{0,20}(?:19|20)\d\d)?|(?:19|20)\d\d)$/;
