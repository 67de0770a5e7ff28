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
type Weight = 'act' | 'norm' | 'letter' | 'plan' | 'weak';

export type DocumentType = {
  name: string;
  weight: Weight;
  /** Codes of the type in symbols, in the official case; the Party's after the state's. */
  codes: readonly string[];
};

const TABLE: Readonly<Record<Weight, string>> = {
  norm: 'Nghị quyết=NQ|Nghị quyết liên tịch=NQLT|Quyết định=QĐ|Chỉ thị=CT|Nghị định=NĐ|Thông tư=TT|Thông tư liên tịch=TTLT|Thông tư liên bộ|Thông tri|Kết luận=KL|Kết luận thanh tra|Văn bản hợp nhất=VBHN',
  act: 'Luật|Bộ luật|Pháp lệnh=PL|Hiến pháp',
  letter: 'Công văn=CV|Văn bản|Công điện=CĐ|Công thư=CTh|Tờ trình=TTr|Thông báo=TB',
  plan: 'Báo cáo=BC|Kế hoạch=KH|Chương trình=CTr,CTHĐ,CTrHĐ|Đề án=ĐA|Chiến lược|Quy hoạch|Quy chế=QC|Quy định=QyĐ',
  weak: 'Phương án=PA|Hướng dẫn=HD|Điều lệ|Lệnh|Thông cáo=TC|Biên bản=BB|Hợp đồng=HĐ|Giấy mời=GM|Giấy phép=GP|Giấy chứng nhận đầu tư',
};

export const DOCUMENT_TYPES: readonly DocumentType[] = Object.entries(TABLE).flatMap(([weight, rows]) =>
  rows.split('|').map((row) => {
    const [name = '', codes] = row.split('=');
    return { name, weight: weight as Weight, codes: codes?.split(',') ?? [] };
  }),
);

/** The type of that name; null where the table has none. */
export const typeNamed = (name: string | null): DocumentType | null =>
  DOCUMENT_TYPES.find((type) => type.name === name) ?? null;
