import { COMMA_FIELDS, TERRITORY_NOUNS } from '../lexicon/bodies.ts';
import { COMPOUNDS, OFFICE_ENDS, PURPOSE_WORDS } from '../lexicon/offices.ts';
import { ROLE_VERBS } from '../lexicon/roles.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
import { RANK as RANK_SOURCE } from './ranks.ts';
import { foldedRows, matchAt } from './sticky.ts';

/** What the words of an office's body are, asked at one offset of folded text. */

const END = new RegExp(
  `${oneOf(foldedRows([...OFFICE_ENDS, ...Object.values(ROLE_VERBS).flat()]))}${NOT_BEFORE_WORD}`,
  'uy',
);
const PURPOSES: ReadonlySet<string> = new Set(foldedRows(PURPOSE_WORDS));
const COMPOUND = new RegExp(`${NOT_AFTER_WORD}${oneOf(foldedRows(COMPOUNDS))}${NOT_BEFORE_WORD}`, 'gu');
/** Words that introduce people: no office contains them in small letters. */
export const PERSON_WORD = new RegExp(
  `(?:các |hai |ba )?(?:đồng chí|đ/c|ông|bà|anh|chị|cụ|bác|ngài|phu nhân|lãnh đạo|đại diện|đại biểu)${NOT_BEFORE_WORD}`,
  'uy',
);
/** A unit of territory as the source of a pattern; in "nông thôn", "cơ bản" it is a syllable. */
export const TERRITORY_NOUN = `(?<!nông |cơ |văn |nhật |kịch |già )${oneOf(foldedRows(TERRITORY_NOUNS))}`;
export const TERRITORY = new RegExp(`${TERRITORY_NOUN}(?! hội)(?!\\.[A-Za-zÀ-ỹ])${NOT_BEFORE_WORD}`, 'uy');
const COMMA_FIELD = new RegExp(`(?:${oneOf(foldedRows(COMMA_FIELDS))})${NOT_BEFORE_WORD}`, 'uy');
export const RANK = new RegExp(`${RANK_SOURCE}${NOT_BEFORE_WORD}`, 'uy');

/** Whether a word that no office contains begins here; a syllable of a compound ("giao thông", "dự án") does not count. */
export function isEnd(text: string, next: number, adHoc: boolean): boolean {
  const end = matchAt(END, text, next)?.[0];
  if (end === undefined || (adHoc && PURPOSES.has(end))) return false;
  const from = Math.max(0, next - 20);
  for (const compound of text.slice(from, next + 24).matchAll(COMPOUND)) {
    const start = from + compound.index;
    if (start <= next && next < start + compound[0].length) return false;
  }
  return true;
}

/** "Văn hóa, Thể thao": a comma inside the name of a field. */
export function continuesField(text: string, comma: number): boolean {
  const before = text.slice(Math.max(0, comma - 24), comma).split(' ');
  for (const words of [2, 1, 3]) {
    const start = comma - before.slice(-words).join(' ').length;
    const field = matchAt(COMMA_FIELD, text, start);
    if (field && start + field[0].length > comma) return true;
  }
  return false;
}
