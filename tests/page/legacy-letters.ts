/**
 * Every Vietnamese letter with a mark: as Unicode, TCVN3 and VNI-Windows write it. Source: the charset arrays of the npm
 * package vietnamese-conversion 2.0.0 (MIT), but for ỷ and ỹ in VNI, which it gives the codes of ë and ì.
 */
const ROWS = [
  'à µ aø | á ¸ aù | â © aâ | ã · aõ | è Ì eø | é Ð eù | ê ª eâ | ì × ì | í Ý í | ò ß oø | ó ã où | ô « oâ',
  'õ â oõ | ù ï uø | ú ó uù | ý ý yù | ă ¨ aê | đ ® ñ | ĩ Ü ó | ũ ò uõ | ơ ¬ ô | ư \u00AD ö | ạ ¹ aï | ả ¶ aû',
  'ấ Ê aá | ầ Ç aà | ẩ È aå | ẫ É aã | ậ Ë aä | ắ ¾ aé | ằ » aè | ẳ ¼ aú | ẵ ½ aü | ặ Æ aë | ẹ Ñ eï | ẻ Î eû',
  'ẽ Ï eõ | ế Õ eá | ề Ò eà | ể Ó eå | ễ Ô eã | ệ Ö eä | ỉ Ø æ | ị Þ ò | ọ ä oï | ỏ á oû | ố è oá | ồ å oà',
  'ổ æ oå | ỗ ç oã | ộ é oä | ớ í ôù | ờ ê ôø | ở ë ôû | ỡ ì ôõ | ợ î ôï | ụ ô uï | ủ ñ uû | ứ ø öù | ừ õ öø',
  'ử ö öû | ữ ÷ öõ | ự ù öï | ỳ ú yø | ỵ þ î | ỷ û yû | ỹ ü yõ',
  'À Aµ AØ | Á A¸ AÙ | Â ¢ AÂ | Ã A· AÕ | È EÌ EØ | É EÐ EÙ | Ê £ EÂ | Ì I× Ì | Í IÝ Í | Ò Oß OØ | Ó Oã OÙ | Ô ¤ OÂ',
  'Õ Oâ OÕ | Ù Uï UØ | Ú Uó UÙ | Ý Yý YÙ | Ă ¡ AÊ | Đ § Ñ | Ĩ IÜ Ó | Ũ Uò UÕ | Ơ ¥ Ô | Ư ¦ Ö | Ạ A¹ AÏ | Ả A¶ AÛ',
  'Ấ ¢Ê AÁ | Ầ ¢Ç AÀ | Ẩ ¢È AÅ | Ẫ ¢É AÃ | Ậ ¢Ë AÄ | Ắ ¡¾ AÉ | Ằ ¡» AÈ | Ẳ ¡¼ AÚ | Ẵ ¡½ AÜ | Ặ ¡Æ AË | Ẹ EÑ EÏ | Ẻ EÎ EÛ',
  'Ẽ EÏ EÕ | Ế £Õ EÁ | Ề £Ò EÀ | Ể £Ó EÅ | Ễ £Ô EÃ | Ệ £Ö EÄ | Ỉ IØ Æ | Ị IÞ Ò | Ọ Oä OÏ | Ỏ Oá OÛ | Ố ¤è OÁ | Ồ ¤å OÀ',
  'Ổ ¤æ OÅ | Ỗ ¤ç OÃ | Ộ ¤é OÄ | Ớ ¥í ÔÙ | Ờ ¥ê ÔØ | Ở ¥ë ÔÛ | Ỡ ¥ì ÔÕ | Ợ ¥î ÔÏ | Ụ Uô UÏ | Ủ Uñ UÛ | Ứ ¦ø ÖÙ | Ừ ¦õ ÖØ',
  'Ử ¦ö ÖÛ | Ữ ¦÷ ÖÕ | Ự ¦ù ÖÏ | Ỳ Yú YØ | Ỵ Yþ Î | Ỷ Yû YÛ | Ỹ Yü YÕ',
];

/** A letter, and its codes in the two old fonts. */
export const LETTERS: readonly (readonly [letter: string, tcvn3: string, vni: string])[] = ROWS.flatMap((row) =>
  row.split(' | ').map((cell) => cell.split(' ') as [string, string, string]),
);

const writer = (column: 1 | 2) => {
  const codes = new Map(LETTERS.map((row) => [row[0], row[column]]));
  return (text: string): string => Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? letter).join('');
};

/** A text in Unicode, as the fonts have it. */
export const inTcvn3 = writer(1);
export const inVni = writer(2);
