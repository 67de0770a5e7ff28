/** A figure, a number of a row, a mark for "none": one line that is a whole cell. */
export const VALUE = /^(?:[-–+±≥≤<>]?\s?\d[\d.,/\s–-]{0,20}%?|[IVXLC]{1,6}\.?|[-–x]|\([\d.,]{1,9}\))$/u;

/** The same, but for a year, which names a column as well. */
export const isValue = (text: string): boolean => VALUE.test(text) && !/^(?:19|20)\d\d$/.test(text);
