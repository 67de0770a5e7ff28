import { MINISTRY_CODES } from './ministries.ts';

/**
 * Codes of issuing bodies at the end of a symbol. `level` is given where the code alone tells it.
 * Sources: Instruction 36-HD/VPTW (Party), Decree 30/2020/NĐ-CP (state), portals (the rest).
 */
export type System = 'party' | 'state';
export type IssuerCode = { code: string; body: string; system: System; level: string | null };

const CENTRAL = 'cấp trung ương';
const PROVINCIAL = 'cấp tỉnh';

const PARTY_CENTRAL = [
  'TW=Trung ương;VPTW=Văn phòng Trung ương Đảng;BTCTW=Ban Tổ chức Trung ương',
  'UBKTTW=Ủy ban Kiểm tra Trung ương;BNCTW=Ban Nội chính Trung ương;BTGTW=Ban Tuyên giáo Trung ương',
  'BDVTW=Ban Dân vận Trung ương;BTGDVTW=Ban Tuyên giáo và Dân vận Trung ương;BKTTW=Ban Kinh tế Trung ương',
  'BCSCLTW=Ban Chính sách, chiến lược Trung ương;BĐNTW=Ban Đối ngoại Trung ương',
  'HĐLLTW=Hội đồng Lý luận Trung ương;QUTW=Quân ủy Trung ương;ĐUCA=Đảng ủy Công an Trung ương',
  'TWĐTN=Trung ương Đoàn TNCS Hồ Chí Minh',
];
const PARTY_PROVINCIAL = [
  'TU=Tỉnh ủy/Thành ủy;VPTU=Văn phòng Tỉnh ủy;BTCTU=Ban Tổ chức Tỉnh ủy;BTGTU=Ban Tuyên giáo Tỉnh ủy',
  'BTGDVTU=Ban Tuyên giáo và Dân vận Tỉnh ủy;BDVTU=Ban Dân vận Tỉnh ủy;BNCTU=Ban Nội chính Tỉnh ủy',
  'UBKTTU=Ủy ban Kiểm tra Tỉnh ủy',
];
const PARTY_DISTRICT = ['HU=Huyện ủy;QU=Quận ủy;TXU=Thị ủy;ThU=Thành ủy'];
const PARTY_ANY = ['ĐU=Đảng ủy;ĐUK=Đảng ủy Khối;BCSĐ=Ban cán sự đảng;ĐĐ=Đảng đoàn;CB=Chi bộ'];
const STATE_CENTRAL = [
  'QH=Quốc hội;UBTVQH=Ủy ban Thường vụ Quốc hội;VPQH=Văn phòng Quốc hội;CTN=Chủ tịch nước;CP=Chính phủ',
  'TTg=Thủ tướng Chính phủ;VPCP=Văn phòng Chính phủ;TANDTC=Tòa án nhân dân tối cao',
  'HĐTP=Hội đồng Thẩm phán Tòa án nhân dân tối cao;VKSNDTC=Viện kiểm sát nhân dân tối cao',
  'VKSTC=Viện kiểm sát nhân dân tối cao;KTNN=Kiểm toán nhà nước;HĐBCQG=Hội đồng Bầu cử quốc gia',
  'NHNN=Ngân hàng Nhà nước Việt Nam;TTCP=Thanh tra Chính phủ;UBDT=Ủy ban Dân tộc;TCT=Tổng cục Thuế',
  'TCHQ=Tổng cục Hải quan;BHXH=Bảo hiểm xã hội',
];
const STATE_PROVINCIAL = ['BDT=Ban Dân tộc;TTT=Thanh tra tỉnh;CAT=Công an tỉnh;VPUB=Văn phòng Ủy ban nhân dân'];
const STATE_ANY = [
  'HĐND=Hội đồng nhân dân;TTHĐND=Thường trực Hội đồng nhân dân;UBND=Ủy ban nhân dân;UB=Ủy ban nhân dân',
  'ĐĐBQH=Đoàn đại biểu Quốc hội;MTTQ=Mặt trận Tổ quốc Việt Nam;BCĐ=Ban Chỉ đạo;LB=liên Bộ',
];

const rows = (system: System, level: string | null, table: readonly string[]): IssuerCode[] =>
  table
    .flatMap((row) => row.split(';'))
    .map((pair) => {
      const [code = '', body = ''] = pair.split('=');
      return { code, body, system, level };
    });

export const ISSUER_CODES: readonly IssuerCode[] = [
  ...rows('party', CENTRAL, PARTY_CENTRAL),
  ...rows('party', PROVINCIAL, PARTY_PROVINCIAL),
  ...rows('party', 'cấp huyện', PARTY_DISTRICT),
  ...rows('party', null, PARTY_ANY),
  ...rows('state', CENTRAL, STATE_CENTRAL),
  ...rows('state', PROVINCIAL, STATE_PROVINCIAL),
  ...rows('state', null, STATE_ANY),
  ...MINISTRY_CODES.flatMap(([code, field]): IssuerCode[] => [
    { code: `B${code}`, body: `Bộ ${field}`, system: 'state', level: CENTRAL },
    { code: `S${code}`, body: `Sở ${field}`, system: 'state', level: PROVINCIAL },
  ]),
];
