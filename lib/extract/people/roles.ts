import type { Role } from '../../digest/model.ts';
import { foldedRows as rows } from '../../grammar/sticky.ts';
import { ATTENDANCE, BEFORE_VERB, ROLE_VERBS } from '../../lexicon/roles.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';

const ADVERBS = `(?:${oneOf(rows(BEFORE_VERB))} ){0,3}`;
type VerbRole = keyof typeof ROLE_VERBS;
const AFTER = Object.entries(ROLE_VERBS).map(
  ([role, verbs]) => [role as VerbRole, new RegExp(`^${ADVERBS}${oneOf(rows(verbs))}${NOT_BEFORE_WORD}`, 'u')] as const,
);
/** Between a person and the verb: a comma, a bracket, a dash, closing quotes. */
const SKIP = /^[ ,]{0,2}(?:\([^()]{1,80}\))?[ ,"-]{0,3}/u;
/** Words in apposition between two dashes or commas: "ông A - Đoàn Luật sư tỉnh - cho rằng". */
const APPOSITION = /^(?: - [^-.;:"]{3,70} - |, [^,.;:"-]{3,60}, )(?=\p{Ll})/u;
/** Direct speech: "Ông A: …", "ông A, một người dân ở thôn B, phấn khởi: "…"". */
const QUOTED = /^ ?: ?["-]|^: ?(?=[A-Za-zÀ-ỹ])|^[^.;:"]{0,110}: ?"/u;
/** "dự và phát biểu": the contract's attendee and speaker. */
const ALSO_SPEAKS =
  /^[^.;]{0,60}?(?:,| và) (?:có bài |có ý kiến )?(?:phát biểu|chỉ đạo hội nghị|kết luận|khai mạc)(?![A-Za-zÀ-ỹ])/u;
const PAPERS = 'ban hành|quyết định|văn bản|công văn|nghị định|chỉ thị|thông tư|nghị quyết|công điện|hợp đồng|ngày';
const SIGNS = new RegExp(`^(?![^.;:"]{0,70} bị )[^.;:"]{0,70}?(?<![A-Za-zÀ-ỹ])ký (?:${PAPERS})(?![A-Za-zÀ-ỹ])`, 'u');
/** A person who is the object of what comes before says nothing by the verb after. */
const OBJECT_BEFORE = /(?<![A-Za-zÀ-ỹ])(?:của|cho|với|gửi|bởi|từ|giao|yêu cầu|đề nghị|chỉ đạo)(?: các)? ?$/u;

/** A role, or orders given: whether those are speech is told by the rest of the page. */
export type Said = Role | 'orders';

const saidBy = (rules: readonly (readonly [Said, RegExp])[], words: string): Said[] =>
  rules.filter(([, pattern]) => pattern.test(words)).map(([role]) => role);

/** Roles said by the words right after a person (or the last of a list). In: where the person's words begin and end. */
export function rolesAfter({ marked, folded }: Reading, start: number, end: number, sentenceEnd: number): Said[] {
  if (OBJECT_BEFORE.test(folded.slice(Math.max(0, start - 24), start))) return [];
  const rest = folded.slice(end, Math.min(sentenceEnd, end + 140));
  const skipped = SKIP.exec(rest)?.[0].length ?? 0;
  // A verb is printed in small letters: "Viết Danh" is a name.
  const isLower = (at: number): boolean => !/\p{Lu}/u.test(marked.charAt(end + at));
  const verb = isLower(skipped) ? rest.slice(skipped) : '';
  const apposition = APPOSITION.exec(rest)?.[0];
  const roles = saidBy(AFTER, verb);
  if (roles.length === 0 && apposition && isLower(apposition.length))
    roles.push(...saidBy(AFTER, rest.slice(apposition.length)));
  if (SIGNS.test(rest)) roles.push('signer');
  if (roles.length > 0 && ALSO_SPEAKS.test(verb)) roles.push('speaker');
  if (QUOTED.test(rest)) roles.push('speaker');
  return roles;
}

const ATTENDS = new RegExp(
  `${NOT_AFTER_WORD}(?:${oneOf(rows(ATTENDANCE))}${NOT_BEFORE_WORD}[^.;:]{0,90}?(?: có| gồm| là|:)|sự (?:tham dự|có mặt|tham gia) của|về phía [^.;:]{2,60}? có)(?![A-Za-zÀ-ỹ])`,
  'u',
);
/** What stands right before a person and says a role. */
const BEFORE: readonly (readonly [Role, RegExp])[] = [
  [
    'chair',
    /(?:dưới sự (?:chủ trì|điều hành) của[^.;]{0,70}|chủ trì [^.;:]{0,60}?(?: có| gồm| là)(?: các)?|chủ trì:?) ?$/u,
  ],
  // "…", ông A: who is named right behind direct speech said it.
  ['speaker', /",? ?-? ?$/u],
  [
    'speaker',
    /(?<![A-Za-zÀ-ỹ])(?:theo(?: lời)?|ý kiến của|phát biểu(?: [^.;:,"]{1,30})? của|theo nhận định của|lời|trao đổi với|phỏng vấn|trò chuyện với) $/u,
  ],
  ['appointed', /(?<![A-Za-zÀ-ỹ])(?:bổ nhiệm|điều động|phê chuẩn|chỉ định|bầu(?: bổ sung)?) $/u],
  [
    'dismissed',
    /(?<![A-Za-zÀ-ỹ])(?:miễn nhiệm|cách chức|kỷ luật|bãi nhiệm|khai trừ|khởi tố|bắt tạm giam|bắt)(?:[^.;:]{0,90} đối với| bị can đối với)? $/u,
  ],
];

/** Roles said by the words before a person (or the first of a list): "Dự hội nghị có …", "theo …". */
export function rolesBefore(reading: Reading, start: number, listStart: number): Said[] {
  const [sentence] = sentenceAt(reading, start);
  const before = reading.folded.slice(Math.max(sentence, listStart - 500), listStart);
  const roles = saidBy(BEFORE, before.slice(-90));
  return ATTENDS.test(before) ? ['attendee', ...roles] : roles;
}
