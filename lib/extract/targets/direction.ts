import type { Direction } from '../../digest/model.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../../text/words.ts';
import type { Clause } from './clause.ts';

const UP = '(?:tăng trưởng|tăng|vượt|cao hơn|nhiều hơn)';
const DOWN = '(?:cắt giảm|giảm|thấp hơn|ít hơn)';
const CHANGE = new RegExp(`${NOT_AFTER_WORD}(?:(${UP})|(${DOWN}))${NOT_BEFORE_WORD}`, 'gu');
/** "giảm xuống còn 3%", "tăng lên 60%": what is given is the level reached, not the change. */
const LEVEL = new RegExp(`${NOT_AFTER_WORD}(?:còn|xuống|lên)${NOT_BEFORE_WORD}`, 'u');
const COMPARED = /^[\s,]*(?:so với|so|kế hoạch|dự toán|chỉ tiêu|nghị quyết|mức|mục tiêu)/u;

/** Which way a value points: an amount of change, or a level. `words` = folded, from the link to the value's core. */
export function directionOf(
  { quantity }: Clause,
  words: string,
  right: string,
): { direction: Direction; from: number } {
  const changes = [...words.matchAll(CHANGE)];
  const last = changes.at(-1);
  if (!last) return { direction: 'reach', from: -1 };
  const after = words.slice(last.index + last[0].length);
  if (LEVEL.test(after) || /(?:đạt tỷ lệ|chiếm|bằng|là)(?: |$)/u.test(after)) return { direction: 'reach', from: -1 };
  // "vượt mức 6,7%" bounds a level; "vượt 1,43% so với mục tiêu" is a change.
  if (
    /^(?:vượt|cao hơn|thấp hơn|nhiều hơn|ít hơn)$/u.test(last[0]) &&
    !COMPARED.test(right) &&
    quantity.comparator !== 'eq'
  )
    return { direction: 'reach', from: -1 };
  return { direction: last[1] ? 'increase' : 'decrease', from: last.index };
}
