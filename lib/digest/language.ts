import type { Reading } from '../text/reading.ts';

/** Letters that Vietnamese alone uses among the languages of the portals; accents shared with French don't count. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;
const LETTER = /\p{L}/gu;
/** In running Vietnamese about a quarter of the letters are of that set; a foreign page that quotes a name stays far below. */
const LEAST_SHARE = 0.06;

/** "vi" where the text is Vietnamese, "und" where it is not or where there is none. */
export function languageOf({ folded }: Reading): string {
  const letters = folded.match(LETTER)?.length ?? 0;
  const own = folded.match(VIETNAMESE)?.length ?? 0;
  return letters > 0 && own / letters >= LEAST_SHARE ? 'vi' : 'und';
}
