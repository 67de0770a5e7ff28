import type { Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';
import { stretch } from './sentence.ts';
import type { Name } from './words.ts';

const PART = /(?:^|[\s_,;:(])(?:riêng|đối với) (?:các |những |ở |tại )?/gu;

/** The part that an item is restricted to ("riêng huyện nghèo"), where the indicator itself comes from before. */
export function scopeOf(
  { text }: Reading,
  sentence: Sentence,
  { region: [from, to], bracketed }: Clause,
  name: Name,
  inherited: boolean,
): string | null {
  if (!inherited && name.at[0] >= from && name.at[0] < to) return null;
  const words = stretch(sentence, from, to, bracketed);
  const part = [...words.matchAll(PART)].at(-1);
  const start = part ? part.index + part[0].length : (/^[\s_,"(]*/u.exec(words)?.[0].length ?? 0);
  const scope = text.slice(from + start, to).trim();
  return scope &&
    (part || /^\p{Lu}|^(?:khối|khu vực|cấp|huyện|tỉnh|các) /u.test(scope)) &&
    scope.split(' ').length <= 14
    ? scope
    : null;
}
