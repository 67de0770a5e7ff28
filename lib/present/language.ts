/** The languages that facts are put into words in. The page's own words stay Vietnamese in both. */
export type Language = 'vi' | 'en';

/** Words for each value of a code, in each language. */
export type Words<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

/** Capital first letter, for the head of a line; the rest as it is. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
