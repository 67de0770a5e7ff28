import type { Status } from '../../digest/model.ts';
import { phrasesIn } from '../../grammar/words-at.ts';
import { AIMS, ESTIMATES, MISSED, NEAR_AIMS, NEAR_RESULTS, PLANS, RESULTS } from '../../lexicon/status.ts';

const table = (rows: [Status, readonly string[]][]): ReadonlyMap<string, Status> =>
  new Map(rows.flatMap(([status, phrases]) => phrases.map((phrase): [string, Status] => [phrase, status])));
const FAR = table([
  ['result', RESULTS],
  ['estimate', ['dự kiến']],
  ['target', AIMS],
]);
const NEAR = table([
  ['result', [...RESULTS, ...NEAR_RESULTS]],
  ['estimate', ESTIMATES],
  ['target', [...AIMS, ...NEAR_AIMS]],
]);
const PLAN = new Set(PLANS);
const PLANNED = '(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết|đề ra)';
/** What an outcome is held against says nothing of its own status: "so với mục tiêu đề ra". */
const COMPARISON = new RegExp(
  `(?:(?:so với|so|vượt|bằng|hoàn thành|đạt được) (?:[\\d.,]{1,9} ?% )?|đạt [\\d.,]{1,9} ?% )(?:${PLANNED}|cùng kỳ|năm|với)[^,;:.()]{0,80}`,
  'g',
);
const MISS = new Set(MISSED);
const NEGATED = /(?:không|chưa|để|phấn đấu|quyết tâm|nhằm|sẽ|có thể|cần|phải)(?: \S{1,8}){0,5}$/;

const lastOf = (cues: ReadonlyMap<string, Status>, text: string): Status | null =>
  cues.get(phrasesIn(cues, text).at(-1)?.phrase ?? '') ?? null;

/** "kế hoạch cả năm là 900 tỷ đồng": the plan, with at most four words between. */
function isPlan(before: string): boolean {
  const words = before.replace(/ ?\(?(?:là |từ )?$/, '');
  const plan = phrasesIn(PLAN, words.slice(-60)).at(-1);
  return plan !== undefined && /^(?: (?!đạt|là|tăng)[a-zà-ỹ]{1,8}){0,4}$/.test(words.slice(-60).slice(plan.end));
}

/** "đã đạt nhiều chỉ tiêu": talk of aims that gives none, unless a list of them follows. */
const TALK =
  /(?:nhiều|các|một số|những|hoàn thành|\d{1,3}|vượt|tất cả|toàn bộ) (?:chỉ tiêu|mục tiêu)(?![^.;:]{0,60}:)/g;
const PAST_EFFORT = /đã (?:phấn đấu|nỗ lực|quyết tâm|cam kết)/g;
/** "Bộ Kế hoạch và Đầu tư", "Phòng Tài chính - Kế hoạch": the name of a body plans nothing, and "có chứng chỉ đạt" is no "chỉ đạt". */
const NO_CUE = /kế hoạch (?:và |& ?|- ?)(?:đầu tư|tài chính)|tài chính ?- ?kế hoạch|chứng chỉ/g;
/** "(đạt 46%) kế hoạch, thấp hơn …": what the value before is a share of. */
const SHARE_OF = new RegExp(`^ ${PLANNED}[^,;:.()]{0,60}?(?=,|;| và )`);
const bare = (text: string): string =>
  text
    .replace(SHARE_OF, ' ')
    .replace(NO_CUE, ' ')
    .replace(COMPARISON, ' ')
    .replace(TALK, ' ')
    .replace(PAST_EFFORT, 'đã');

/** The status that the words of a value's own clause give; null where they give none. In: folded text up to the number, and what stands before the bracket that it begins. */
export function statusNear(clause: string, lead = ''): Status | null {
  if (isPlan(lead + clause) && !/so với [^,;]{1,40} là ?$/.test(clause)) return 'target';
  return lastOf(NEAR, bare(clause));
}

/** The status that words further off in the sentence hand on to a value. In: the folded text before its clause. */
export const statusFar = (before: string): Status | null => lastOf(FAR, bare(before));

const CONDITION = /(?:^|[^a-zà-ỹ])(?:nếu|khi|để|nhằm)(?![a-zà-ỹ])/;
const SAYS_AFTER = new RegExp(
  `^[\\s,]{0,2}(?:và |đã )?(?:(vượt|hoàn thành)|(thấp hơn|không đạt|chưa đạt|hụt))(?: (?:[\\d.,]{1,9} ?%|mức|so với|xa|các|so)){0,2} ${PLANNED}`,
);
const REACHED = new RegExp(`^.{0,48}(?:(?:vượt|đạt|hoàn thành) ${PLANNED}|đạt và vượt|về đích)`);
/** "vượt 5% so với kế hoạch" */
const PASSED = new RegExp(`vượt(?: trên| hơn| gần)? ?#(?: so với)? ${PLANNED}`);
const NEAR_MISS = 30;
const NEAR_REACH = 48;

/**
 * Whether the words right round a value say that its aim was missed (false) or reached (true); null where they say neither.
 * In: the folded clause up to the number, what follows the value, and whether the value is an outcome: no aim was reached yet.
 */
export function metIn(before: string, after: string, outcome: boolean): boolean | null {
  const said = SAYS_AFTER.exec(after);
  const near = before.replace(NO_CUE, ' ').slice(-NEAR_MISS);
  if (said?.[2] || phrasesIn(MISS, near).length > 0) return CONDITION.test(before) ? null : false;
  if (!outcome) return null;
  if (said?.[1] || PASSED.test(`${near}#${after}`)) return true;
  const reached = REACHED.exec(before.slice(-NEAR_REACH))?.[0];
  return !reached || NEGATED.test(reached) || CONDITION.test(before) ? null : true;
}
