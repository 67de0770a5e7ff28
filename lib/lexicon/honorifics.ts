const rows = (line: string): readonly string[] => line.split('|');

/** Words of address that stand before a person's name (folded). They are no positions. */
export const HONORIFICS = rows('đồng chí|đ/c|đ.c|đ/chí|ông|bà|anh|chị|em|cháu|cụ|bác|cô|chú|ngài|phu nhân|cố');

/** The same before a list of names. */
export const PLURAL_HONORIFICS = rows(
  'các đồng chí|các đ/c|các ông, bà|các ông/bà|các ông bà|các ông|các bà|các anh|các chị|hai đồng chí|hai ông|quý ông',
);

/** Nouns that introduce a person's name without being an office worth listing (folded). */
export const PERSON_NOUNS = rows(
  'nạn nhân|cử tri|chiến sĩ|cách mạng|bất khuất|thương binh|bệnh binh|liệt sĩ|liệt sỹ|bị cáo|bị can|nghi phạm|đối tượng|' +
    'hộ|vợ|chồng|con trai|con gái|em trai|em gái|nông dân|ngư dân|học sinh|sinh viên|bệnh nhân|đại biểu|doanh nhân|' +
    'cầu thủ|võ sĩ|võ sư|huấn luyện viên|vận động viên|vđv|hlv|cán bộ|già làng|đảng viên|thí sinh|nghệ nhân',
);
