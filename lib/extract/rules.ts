/**
 * Every rule by the kind of its items: what it reads, and a sentence of our own that it reads. For docs/rules.md and
 * its test; the product takes the names alone, as types, so that no rule can go without a line here. An example that
 * begins with "<" is HTML.
 */
type Rule = { reads: string; example: string };

export const RULES = {
  people: {
    'title-before': {
      reads: 'a name right after a form of address, a rank or an office',
      example: 'Đồng chí Lò Văn Mây, Bí thư Tỉnh ủy Vân Sơn, chủ trì hội nghị.',
    },
    'office-after': {
      reads: 'a name without a title that an office follows',
      example: 'Dự buổi lễ có Lò Văn Mây, Phó Chủ tịch UBND tỉnh Vân Sơn.',
    },
    name: {
      reads: 'a name with neither, which the words around it or a list of persons vouch for',
      example: 'Đồng chí Lò Văn Mây và Nông Thị Suối đã trình bày tham luận.',
    },
    signature: {
      reads: 'the name under the block of a signature, an office in capitals above it',
      example: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Mây',
    },
    record: {
      reads: 'who signed, by the record of a document’s page',
      example:
        '<table><tr><td>Số ký hiệu</td><td>12/QĐ-UBND</td></tr><tr><td>Loại văn bản</td><td>Quyết định</td></tr><tr><td>Ngày ban hành</td><td>15/03/2026</td></tr><tr><td>Người ký</td><td>Nông Văn Thử</td></tr></table>',
    },
  },
  documents: {
    symbol: {
      reads: 'a type and a number with its symbol',
      example: 'UBND tỉnh ban hành Quyết định số 15/2024/QĐ-UBND ngày 3/5/2024.',
    },
    'bare-number': {
      reads: 'a type and a number without a symbol',
      example: 'Ban Thường vụ Tỉnh ủy ban hành Nghị quyết số 12 ngày 3/5/2024 về phát triển chăn nuôi.',
    },
    title: {
      reads: 'a type and a title without a number, of one document and no other',
      example: 'UBND tỉnh ban hành Kế hoạch phòng, chống hạn hán năm 2024.',
    },
    'law-name': {
      reads: 'a law, an ordinance or the constitution by its name',
      example: 'Việc này thực hiện theo Luật Đất đai năm 2024.',
    },
    'carries-out': {
      reads: 'a document that carries out another, named by that one',
      example: 'Tỉnh ủy ban hành Kế hoạch thực hiện Nghị quyết số 57-NQ/TW.',
    },
    conference: {
      reads: 'a resolution or conclusion, by the congress or the plenum that passed it',
      example: 'Các chi bộ học tập Nghị quyết Đại hội XIII của Đảng.',
    },
    'text-head': {
      reads: 'the document that the page itself is, by the head of an official text',
      example:
        'ỦY BAN NHÂN DÂN TỈNH VÂN SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/2024/QĐ-UBND\nVân Sơn, ngày 3 tháng 5 năm 2024\nQUYẾT ĐỊNH\nBan hành Quy chế quản lý chợ\nĐiều 1. Phạm vi điều chỉnh.',
    },
    record: {
      reads: 'the document that the record of a page tells of',
      example:
        '<table><tr><td>Số ký hiệu</td><td>12/QĐ-UBND</td></tr><tr><td>Loại văn bản</td><td>Quyết định</td></tr><tr><td>Ngày ban hành</td><td>15/03/2026</td></tr></table>',
    },
  },
  targets: {
    'indicator-left': {
      reads: 'the indicator left of its value, begun by a noun of measure',
      example: 'Tỷ lệ hộ nghèo giảm còn 3,2% vào cuối năm 2024.',
    },
    'topic-left': {
      reads: 'the indicator left of its value, begun by a noun that is measured',
      example: 'Xuất khẩu năm 2024 đạt 120 triệu USD.',
    },
    'indicator-loose': {
      reads: 'the last words of the clause left of a value, where no known noun begins them',
      example: 'Nuôi ong lấy mật năm 2024 đạt 120 tấn.',
    },
    'indicator-right': {
      reads: 'the phrase right of a value',
      example: 'Năm 2024, có 95% hộ dân dùng nước sạch.',
    },
    'indicator-carried': {
      reads: 'a value whose indicator stands before another value',
      example: 'Thu ngân sách đạt 2.100 tỷ đồng, tăng 12% so với cùng kỳ.',
    },
    counted: {
      reads: 'what is counted, with what is said of it',
      example: 'Toàn tỉnh hiện có 35 hợp tác xã nông nghiệp.',
    },
    'deed-counted': {
      reads: 'what was done, and what is counted',
      example: 'Trong năm, tỉnh đã thành lập mới 35 hợp tác xã.',
    },
    'deed-right': {
      reads: 'what was done, a value that counts nothing, and the phrase right of it',
      example: 'Năm 2024, toàn tỉnh trồng 1.200 ha rừng mới.',
    },
    'table-row': {
      reads: 'a row of a data table: its indicator by each column of values',
      example:
        '<table><tr><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Thực hiện năm 2023</th></tr><tr><td>Sản lượng chè búp tươi</td><td>tấn</td><td>1.250</td></tr></table>',
    },
  },
  tasks: {
    instruction: {
      reads: 'who tells whom to do what, by a verb of instruction',
      example: 'Chủ tịch UBND tỉnh Lò Văn Mây yêu cầu Sở Y tế rà soát các trạm y tế xã trước ngày 30/6/2024.',
    },
    'instruction-carried': {
      reads: 'the same where the author stands in an earlier sentence',
      example:
        'Chủ tịch UBND tỉnh Lò Văn Mây yêu cầu Sở Y tế rà soát các trạm y tế xã. Đồng thời, giao Sở Tài chính bố trí kinh phí sửa chữa.',
    },
    'speech-modal': {
      reads: 'what somebody says has to be done, by a verb of speech with cần or phải',
      example: 'Bí thư Tỉnh ủy Lò Văn Mây nhấn mạnh, các huyện cần đẩy nhanh tiến độ giải phóng mặt bằng.',
    },
    'speech-goes-on': {
      reads: 'a sentence after an instruction that tells another body what to do',
      example:
        'Chủ tịch UBND tỉnh Lò Văn Mây yêu cầu Sở Y tế rà soát các trạm y tế xã. Sở Tài chính bố trí kinh phí sửa chữa trong quý III.',
    },
    'speech-goes-on-modal': {
      reads: 'a sentence after an instruction with cần or phải',
      example:
        'Chủ tịch UBND tỉnh Lò Văn Mây yêu cầu Sở Y tế rà soát các trạm y tế xã. Các huyện cần bố trí kinh phí sửa chữa.',
    },
    'speech-goes-on-bare': {
      reads: 'a sentence after an instruction that begins with what is to be done',
      example:
        'Chủ tịch UBND tỉnh Lò Văn Mây yêu cầu Sở Y tế rà soát các trạm y tế xã. Bố trí kinh phí sửa chữa trong quý III.',
    },
    'speech-quoted-modal': {
      reads: 'cần or phải later in a sentence of a speech',
      example:
        'Chủ tịch UBND tỉnh Lò Văn Mây yêu cầu Sở Y tế rà soát các trạm y tế xã. Muốn vậy, cán bộ của trạm cần nắm chắc địa bàn.',
    },
  },
  event: {
    'event-name': {
      reads: 'a named meeting in the first sentences, by its noun',
      example: 'Sáng 5/2/2024, Tỉnh ủy Vân Sơn tổ chức Hội nghị triển khai nhiệm vụ năm 2024.',
    },
    'event-verb': {
      reads: 'a meeting in the first sentences, by its verb and its day',
      example: 'Sáng 5/2/2024, Bí thư Tỉnh ủy Lò Văn Mây làm việc với Ban Thường vụ Huyện ủy Sơn Khê.',
    },
  },
} as const satisfies Record<string, Record<string, Rule>>;

type Rules = typeof RULES;
export type PersonRule = Exclude<keyof Rules['people'], 'record'>;
export type DocumentRule = Exclude<keyof Rules['documents'], 'record'>;
export type RecordRule = keyof Rules['people'] & keyof Rules['documents'];
export type TargetRule = keyof Rules['targets'];
export type TaskRule = keyof Rules['tasks'];
export type EventRule = keyof Rules['event'];
