import { MINISTRY_CODES } from './ministries.ts';

/**
 * Codes of issuing bodies at the end of a symbol. `level` is given where the code alone tells it.
 * Sources: Instruction 36-HD/VPTW (Party), Decree 30/2020/NĐ-CP (state), portals (the rest).
 */
type System = 'party' | 'state';
export type IssuerCode = { code: string; body: string; system: System; level: string | null };

const CENTRAL = 'cấp trung ương';
const PROVINCIAL = 'cấp tỉnh';

/** The Party's own committees, at each level under the code of the body that they serve. */
const PARTY_ORGANS =
  'VP=Văn phòng|BTC=Ban Tổ chức|UBKT=Ủy ban Kiểm tra|BNC=Ban Nội chính|BTG=Ban Tuyên giáo|BDV=Ban Dân vận|BTGDV=Ban Tuyên giáo và Dân vận';
const PARTY_CENTRAL =
  'TW=Trung ương|BKTTW=Ban Kinh tế Trung ương|BCSCLTW=Ban Chính sách, chiến lược Trung ương|BĐNTW=Ban Đối ngoại Trung ương|QUTW=Quân ủy Trung ương|TWĐTN=Trung ương Đoàn TNCS Hồ Chí Minh';
const PARTY_DISTRICT = 'HU=Huyện ủy|QU=Quận ủy|TXU=Thị ủy|ThU=Thành ủy';
const PARTY_ANY = 'ĐU=Đảng ủy|ĐUK=Đảng ủy Khối|BCSĐ=Ban cán sự đảng|ĐĐ=Đảng đoàn|CB=Chi bộ';
const STATE_CENTRAL =
  'QH=Quốc hội|UBTVQH=Ủy ban Thường vụ Quốc hội|VPQH=Văn phòng Quốc hội|CTN=Chủ tịch nước|CP=Chính phủ|TTg=Thủ tướng Chính phủ|VPCP=Văn phòng Chính phủ|TANDTC=Tòa án nhân dân tối cao|HĐTP=Hội đồng Thẩm phán Tòa án nhân dân tối cao|VKSNDTC=Viện kiểm sát nhân dân tối cao|KTNN=Kiểm toán nhà nước|HĐBCQG=Hội đồng Bầu cử quốc gia|NHNN=Ngân hàng Nhà nước Việt Nam|TTCP=Thanh tra Chính phủ|UBDT=Ủy ban Dân tộc|TCT=Tổng cục Thuế|TCHQ=Tổng cục Hải quan|BHXH=Bảo hiểm xã hội';
const STATE_PROVINCIAL = 'BDT=Ban Dân tộc|TTT=Thanh tra tỉnh|CAT=Công an tỉnh|VPUB=Văn phòng Ủy ban nhân dân';
const STATE_ANY =
  'HĐND=Hội đồng nhân dân|TTHĐND=Thường trực Hội đồng nhân dân|UBND=Ủy ban nhân dân|UB=Ủy ban nhân dân|ĐĐBQH=Đoàn đại biểu Quốc hội|MTTQ=Mặt trận Tổ quốc Việt Nam|BCĐ=Ban Chỉ đạo|LB=liên Bộ';

/** Rows of a table; `code` and `body` complete what the table shortens. */
const rows = (
  system: System,
  level: string | null,
  table: string,
  code = (short: string) => short,
  body = (short: string) => short,
): IssuerCode[] =>
  table.split('|').map((row) => {
    const [short = '', name = ''] = row.split('=');
    return { code: code(short), body: body(name), system, level };
  });
const before = (start: string) => (short: string) => start + short;
const behind = (end: string) => (short: string) => short + end;

export const ISSUER_CODES: readonly IssuerCode[] = [
  ...rows('party', CENTRAL, PARTY_CENTRAL),
  ...rows('party', CENTRAL, PARTY_ORGANS, behind('TW'), behind(' Trung ương')),
  ...rows('party', PROVINCIAL, 'TU=Tỉnh ủy/Thành ủy'),
  ...rows('party', PROVINCIAL, PARTY_ORGANS, behind('TU'), behind(' Tỉnh ủy')),
  ...rows('party', 'cấp huyện', PARTY_DISTRICT),
  ...rows('party', null, PARTY_ANY),
  ...rows('state', CENTRAL, STATE_CENTRAL),
  ...rows('state', PROVINCIAL, STATE_PROVINCIAL),
  ...rows('state', null, STATE_ANY),
  ...rows('state', CENTRAL, MINISTRY_CODES, before('B'), before('Bộ ')),
  ...rows('state', PROVINCIAL, MINISTRY_CODES, before('S'), before('Sở ')),
];
