import type { Role } from '../../digest/model.ts';
import { foldedRows as rows } from '../../grammar/sticky.ts';
import { ATTENDANCE, BEFORE_VERB, GIVES, ROLE_VERBS, TAKES } from '../../lexicon/roles.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';

const ADVERBS = `(?:${oneOf(rows(BEFORE_VERB))} ){0,3}`;
/** A time or a place between a person and the verb: "ông A ngày 6/2 cho biết", "ông A tại hội nghị khẳng định". */
const ADVERBIAL = '(?:(?:ngày|sáng|chiều|hôm|tại|trong|ở|sau) (?:(?! (?:ông|bà|đồng chí) )[^.,;:"]){1,50}?,? )?';
type VerbRole = keyof typeof ROLE_VERBS;
const AFTER = Object.entries(ROLE_VERBS).map(
  ([role, verbs]) =>
    [role as VerbRole, new RegExp(`^${ADVERBIAL}${ADVERBS}${oneOf(rows(verbs))}${NOT_BEFORE_WORD}`, 'u')] as const,
);
const GIVEN = oneOf(rows(GIVES));
const TAKEN = oneOf(rows(TAKES));
/** "được bầu", "được Bộ Chính trị chỉ định giữ chức", "bị Thủ tướng cách chức": by whom may stand between. */
const by = (verb: string, done: string) =>
  new RegExp(`^${ADVERBIAL}${ADVERBS}${verb} (?:[^.;:]{2,40} )?${done}${NOT_BEFORE_WORD}`, 'u');
const BY = [
  ['appointed', by('được', GIVEN)],
  ['dismissed', by('bị', TAKEN)],
] as const;
/** Between a person and the verb: a comma, a bracket, a dash, closing quotes. */
const SKIP = /^[ ,)]{0,2}(?:\([^()]{1,80}\))?[ ,"-]{0,3}/u;
/** Direct speech: "Ông A: …", "ông A, một người dân ở thôn B, phấn khởi: "…"". */
const QUOTED = /^ ?: ?["-]|^: ?(?=[A-Za-zÀ-ỹ])|^[^.;:"]{0,110}: ?"/u;
const PAPERS =
  'ban hành|quyết định|văn bản|công văn|nghị định|chỉ thị|thông tư|nghị quyết|công điện|hợp đồng|lệnh|ngày';
const SIGNS = new RegExp(`^(?![^.;:"]{0,70} bị )[^.;:"]{0,70}?(?<![A-Za-zÀ-ỹ])ký (?:${PAPERS})(?![A-Za-zÀ-ỹ])`, 'u');
/** A person who is the object of what comes before says nothing by the verb after. */
const OBJECT_BEFORE = /(?<![A-Za-zÀ-ỹ])(?:gia đình|của|cho|với|gửi|giao|yêu cầu|đề nghị)(?: các)? ?$/u;

/** A role, or orders given or mere presence: what those are worth is told by the rest of the page. */
export type Said = Role | 'orders' | 'present';

/** Whether the person who stands here is the object of what comes before. */
const isObject = ({ folded }: Reading, start: number): boolean =>
  OBJECT_BEFORE.test(folded.slice(Math.max(0, start - 24), start));

/** What is long over or only asked for is not the event: "từng được bầu", "năm 2008 ông được bổ nhiệm", "đề nghị cách chức". */
const NOT_NOW = /(?:từng|trước đó|sau đó|lần lượt|vụ bổ nhiệm|đề nghị|giới thiệu) /u;
export const IN_A_YEAR = /năm \d{4}|tháng \d{1,2}[/-]\d{4}/u;
const ON_A_DAY = /ngày \d/u;

/** How far back a sentence is looked through, in characters: one of a thousand names would be gone through for each. */
const BACK = 500;

/** Leaves out offices given or taken at another time than the event's. In: the words of the sentence up to the verb. */
function ofTheEvent(said: Said[], before: string): Said[] {
  const notNow = NOT_NOW.test(before) || (IN_A_YEAR.test(before) && !ON_A_DAY.test(before));
  return notNow ? said.filter((role) => role !== 'appointed' && role !== 'dismissed') : said;
}

const saidBy = (rules: readonly (readonly [Said, RegExp])[], words: string): Said[] =>
  rules.filter(([, pattern]) => pattern.test(words)).map(([role]) => role);

/** Roles said by the words right after a person (or the last of a list). In: where the person's words begin and end. */
export function rolesAfter(reading: Reading, start: number, end: number, sentenceEnd: number): Said[] {
  if (isObject(reading, start)) return [];
  const { marked, folded } = reading;
  const rest = folded.slice(end, Math.min(sentenceEnd, end + 140));
  const skipped = SKIP.exec(rest)?.[0].length ?? 0;
  // A verb is printed in small letters: "Viết Danh" is a name.
  const isLower = (at: number): boolean => !/\p{Lu}/u.test(marked.charAt(end + at));
  const verb = isLower(skipped) ? rest.slice(skipped) : '';
  const roles = saidBy([...AFTER, ...BY], verb);
  if (SIGNS.test(rest)) roles.push('signer');
  if (QUOTED.test(rest)) roles.push('speaker');
  return ofTheEvent(roles, folded.slice(Math.max(sentenceAt(reading, start)[0], start - BACK), end + 60));
}

const ATTENDS = new RegExp(
  `${NOT_AFTER_WORD}(?:${oneOf(rows(ATTENDANCE))}${NOT_BEFORE_WORD}[^.;:]{0,90}?(?: có| gồm| là|:)|sự (?:tham dự|có mặt|tham gia) của|về phía [^.;:]{2,60}? có)(?![A-Za-zÀ-ỹ])`,
  'u',
);
/** What stands right before a person and says a role. */
const BEFORE: readonly (readonly [Said, RegExp])[] = [
  [
    'chair',
    /(?:dưới sự (?:chủ trì|điều hành) của[^.;]{0,70}|chủ trì [^.;:]{0,60}?(?: có| gồm| là)(?: các)?|chủ trì:?) ?$/u,
  ],
  // "…", ông A: who is named right behind direct speech said it.
  ['speaker', /",? ?-? ?$/u],
  [
    'speaker',
    /(?<![A-Za-zÀ-ỹ])(?:theo|lời|phỏng vấn|(?:trao đổi|trò chuyện) với|(?:ý kiến|chất vấn|câu hỏi|nhận định|đánh giá|phân tích|phát biểu(?: [^.;:,"]{1,30})?) của)(?: đại biểu| cử tri)? $/u,
  ],
  ['present', /(?<![A-Za-zÀ-ỹ])(?:tiếp|gặp|đón|(?:hội đàm|làm việc) với) $/u],
  ['appointed', new RegExp(`${NOT_AFTER_WORD}${GIVEN}(?: bổ sung|[^.;:]{0,80} (?:đối với|cho))? $`, 'u')],
  [
    'dismissed',
    new RegExp(
      `${NOT_AFTER_WORD}${TAKEN}(?: (?:làm )?(?:chức|nhiệm)(?: vụ| danh)?(?: làm)?|[^.;:]{0,80} (?:đối với|của))? $`,
      'u',
    ),
  ],
];

/** "Phát biểu tại buổi lễ, ông A …" */
const OPENS_SPEECH =
  /^(?:phát biểu|tham luận|thảo luận|kết luận|báo cáo|trả lời|giải trình)(?! nêu| cho)[^.;:]{0,110}, $/u;

/** Roles said by the words before a person (or the first of a list): "Dự hội nghị có …", "theo …". */
export function rolesBefore(reading: Reading, start: number, listStart: number): Said[] {
  const [sentence] = sentenceAt(reading, start);
  const before = reading.folded.slice(Math.max(sentence, listStart - BACK), listStart);
  const roles = ofTheEvent(saidBy(BEFORE, before.slice(-110)), before);
  if (OPENS_SPEECH.test(before)) roles.push('speaker');
  return ATTENDS.test(before) ? ['attendee', ...roles] : roles;
}
