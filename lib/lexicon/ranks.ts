const rows = (line: string): readonly string[] => line.split('|');

/**
 * Military and police ranks, academic degrees and titles, state honours, ordained ranks and professions that stand
 * directly before a name and count as positions (folded). Source: Law on Officers 1999 (2014), Law on the People's
 * Public Security 2018; usage of pages.
 */
export const RANKS = rows(
  'đại tướng|thượng tướng|trung tướng|thiếu tướng|đô đốc|phó đô đốc|chuẩn đô đốc|đại tá|thượng tá|trung tá|thiếu tá|' +
    'đại úy|thượng úy|trung úy|thiếu úy|thượng sĩ|trung sĩ|hạ sĩ|binh nhất|binh nhì|thượng sỹ|trung sỹ|hạ sỹ|gs|gs.ts|' +
    'gs,ts|gs-ts|gs ts|gs.tskh|pgs|pgs.ts|pgs,ts|pgs-ts|pgs ts|pgs, ts|gs, ts|pgs. ts|gs. ts|ts.bs|pgs.ts.bs|ths.bs|' +
    'bs.ths|ths.ks|ts.ls|ths.ls|gs.bs|ts|tskh|ths|th.s|bs|bsckii|bscki|bs.ckii|bs.cki|bs ckii|bs cki|ds|kts|ks|cn|ls|' +
    'giáo sư|phó giáo sư|tiến sĩ|tiến sỹ|tiến sĩ khoa học|thạc sĩ|thạc sỹ|giáo sư, tiến sĩ|phó giáo sư, tiến sĩ|bác sĩ|' +
    'bác sỹ|dược sĩ|kỹ sư|kiến trúc sư|luật sư|cử nhân|viện sĩ|nhà giáo nhân dân|nhà giáo ưu tú|nsnd|nsưt|ngnd|ngưt|ttnd|' +
    'ttưt|nghệ sĩ nhân dân|nghệ sĩ ưu tú|nghệ sỹ nhân dân|nghệ sỹ ưu tú|thầy thuốc nhân dân|thầy thuốc ưu tú|ca sĩ|ca sỹ|' +
    'nhạc sĩ|nhạc sỹ|họa sĩ|họa sỹ|nhà văn|nhà thơ|đạo diễn|diễn viên|nhà báo|nhạc trưởng|nghệ sĩ|nghệ sỹ|nhà sử học|' +
    'nhà nghiên cứu|hòa thượng|thượng tọa|đại đức|ni trưởng|ni sư|sư cô|giám mục|tổng giám mục|linh mục|mục sư|hồng y|' +
    'mẹ việt nam anh hùng|bà mẹ việt nam anh hùng|mẹ vnah|anh hùng lực lượng vũ trang nhân dân|anh hùng llvtnd|' +
    'anh hùng llvt nhân dân|anh hùng lao động|cựu chiến binh|cựu chiến binh biệt động thành',
);
