import type { Role } from '../../digest/model.ts';
import { BEFORE_VERB, ROLE_LEADS, ROLE_VERBS } from '../../lexicon/roles.ts';
import { fold } from '../../text/fold.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';

const rows = (list: readonly string[]): string[] => [...new Set(list.map(fold))];
const ADVERBS = `(?:${oneOf(rows(BEFORE_VERB))} ){0,3}`;
type VerbRole = keyof typeof ROLE_VERBS;
const AFTER = Object.entries(ROLE_VERBS).map(
  ([role, verbs]) => [role as VerbRole, new RegExp(`^${ADVERBS}${oneOf(rows(verbs))}${NOT_BEFORE_WORD}`, 'u')] as const,
);
/** Between a person and the verb: a comma, a bracket, a dash, closing quotes. */
const SKIP = /^[ ,]{0,2}(?:\([^()]{1,80}\))?[ ,"-]{0,3}/u;
const QUOTES = /^ ?: ?["-]|^: (?=\p{L})/u;
const ALSO_SPEAKS =
  /^[^.;]{0,60}?(?:,| và) (?:có bài |có ý kiến )?(?:phát biểu|chỉ đạo hội nghị|kết luận|khai mạc)(?!\p{L})/u;
const SIGNS =
  /^[^.;:"]{0,70}?(?<!\p{L})ký (?:ban hành|quyết định|văn bản|công văn|nghị định|chỉ thị|kết luận|thông báo|tờ trình|thông tư|nghị quyết|công điện|kế hoạch|lệnh|ngay|ngày|duyệt)(?!\p{L})/u;
const CHAIRS_LATER = /^[^.;:"]{0,60}?(?<!\p{L})(?:đồng )?(?:chủ trì|chủ tọa)(?!\p{L})/u;
const LEADS_TEAM = /^ làm (?:tổ trưởng|trưởng đoàn|trưởng ban|chủ tọa)/u;

/** Roles said by the words right after a person (or the last of a list). In: where the person's words end. */
export function rolesAfter({ folded }: Reading, end: number, sentenceEnd: number): Role[] {
  const rest = folded.slice(end, Math.min(sentenceEnd, end + 140));
  if (!rest) return [];
  const roles: Role[] = [];
  const skipped = SKIP.exec(rest)?.[0].length ?? 0;
  const verb = rest.slice(skipped);
  for (const [role, pattern] of AFTER) if (pattern.test(verb)) roles.push(role);
  if (SIGNS.test(rest)) roles.push('signer');
  if (CHAIRS_LATER.test(verb)) roles.push('chair');
  if (LEADS_TEAM.test(rest)) roles.push('chair');
  if (roles.length > 0 && ALSO_SPEAKS.test(verb)) roles.push('speaker');
  if (QUOTES.test(rest)) roles.push('speaker');
  return roles;
}

const leads = (role: keyof typeof ROLE_LEADS): string => oneOf(rows(ROLE_LEADS[role]));
const ATTENDS = new RegExp(
  `${NOT_AFTER_WORD}(?:${leads('attendee')}${NOT_BEFORE_WORD}[^.;:]{0,90}?(?: có| gồm| là|:)|sự (?:tham dự|có mặt|tham gia) của|về phía [^.;:]{2,60}? có)(?!\\p{L})`,
  'u',
);
const CHAIRED_BY = /(?:dưới sự (?:chủ trì|điều hành) của|chủ trì [^.;:]{0,60}?(?: có| gồm| là)(?: các)?|chủ trì:?) ?$/u;
const ACCORDING = /(?<!\p{L})(?:theo(?: lời)?|ý kiến của|phát biểu của|theo nhận định của|lời) $/u;
const APPOINTS =
  /(?<!\p{L})(?:bổ nhiệm|điều động|phê chuẩn|chỉ định|bầu(?: bổ sung)?|bổ nhiệm (?:đối với|cho)|bổ nhiệm và trao [^.;]{2,40}? cho) $/u;
const DISMISSES =
  /(?<!\p{L})(?:miễn nhiệm|cách chức|kỷ luật|bãi nhiệm|khai trừ|khởi tố|bắt tạm giam|bắt)(?: đối với| bị can đối với)? $/u;

/** Roles said by the words before a person (or the first of a list): "Dự hội nghị có …", "theo …". */
export function rolesBefore(reading: Reading, start: number, listStart: number): Role[] {
  const [sentence] = sentenceAt(reading, start);
  const before = reading.folded.slice(Math.max(sentence, start - 700), listStart);
  const roles: Role[] = [];
  if (ATTENDS.test(before)) roles.push('attendee');
  const near = before.slice(-80);
  if (CHAIRED_BY.test(near)) roles.push('chair');
  if (ACCORDING.test(near)) roles.push('speaker');
  if (APPOINTS.test(near)) roles.push('appointed');
  if (DISMISSES.test(near)) roles.push('dismissed');
  return roles;
}
