import type { Status } from '../../digest/model.ts';
import { AIMS, ESTIMATES, MISSED, NEAR_AIMS, NEAR_RESULTS, PLANS, REACHED, RESULTS } from '../../lexicon/status.ts';
import { NOT_AFTER_WORD, oneOf, wholeWords } from '../../text/words.ts';

const FAR = [
  ['target', wholeWords(AIMS)],
  ['result', wholeWords(RESULTS)],
] as const;
const NEAR = [
  ['target', wholeWords([...AIMS, ...NEAR_AIMS])],
  ['estimate', wholeWords(ESTIMATES)],
  ['result', wholeWords([...RESULTS, ...NEAR_RESULTS])],
] as const;
const PLAN_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}${oneOf(PLANS)}(?: (?!đạt|là|tăng)[\\p{L}]{1,8}){0,4} ?\\(?(?:là |từ )?$`,
  'u',
);
/** What an outcome is held against says nothing of its own status: "so với mục tiêu đề ra". */
const COMPARISON =
  /(?:so với|so|vượt|bằng|hoàn thành) (?:[\d.,]{1,9} ?% )?(?:kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết|cùng kỳ|năm|với)[^,;:.()]{0,80}/gu;
const MISS = wholeWords(MISSED);
const REACH = wholeWords(REACHED);
const NEGATED = /(?:không|chưa|để|phấn đấu|quyết tâm|nhằm|sẽ|có thể|cần|phải)(?: \S{1,8}){0,3} ?$/u;

const lastIn = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

function lastOf(cues: readonly (readonly [Status, RegExp])[], text: string): Status | null {
  let best: Status | null = null;
  let at = -1;
  for (const [status, pattern] of cues) {
    const found = lastIn(pattern, text);
    if (found > at) [best, at] = [status, found];
  }
  return best;
}

/** "đã đạt nhiều chỉ tiêu": talk of aims that gives none, unless a list of them follows. */
const TALK =
  /(?:nhiều|các|một số|những|hoàn thành|\d{1,3}|hầu hết|vượt|tất cả|toàn bộ) (?:chỉ tiêu|mục tiêu)(?![^.;:]{0,60}:)/gu;
const PAST_EFFORT = /đã (?:phấn đấu|nỗ lực|quyết tâm|cam kết)/gu;
const bare = (text: string): string => text.replace(COMPARISON, ' ').replace(TALK, ' ').replace(PAST_EFFORT, 'đã');

/** The status that the words of a value's own clause give; null where they give none. In: folded text up to the number, and what stands before the bracket that it begins. */
export function statusNear(clause: string, lead = ''): Status | null {
  if (PLAN_BEFORE.test(lead + clause) && !/so với [^,;]{1,40} là ?$/u.test(clause)) return 'target';
  return lastOf(NEAR, bare(clause));
}

/** The status that words further off in the sentence hand on to a value. In: the folded text before its clause. */
export const statusFar = (before: string): Status | null => lastOf(FAR, bare(before));

/** The status that the head of a list gives to its lines: "Một số chỉ tiêu chủ yếu đến năm 2030". */
export const headStatusIn = (head: string): Status | null => lastOf([...FAR, NEAR[1]], head);

const CONDITION = /(?:^|[^\p{L}])(?:nếu|khi|để|nhằm|khỏi)(?!\p{L})/u;
const SAYS_AFTER = new RegExp(
  `^[\\s,]{0,2}(?:và |đã )?(?:(vượt|hoàn thành)|(thấp hơn|không đạt|chưa đạt|hụt))(?: (?:[\\d.,]{1,9} ?%|mức|so với|xa|các|so)){0,2} ${oneOf(['kế hoạch', 'chỉ tiêu', 'mục tiêu', 'dự toán', 'nghị quyết', 'đề ra'])}`,
  'u',
);
const NEAR_MISS = 30;
const NEAR_REACH = 48;

/**
 * Whether the words right round a value say that its aim was missed (false) or reached (true); null where they say neither.
 * In: the folded clause up to the number, what follows the value, and whether the value is an outcome: no aim was reached yet.
 */
export function metIn(before: string, after: string, outcome: boolean): boolean | null {
  const said = SAYS_AFTER.exec(after);
  const near = before.slice(-NEAR_MISS);
  if (said?.[2] || lastIn(MISS, near) >= 0) return CONDITION.test(before) ? null : false;
  if (!outcome) return null;
  if (said?.[1]) return true;
  if (
    /vượt(?: trên| hơn| gần)? ?$/u.test(before) &&
    /^ (?:so với )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)/u.test(after)
  )
    return true;
  const window = before.slice(-NEAR_REACH);
  const reached = [...window.matchAll(REACH)].at(-1);
  return !reached || NEGATED.test(window.slice(0, reached.index)) || CONDITION.test(before) ? null : true;
}
