/**
 * Names of the provinces and cities, before and after 1/7/2025 (Resolution 202/2025/QH15), each with the other ways in
 * which it is written. The first is the one that a filter shows.
 */
export const PROVINCE_NAMES: readonly (readonly string[])[] = (
  'Hà Nội|Hà Giang|Cao Bằng|Bắc Kạn,Bắc Cạn|Tuyên Quang|Lào Cai|Điện Biên|Lai Châu|Sơn La|Yên Bái|Hòa Bình|' +
  'Thái Nguyên|Lạng Sơn|Quảng Ninh|Bắc Giang|Phú Thọ|Vĩnh Phúc|Bắc Ninh|Hải Dương|Hải Phòng|Hưng Yên|Thái Bình|' +
  'Hà Nam|Nam Định|Ninh Bình|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Bình|Quảng Trị|' +
  'Huế,Thừa Thiên Huế,Thừa Thiên - Huế,Thừa Thiên-Huế,TT-Huế|Đà Nẵng|Quảng Nam|Quảng Ngãi|Bình Định|Phú Yên|' +
  'Khánh Hòa|Ninh Thuận|Bình Thuận|Kon Tum,KonTum,Kontum|Gia Lai|Đắk Lắk,Đăk Lăk,Đắc Lắc,Đak Lak|' +
  'Đắk Nông,Đăk Nông,Đắc Nông|Lâm Đồng|Bình Phước|Tây Ninh|Bình Dương|Đồng Nai|' +
  'Bà Rịa - Vũng Tàu,Bà Rịa-Vũng Tàu,BR-VT,BRVT|TP. Hồ Chí Minh,TP.HCM,TPHCM,TP HCM,TP.Hồ Chí Minh,' +
  'Thành phố Hồ Chí Minh,TP Hồ Chí Minh|Long An|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|' +
  'Cần Thơ|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau'
)
  .split('|')
  .map((row) => row.split(','));

/** Names of sites that are no province's own name without its marks, by what a host's label says. */
export const SITE_NAMES: Readonly<Record<string, string>> = {
  hochiminhcity: 'TP. Hồ Chí Minh',
  tphcm: 'TP. Hồ Chí Minh',
  hcmc: 'TP. Hồ Chí Minh',
  thuathienhue: 'Huế',
  hue: 'Huế',
  baria: 'Bà Rịa - Vũng Tàu',
  bariavungtau: 'Bà Rịa - Vũng Tàu',
  daklak: 'Đắk Lắk',
  daknong: 'Đắk Nông',
  backan: 'Bắc Kạn',
};
