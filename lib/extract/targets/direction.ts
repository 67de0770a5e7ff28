import type { Direction } from '../../digest/model.ts';
import { matchesOf } from '../../grammar/sticky.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../../text/words.ts';
import type { Clause } from './clause.ts';

const UP = '(?:tăng trưởng|tăng|vượt|cao hơn|nhiều hơn)';
const DOWN = '(?:cắt giảm|rút ngắn|đơn giản hóa|giảm|thấp hơn|ít hơn|hụt)';
const CHANGE = new RegExp(`${NOT_AFTER_WORD}(?:(${UP})|(${DOWN}))${NOT_BEFORE_WORD}`, 'gu');
/** "giảm xuống còn 3%", "tăng lên 60%": what is given is the level reached, not the change. */
const LEVEL = new RegExp(`${NOT_AFTER_WORD}(?:còn|xuống|lên|chiếm|bằng|là)${NOT_BEFORE_WORD}`);
const COMPARED = /^[\s,]{0,9}(?:so với|so|kế hoạch|dự toán|chỉ tiêu|nghị quyết|mức|mục tiêu)/;
const THAN = /^(?:vượt|cao hơn|thấp hơn|nhiều hơn|ít hơn)$/;

/** "không tăng", "chưa giảm được": the change is denied. */
const DENIED = /(?<![^ _])(?:không|chưa|chẳng)(?:[ _](?:thể|hề|để|được))?[ _]{1,9}$/;

/**
 * Which way a value points, and where the word that says so begins in `words` (-1: none). `denied`: the page says that
 * the value must not change by more ('excess': "không tăng quá 3%"), or that it did not change so ('change'); then
 * `from` is where the denial begins. `exact`: the word that bounds a level gives the way of a change ("vượt 15% dự toán").
 */
export type Way = { direction: Direction; from: number; denied?: 'excess' | 'change'; exact?: boolean };
const REACH: Way = { direction: 'reach', from: -1 };

/** An amount of change, or a level. `words` = folded, from the link to the number; `right` = what follows the value. */
export function directionOf({ quantity, hosted }: Clause, words: string, right: string): Way {
  // "không vượt quá" is a bound and says nothing of a way.
  const bound = words.length - (quantity.core[0] - quantity.at[0]);
  const open = words.startsWith('không', bound) ? bound : words.length;
  const last = [...matchesOf(CHANGE, words)].filter(({ index }) => index < open).at(-1);
  if (!last) {
    const from = words.indexOf('nâng');
    return from >= 0 && quantity.unit === 'bậc' ? { direction: 'increase', from } : REACH;
  }
  const denied = DENIED.exec(words.slice(0, last.index));
  const change: Way = {
    direction: last[1] ? 'increase' : 'decrease',
    from: denied?.index ?? last.index,
    ...(denied && { denied: denied[0].startsWith('không') && quantity.comparator === 'gt' ? 'excess' : 'change' }),
  };
  if (quantity.unit.toLowerCase() === 'lần') return change;
  const after = words.slice(last.index + last[0].length);
  if (LEVEL.test(after)) return REACH;
  // "tăng mạnh, đạt gần 14%" is the growth, "tăng mạnh, đạt 4,2 triệu lượt" and "vượt kế hoạch, đạt 51%" are levels.
  if (/(?:đạt|đến|tới)/.test(after) && (quantity.kind !== 'percent' || last[0] === 'vượt')) return REACH;
  if (/(?:^|[ _])từ[ _]{0,200}$/.test(after) && quantity.comparator === 'eq') return REACH;
  // "vượt mức 6,7%" bounds a level; "vượt 1,43% so với mục tiêu" is a change.
  // "cao hơn mức 6 tháng đầu năm 2017 (13,26%)" gives the level that is compared with.
  if (hosted && THAN.test(last[0]) && after.trim()) return REACH;
  if (THAN.test(last[0]) && !COMPARED.test(right) && quantity.comparator !== 'eq') return REACH;
  return THAN.test(last[0]) && !/^ ?mức/.test(right) ? { ...change, exact: true } : change;
}

const VERB_BEFORE = /(?<![^\s_,;:"])(?:(tăng)|(?:kéo )?giảm)[\s_]{0,200}(?:các |số )?$/;
const NO_LEVEL = /(?:đạt|còn|xuống|dưới|lên|là|ở mức|trên)/;

/** "Giảm tỷ lệ hộ nghèo 1 - 1,5%": the verb stands before the name. `before` = folded, up to the name. */
export function directionBefore(before: string, link: string): Way {
  const verb = VERB_BEFORE.exec(before);
  if (!verb || NO_LEVEL.test(link)) return REACH;
  return { direction: verb[1] ? 'increase' : 'decrease', from: verb.index };
}
