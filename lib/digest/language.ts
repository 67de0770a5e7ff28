import type { Reading } from '../text/reading.ts';

/** Letters that Vietnamese alone uses among the languages of the portals; accents shared with French don't count. */
const isVietnamese = (code: number): boolean =>
  code === 0x103 || code === 0x111 || code === 0x1a1 || code === 0x1b0 || (code > 0x1ea0 && code < 0x1efa);
const isLetter = (code: number): boolean => (code > 0x60 && code < 0x7b) || code > 0xbf;
/** In running Vietnamese about a quarter of the letters are of that set; a foreign page that quotes a name stays far below. */
const LEAST_SHARE = 0.06;

/** Marks that TCVN3 (ABC) fonts show as Vietnamese letters, inside of words: "Uû ban nh©n d©n", "quyÕt ®Þnh". */
const TCVN3 = /[®©¸µ¶·¹¨ª«¬](?=\p{L})|(?<=\p{L})[®©¸µ¶·¹¨ª«¬]/gu;
/** Vowel and tone as two letters, as VNI fonts have them: "Huøynh", "Ñöôøng". */
const VNI = /[aeouy][øùûõïâ][\p{L}\s]|[öô][øùûõï]/gu;
/** A legacy text has such letters in every second word; French and Danish have single ones ("où", "naïf"). */
const LEAST_TCVN3 = 0.02;
const LEAST_VNI = 0.06;

/**
 * The language of a text: "vi" where it is Vietnamese in Unicode; "vi-x-tcvn3" and "vi-x-vni" where it is Vietnamese
 * in the letters of an old font, which no rule can read; "und" where it is neither or where there is none.
 */
export function languageOf({ folded }: Reading): string {
  let letters = 0;
  let own = 0;
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    if (isLetter(code)) letters += 1;
    if (isVietnamese(code)) own += 1;
  }
  if (letters === 0) return 'und';
  if (own / letters >= LEAST_SHARE) return 'vi';
  if (count(folded, TCVN3) / letters >= LEAST_TCVN3) return 'vi-x-tcvn3';
  return count(folded, VNI) / letters >= LEAST_VNI ? 'vi-x-vni' : 'und';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
