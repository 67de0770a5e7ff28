import { DEGREES, RANKS } from '../lexicon/ranks.ts';
import { oneOf } from '../text/words.ts';
import { foldedRows } from './sticky.ts';

/** Ranks in words, in both spellings of "sĩ". */
export const RANK_ROWS = foldedRows(RANKS.flatMap((rank) => [rank, rank.replace('sĩ', 'sỹ')]));
const DEGREE = oneOf(DEGREES);

/** A rank, or the degrees of one person, as the source of a pattern on folded text. */
export const RANK = `(?:${oneOf(RANK_ROWS)}|${DEGREE}(?:[.-]? ?${DEGREE}){0,3})`;
