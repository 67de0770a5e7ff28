/**
 * Provinces and centrally-run cities, and how their territories changed. A name alone is no territory: "Quảng Ngãi"
 * before 1 July 2025 and since are two.
 * Sources: Resolution 202/2025/QH15 (63 to 34 provinces from 1 July 2025), Resolution 15/2008/QH12 (Hà Tây into Hà Nội
 * from 1 August 2008), Resolution 175/2024/QH15 (Huế a city from 1 January 2025), Resolution 30/2026/QH16 (Đồng Nai a
 * city from 30 April 2026); the last two changed no outer border.
 */

export type ProvinceRow = {
  /** As it is printed today. */
  name: string;
  /** Folded names that pages print, its own first; each is matched as whole words. */
  forms: readonly string[];
  /** Only after "thành phố" or "TP" is it the place. */
  afterNoun: boolean;
  /** A city run by the centre, now or when it ended. */
  city: boolean;
  /** The province whose territory its own became part of; its own name where others came to it; null where nothing changed. */
  into: string | null;
  /** The first day of that change, ISO; null where nothing changed. */
  changed: string | null;
  source: string;
};

const MERGED = '2025-07-01';
const RESOLUTION = 'Nghị quyết 202/2025/QH15';

/** The province since 1 July 2025 = those that it was made of; the first keeps its name. */
const MERGERS =
  'Tuyên Quang=Tuyên Quang+Hà Giang|Lào Cai=Lào Cai+Yên Bái|Thái Nguyên=Thái Nguyên+Bắc Kạn|' +
  'Phú Thọ=Phú Thọ+Vĩnh Phúc+Hòa Bình|Bắc Ninh=Bắc Ninh+Bắc Giang|Hưng Yên=Hưng Yên+Thái Bình|' +
  'Hải Phòng=Hải Phòng+Hải Dương|Ninh Bình=Ninh Bình+Hà Nam+Nam Định|Quảng Trị=Quảng Trị+Quảng Bình|' +
  'Đà Nẵng=Đà Nẵng+Quảng Nam|Quảng Ngãi=Quảng Ngãi+Kon Tum|Gia Lai=Gia Lai+Bình Định|Đắk Lắk=Đắk Lắk+Phú Yên|' +
  'Khánh Hòa=Khánh Hòa+Ninh Thuận|Lâm Đồng=Lâm Đồng+Bình Thuận+Đắk Nông|Đồng Nai=Đồng Nai+Bình Phước|' +
  'Hồ Chí Minh=Hồ Chí Minh+Bình Dương+Bà Rịa - Vũng Tàu|Tây Ninh=Tây Ninh+Long An|Đồng Tháp=Đồng Tháp+Tiền Giang|' +
  'Vĩnh Long=Vĩnh Long+Bến Tre+Trà Vinh|An Giang=An Giang+Kiên Giang|Cần Thơ=Cần Thơ+Hậu Giang+Sóc Trăng|' +
  'Cà Mau=Cà Mau+Bạc Liêu';

/** Those that the resolution left as they were. */
const UNCHANGED = 'Cao Bằng|Điện Biên|Lai Châu|Sơn La|Lạng Sơn|Quảng Ninh|Thanh Hóa|Nghệ An|Hà Tĩnh|Huế';

const CITIES = new Set('Hà Nội|Hải Phòng|Huế|Đà Nẵng|Hồ Chí Minh|Cần Thơ|Đồng Nai'.split('|'));

/** "Hồ Chí Minh" alone is a person, a road and an academy. */
const AFTER_NOUN = 'Hồ Chí Minh';

/** Other folded forms. */
const FORMS: Readonly<Record<string, string>> = {
  'Hồ Chí Minh': 'hồ chí minh|hcm|tphcm|tp.hcm',
  'Bà Rịa - Vũng Tàu': 'bà rịa - vũng tàu|bà rịa-vũng tàu|bà rịa vũng tàu|br-vt|brvt',
  Huế: 'huế|thừa thiên huế|thừa thiên - huế|thừa thiên-huế|tt-huế|tt huế',
  'Bắc Kạn': 'bắc kạn|bắc cạn',
  'Kon Tum': 'kon tum|kontum',
  'Đắk Lắk': 'đắk lắk|đăk lăk|đắc lắc|đắc lắk|đăk lắk|đak lak|đaklak|đắklắk|daklak|dak lak',
  'Đắk Nông': 'đắk nông|đăk nông|đắc nông|đak nông|dak nông',
};

const formsOf = (name: string): readonly string[] => (FORMS[name] ?? name.toLowerCase()).split('|');
const rowOf = (name: string, into: string | null, changed: string | null, source: string): ProvinceRow => ({
  name,
  forms: formsOf(name),
  afterNoun: name === AFTER_NOUN,
  city: CITIES.has(name),
  into,
  changed,
  source,
});

export const PROVINCES: readonly ProvinceRow[] = [
  ...MERGERS.split('|').flatMap((row) => {
    const [into = '', parts = ''] = row.split('=');
    return parts.split('+').map((name) => rowOf(name, into, MERGED, RESOLUTION));
  }),
  ...UNCHANGED.split('|').map((name) => rowOf(name, null, null, RESOLUTION)),
  rowOf('Hà Nội', 'Hà Nội', '2008-08-01', 'Nghị quyết 15/2008/QH12'),
  rowOf('Hà Tây', 'Hà Nội', '2008-08-01', 'Nghị quyết 15/2008/QH12'),
];
