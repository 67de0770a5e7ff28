import type { Status } from '../../digest/model.ts';
import { AIMS, ESTIMATES, MISSED, REACHED, RESULTS } from '../../lexicon/status.ts';
import { wholeWords } from '../../text/words.ts';

const AIM = wholeWords(AIMS);
const ESTIMATE = wholeWords(ESTIMATES);
const RESULT = wholeWords(RESULTS);
const MISS = wholeWords(MISSED);
const REACH = wholeWords(REACHED);
const NEGATED = /(?:không|chưa|để|phấn đấu|quyết tâm|nhằm|sẽ|có thể|cần|phải)(?: \S{1,8}){0,3} ?$/u;

const lastIn = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** The status that the last telling word of a stretch gives; null where there is none. In: folded text. */
export function statusIn(text: string): Status | null {
  const found = (
    [
      ['target', lastIn(AIM, text)],
      ['estimate', lastIn(ESTIMATE, text)],
      ['result', lastIn(RESULT, text)],
    ] as [Status, number][]
  )
    .filter(([, at]) => at >= 0)
    .sort((a, b) => b[1] - a[1]);
  return found[0]?.[0] ?? null;
}

/** Whether the words round an outcome say that its aim was missed or reached; null where they say neither. */
export function metIn(before: string, after: string): boolean | null {
  const all = `${before}|${after}`;
  if (lastIn(MISS, all) >= 0) return false;
  const reached = [...all.matchAll(REACH)].at(-1);
  if (!reached) return null;
  return NEGATED.test(all.slice(0, reached.index)) ? null : true;
}
