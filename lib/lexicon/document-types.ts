/**
 * Kinds of official document. Sources: Decree 30/2020/NĐ-CP, annex III (state); Instruction 36-HD/VPTW (Party);
 * Law on the promulgation of legal documents (laws to circulars); the rest as portals cite them.
 *
 * `weight` says what a mention without a number must bring to be one document and not a common noun or a verb:
 * - act: its name alone is its subject ("Luật Đất đai")
 * - norm: an issuer, a date or a subject ("Nghị quyết của Quốc hội về …")
 * - letter: a verb may stand for its subject ("công văn đôn đốc …")
 * - plan: a title must follow, and its name be in capitals ("Đề án nâng cao năng suất lao động")
 * - weak: never without a number, or with a lead that gives it away
 */
export type Weight = 'act' | 'norm' | 'letter' | 'plan' | 'weak';

export type DocumentType = {
  name: string;
  weight: Weight;
  /** Codes of the type in symbols, in the official case; the Party's after the state's. */
  codes?: readonly string[];
  /** Other names, folded, that stand for it in print. */
  also?: readonly string[];
};

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết', weight: 'norm', codes: ['NQ'] },
  { name: 'Nghị quyết liên tịch', weight: 'norm', codes: ['NQLT'] },
  { name: 'Quyết định', weight: 'norm', codes: ['QĐ'] },
  { name: 'Chỉ thị', weight: 'norm', codes: ['CT'] },
  { name: 'Nghị định', weight: 'norm', codes: ['NĐ'] },
  { name: 'Thông tư', weight: 'norm', codes: ['TT'] },
  { name: 'Thông tư liên tịch', weight: 'norm', codes: ['TTLT'] },
  { name: 'Thông tư liên bộ', weight: 'norm' },
  { name: 'Thông tri', weight: 'norm' },
  { name: 'Kết luận', weight: 'norm', codes: ['KL'] },
  { name: 'Kết luận thanh tra', weight: 'norm' },
  { name: 'Lệnh', weight: 'weak' },
  { name: 'Luật', weight: 'act' },
  { name: 'Bộ luật', weight: 'act' },
  { name: 'Pháp lệnh', weight: 'act', codes: ['PL'] },
  { name: 'Hiến pháp', weight: 'act' },
  { name: 'Công văn', weight: 'letter', codes: ['CV'] },
  { name: 'Văn bản', weight: 'letter' },
  { name: 'Văn bản hợp nhất', weight: 'norm', codes: ['VBHN'] },
  { name: 'Công điện', weight: 'letter', codes: ['CĐ'] },
  { name: 'Công thư', weight: 'letter', codes: ['CTh'] },
  { name: 'Tờ trình', weight: 'letter', codes: ['TTr'] },
  { name: 'Thông báo', weight: 'letter', codes: ['TB'] },
  { name: 'Thông cáo', weight: 'weak', codes: ['TC'] },
  { name: 'Báo cáo', weight: 'plan', codes: ['BC'] },
  { name: 'Kế hoạch', weight: 'plan', codes: ['KH'] },
  { name: 'Chương trình', weight: 'plan', codes: ['CTr', 'CTHĐ', 'CTrHĐ'] },
  { name: 'Đề án', weight: 'plan', codes: ['ĐA'] },
  { name: 'Phương án', weight: 'weak', codes: ['PA'] },
  { name: 'Chiến lược', weight: 'plan' },
  { name: 'Quy hoạch', weight: 'plan' },
  { name: 'Quy chế', weight: 'plan', codes: ['QC'] },
  { name: 'Quy định', weight: 'plan', codes: ['QyĐ'] },
  { name: 'Quy tắc', weight: 'weak' },
  { name: 'Hướng dẫn', weight: 'weak', codes: ['HD'] },
  { name: 'Điều lệ', weight: 'weak' },
  { name: 'Cương lĩnh', weight: 'weak' },
  { name: 'Bộ tiêu chí', weight: 'weak' },
  { name: 'Biên bản', weight: 'weak', codes: ['BB'] },
  { name: 'Hợp đồng', weight: 'weak', codes: ['HĐ'] },
  { name: 'Giấy mời', weight: 'weak', codes: ['GM'] },
  { name: 'Giấy phép', weight: 'weak', codes: ['GP'] },
  { name: 'Giấy chứng nhận đầu tư', weight: 'weak' },
  { name: 'Thư', weight: 'weak' },
];
