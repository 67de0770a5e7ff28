import type { Direction } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';
import type { Name } from './words.ts';

/** Whether a figure with its indicator is an aim or outcome of policy. */
export function worthAnItem(
  _reading: Reading,
  _sentence: Sentence,
  { quantity, link }: Clause,
  _name: Name,
  direction: Direction,
  inherited: boolean,
): boolean {
  if (quantity.kind === 'other') return quantity.value >= 100 || inherited || direction !== 'reach';
  if (/^lần$/u.test(quantity.unit)) return /gấp|tăng|bằng/u.test(link);
  return true;
}
