/**
 * Codes of issuing bodies at the end of a symbol. `level` is given where the code alone tells it.
 * Sources: Instruction 36-HD/VPTW (Party), Resolutions 08/2021/QH15 and 176/2025/QH15 (ministries), portals (the rest).
 * Ministries merged on 1 March 2025: the names of both eras are kept, as pages of both are read.
 */
export type System = 'party' | 'state';
export type IssuerCode = { code: string; body: string; system: System; level: string | null };

const CENTRAL = 'cấp trung ương';
const PROVINCIAL = 'cấp tỉnh';

type Row = readonly [code: string, body: string];

const PARTY_CENTRAL: readonly Row[] = [
  ['TW', 'Trung ương'],
  ['VPTW', 'Văn phòng Trung ương Đảng'],
  ['BTCTW', 'Ban Tổ chức Trung ương'],
  ['UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
  ['BNCTW', 'Ban Nội chính Trung ương'],
  ['BTGTW', 'Ban Tuyên giáo Trung ương'],
  ['BDVTW', 'Ban Dân vận Trung ương'],
  ['BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương'],
  ['BKTTW', 'Ban Kinh tế Trung ương'],
  ['BCSCLTW', 'Ban Chính sách, chiến lược Trung ương'],
  ['BĐNTW', 'Ban Đối ngoại Trung ương'],
  ['HĐLLTW', 'Hội đồng Lý luận Trung ương'],
  ['QUTW', 'Quân ủy Trung ương'],
  ['ĐUCA', 'Đảng ủy Công an Trung ương'],
  ['TWĐTN', 'Trung ương Đoàn TNCS Hồ Chí Minh'],
];
const PARTY_PROVINCIAL: readonly Row[] = [
  ['TU', 'Tỉnh ủy/Thành ủy'],
  ['VPTU', 'Văn phòng Tỉnh ủy'],
  ['BTCTU', 'Ban Tổ chức Tỉnh ủy'],
  ['BTGTU', 'Ban Tuyên giáo Tỉnh ủy'],
  ['BTGDVTU', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  ['BDVTU', 'Ban Dân vận Tỉnh ủy'],
  ['BNCTU', 'Ban Nội chính Tỉnh ủy'],
  ['UBKTTU', 'Ủy ban Kiểm tra Tỉnh ủy'],
];
const PARTY_DISTRICT: readonly Row[] = [
  ['HU', 'Huyện ủy'],
  ['QU', 'Quận ủy'],
  ['TXU', 'Thị ủy'],
  ['ThU', 'Thành ủy'],
];
const PARTY_ANY: readonly Row[] = [
  ['ĐU', 'Đảng ủy'],
  ['ĐUK', 'Đảng ủy Khối'],
  ['BCSĐ', 'Ban cán sự đảng'],
  ['ĐĐ', 'Đảng đoàn'],
  ['CB', 'Chi bộ'],
];
const STATE_CENTRAL: readonly Row[] = [
  ['QH', 'Quốc hội'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['VPQH', 'Văn phòng Quốc hội'],
  ['CTN', 'Chủ tịch nước'],
  ['CP', 'Chính phủ'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['TANDTC', 'Tòa án nhân dân tối cao'],
  ['HĐTP', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
  ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
  ['VKSTC', 'Viện kiểm sát nhân dân tối cao'],
  ['KTNN', 'Kiểm toán nhà nước'],
  ['HĐBCQG', 'Hội đồng Bầu cử quốc gia'],
  ['BQP', 'Bộ Quốc phòng'],
  ['BCA', 'Bộ Công an'],
  ['BNG', 'Bộ Ngoại giao'],
  ['BNV', 'Bộ Nội vụ'],
  ['BTP', 'Bộ Tư pháp'],
  ['BTC', 'Bộ Tài chính'],
  ['BCT', 'Bộ Công Thương'],
  ['BNNMT', 'Bộ Nông nghiệp và Môi trường'],
  ['BXD', 'Bộ Xây dựng'],
  ['BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['BGDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BYT', 'Bộ Y tế'],
  ['BDTTG', 'Bộ Dân tộc và Tôn giáo'],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['BKHĐT', 'Bộ Kế hoạch và Đầu tư'],
  ['BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNN', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BGTVT', 'Bộ Giao thông vận tải'],
  ['BTNMT', 'Bộ Tài nguyên và Môi trường'],
  ['BTTTT', 'Bộ Thông tin và Truyền thông'],
  ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['UBDT', 'Ủy ban Dân tộc'],
  ['BVHTT', 'Bộ Văn hóa - Thông tin'],
  ['TCT', 'Tổng cục Thuế'],
  ['TCHQ', 'Tổng cục Hải quan'],
  ['BHXH', 'Bảo hiểm xã hội'],
];
const STATE_PROVINCIAL: readonly Row[] = [
  ['STC', 'Sở Tài chính'],
  ['SKHĐT', 'Sở Kế hoạch và Đầu tư'],
  ['SNV', 'Sở Nội vụ'],
  ['SXD', 'Sở Xây dựng'],
  ['SYT', 'Sở Y tế'],
  ['SGDĐT', 'Sở Giáo dục và Đào tạo'],
  ['SCT', 'Sở Công Thương'],
  ['SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SNN', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
  ['STNMT', 'Sở Tài nguyên và Môi trường'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ['STTTT', 'Sở Thông tin và Truyền thông'],
  ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
  ['SGTVT', 'Sở Giao thông vận tải'],
  ['STP', 'Sở Tư pháp'],
  ['SDTTG', 'Sở Dân tộc và Tôn giáo'],
  ['BDT', 'Ban Dân tộc'],
  ['TTT', 'Thanh tra tỉnh'],
  ['CAT', 'Công an tỉnh'],
  ['VPUB', 'Văn phòng Ủy ban nhân dân'],
];
const STATE_ANY: readonly Row[] = [
  ['HĐND', 'Hội đồng nhân dân'],
  ['TTHĐND', 'Thường trực Hội đồng nhân dân'],
  ['UBND', 'Ủy ban nhân dân'],
  ['UB', 'Ủy ban nhân dân'],
  ['ĐĐBQH', 'Đoàn đại biểu Quốc hội'],
  ['MTTQ', 'Mặt trận Tổ quốc Việt Nam'],
  ['BCĐ', 'Ban Chỉ đạo'],
  ['LB', 'liên Bộ'],
];

const rows = (system: System, level: string | null, table: readonly Row[]): IssuerCode[] =>
  table.map(([code, body]) => ({ code, body, system, level }));

export const ISSUER_CODES: readonly IssuerCode[] = [
  ...rows('party', CENTRAL, PARTY_CENTRAL),
  ...rows('party', PROVINCIAL, PARTY_PROVINCIAL),
  ...rows('party', 'cấp huyện', PARTY_DISTRICT),
  ...rows('party', null, PARTY_ANY),
  ...rows('state', CENTRAL, STATE_CENTRAL),
  ...rows('state', PROVINCIAL, STATE_PROVINCIAL),
  ...rows('state', null, STATE_ANY),
];
