import { COMMA_FIELDS, TERRITORY_NOUNS } from '../lexicon/bodies.ts';
import { COMPOUNDS, OFFICE_ENDS, PURPOSE_WORDS } from '../lexicon/offices.ts';
import { ROLE_VERBS } from '../lexicon/roles.ts';
import { NOT_BEFORE_WORD, oneOf, wholeWords } from '../text/words.ts';
import { RANK as RANK_SOURCE } from './ranks.ts';
import { foldedRows, matchAt, matchesOf } from './sticky.ts';

/** What the words of an office's body are, asked at one offset of folded text. */

const END = new RegExp(
  `${oneOf(foldedRows([...OFFICE_ENDS, ...Object.values(ROLE_VERBS).flat()]))}${NOT_BEFORE_WORD}`,
  'uy',
);
const PURPOSES: ReadonlySet<string> = new Set(foldedRows(PURPOSE_WORDS));
const COMPOUND = wholeWords(foldedRows(COMPOUNDS));
/** Words that introduce people: no office contains them in small letters. */
export const PERSON_WORD = new RegExp(
  `(?:các |hai |ba )?(?:đồng chí|đ/c|ông|bà|anh|chị|cụ|bác|ngài|phu nhân|lãnh đạo|đại diện|đại biểu)${NOT_BEFORE_WORD}`,
  'uy',
);
/** A unit of territory as the source of a pattern; in "nông thôn", "cơ bản" it is a syllable. */
export const TERRITORY_NOUN = `(?<!nông |cơ |văn |nhật |kịch |già )${oneOf(foldedRows(TERRITORY_NOUNS))}`;
export const TERRITORY = new RegExp(`${TERRITORY_NOUN}(?! hội)(?!\\.[A-Za-zÀ-ỹ])${NOT_BEFORE_WORD}`, 'uy');
const FIELDS = foldedRows(COMMA_FIELDS).map((field) => field.split(', '));
export const RANK = new RegExp(`${RANK_SOURCE}${NOT_BEFORE_WORD}`, 'uy');

/** Whether a word that no office contains begins here; a syllable of a compound ("giao thông", "dự án") does not count. */
export function isEnd(text: string, next: number, adHoc: boolean): boolean {
  const end = matchAt(END, text, next)?.[0];
  if (end === undefined || (adHoc && PURPOSES.has(end))) return false;
  const from = Math.max(0, next - 24);
  const at = next - from;
  return ![...matchesOf(COMPOUND, text.slice(from, next + 24))].some(
    ({ index, 0: compound }) => index <= at && at < index + compound.length,
  );
}

/** "Văn hóa, Thể thao", "Thông tin - truyền thông": a comma or a dash inside the name of a field. In: where it stands, what follows. */
export const continuesField = (text: string, mark: number, next: number): boolean =>
  FIELDS.some(([one = '', other = '']) => text.endsWith(one, mark) && text.startsWith(other, next));
