const rows = (line: string): readonly string[] => line.split('|');

/** Words of address that stand before a person's name (folded). They are no positions. */
export const HONORIFICS = rows('đồng chí|đ/c|ông|bà|anh|chị|em|cháu|cụ|bác|cô|chú|ngài|phu nhân|cố');

/** The same before a list of names. */
export const PLURAL_HONORIFICS = rows('các đồng chí|các đ/c|các ông');
