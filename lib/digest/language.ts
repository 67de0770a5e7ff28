import type { Reading } from '../text/reading.ts';

/** Letters that Vietnamese alone uses among the languages of the portals; accents shared with French don't count. */
const isVietnamese = (code: number): boolean =>
  code === 0x103 || code === 0x111 || code === 0x1a1 || code === 0x1b0 || (code > 0x1ea0 && code < 0x1efa);
const isLetter = (code: number): boolean => (code > 0x60 && code < 0x7b) || code > 0xbf;
/** In running Vietnamese about a quarter of the letters are of that set; a foreign page that quotes a name stays far below. */
const LEAST_SHARE = 0.06;

/**
 * The language of a text: "vi" where it is Vietnamese in Unicode, as text in an old font's letters is by then;
 * "und" where it is another or where there is none.
 */
export function languageOf({ folded }: Reading): string {
  let letters = 0;
  let own = 0;
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    if (isLetter(code)) letters += 1;
    if (isVietnamese(code)) own += 1;
  }
  return letters > 0 && own / letters >= LEAST_SHARE ? 'vi' : 'und';
}
