import { oneLine } from '../clean.ts';

/** What XML 1.0 has no place for, even escaped: beside control characters the two that are no characters. */
const NO_XML = /[\uFFFE\uFFFF]/g;

/** Text as a run of a document may hold it: one clean line. The library escapes what XML gives a meaning to. */
export const xmlText = (text: string): string => oneLine(text).replace(NO_XML, '');
