import type { Span } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_BEFORE_WORD } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';

const BASE = new RegExp(
  `^[\\s,]{0,2}(?:\\(?(?:so(?: với)?|cùng kỳ|kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|yêu cầu)${NOT_BEFORE_WORD}[^,;:.()]{0,100})`,
);

/** What a change or a share is measured against, in the page's own words; null where nothing is said. */
export function baseOf(
  { folded, text }: Reading,
  sentence: Sentence,
  { quantity }: Clause,
): { text: string; end: number; at: Span } | null {
  const start = quantity.at[1];
  const match = BASE.exec(folded.slice(start, Math.min(sentence.at[1], start + 120)));
  if (!match) return null;
  const kept = match[0].trimEnd();
  const lead = /^[\s,(]*/.exec(kept)?.[0].length ?? 0;
  return {
    text: text.slice(start + lead, start + kept.length),
    end: start + kept.length,
    at: [start + lead, start + kept.length],
  };
}
