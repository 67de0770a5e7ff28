const rows = (line: string): readonly string[] => line.split('|');

/**
 * Military and police ranks, academic titles, state honours, ordained ranks and professions that stand directly before a
 * name and count as positions (folded; "sĩ" stands for "sỹ" too). Source: Law on Officers 1999 (2014), Law on the
 * People's Public Security 2018; usage of pages.
 */
export const RANKS = rows(
  'đại tướng|phó đô đốc|mẹ việt nam anh hùng|nhà sử học|thượng tướng|trung tướng|thiếu tướng|đô đốc|đại tá|thượng tá|trung tá|thiếu tá|' +
    'đại úy|thượng úy|trung úy|thiếu úy|thượng sĩ|hạ sĩ|' +
    'giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|chuẩn đô đốc|nhà giáo nhân dân|bác sĩ|' +
    'dược sĩ|kỹ sư|kiến trúc sư|luật sư|cử nhân|viện sĩ|nsnd|nsưt|' +
    'nghệ nhân nhân dân|thầy thuốc nhân dân|thầy thuốc ưu tú|già làng|nghệ sĩ nhân dân|nghệ sĩ ưu tú|ca sĩ|' +
    'nhạc sĩ|họa sĩ|nhà văn|nhà thơ|đạo diễn|diễn viên|nhà báo|nhạc trưởng|nghệ sĩ|' +
    'nhà nghiên cứu|hòa thượng|trưởng lão hòa thượng|thượng tọa|đại đức|ni sư|linh mục|giám mục|mục sư|' +
    'bà mẹ việt nam anh hùng|anh hùng lực lượng vũ trang nhân dân|' +
    'anh hùng lao động|cựu chiến binh',
);

/** Degrees abbreviated; several of them stand in one title ("PGS.TS", "GS, TS", "ThS.BS"). */
export const DEGREES = rows('gs|pgs|ts|tskh|ths|bs|kts|ks|cn|ls|ckii');
