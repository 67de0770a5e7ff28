import { matchAt } from '../../grammar/sticky.ts';
import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts';
import { CLAUSE_MARKS, LETTER_VERBS, LINKS, TITLE_VERBS } from '../../lexicon/subjects.ts';
import { fold } from '../../text/fold.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';

/** Any kind of document by its name, as the source of a pattern. */
export const TYPES = oneOf(DOCUMENT_TYPES.map(({ name }) => fold(name)));

/** Before these a law's name ends, and no body begins. */
export const LAW_WORD =
  /(?:(?:bộ )?luật|nghị|thông tư|quyết định|pháp lệnh|chỉ thị|giấy|kết luận|điều|khoản|công văn)(?![A-Za-zÀ-ỹ])/uy;

/** A pattern for words that no name goes on past: verbs, marks of a clause, links and a table's own. */
export const nameStops = (own: readonly string[]): RegExp =>
  new RegExp(
    `(?<!ngoại )(?:${[...own, ...CLAUSE_MARKS, ...LINKS, ...TITLE_VERBS, ...LETTER_VERBS].join('|')})${NOT_BEFORE_WORD}`,
    'uy',
  );

/** Length of what a sticky pattern matches at an offset; 0 where it matches nothing. */
export const lengthAt = (pattern: RegExp, text: string, offset: number): number =>
  matchAt(pattern, text, offset)?.[0].length ?? 0;
