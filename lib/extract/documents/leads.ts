import type { PrintedDate } from '../../grammar/dates.ts';
import { datesIn } from '../../grammar/dates.ts';
import { matchesOf } from '../../grammar/sticky.ts';
import type { Part } from './citation.ts';
import { before, type Flow, partOf } from './flow.ts';
import { issuerEnd } from './issuers.ts';

/** Who issued a document and when, as the clause before it says: "Ngày 5/3/2020, Sở Nội vụ đã có Công văn số …". */
export type Lead = {
  issuer: Part | null;
  date: PrintedDate | null;
  /** A verb of issuing stands before, whoever did it. */
  issued: boolean;
};

/** Verbs of issuing between the body and the document. */
const ISSUES =
  /,?(?: (?:đã|vừa|cũng|mới|sẽ|tiếp tục|thống nhất|kịp thời|có|trực tiếp|xây dựng và|mới đây|trước đây|xem xét,?)){0,3} (?:(?:ký )?ban hành|ký|có|ra|gửi|phát hành|thông qua|xem xét|phê duyệt|công bố|công khai|trình|(?:phê duyệt|thông qua|chấp thuận|chỉ đạo|quy định|quyết định|yêu cầu|trình [^,.;]{3,40}) (?:tại|theo|trong)|tại|theo)(?: liên tiếp)?(?: (?:các|một số|một|hai|ba|\d{1,2}|dự thảo))?:? $/u;
/** Where the name of the body can begin: nothing else may stand between here and the verb. */
const STARTS =
  /(?:^|[.!?:;…"]\s|\n|, |\) |- |(?<![A-Za-zÀ-ỹ])(?:được|trình|thay mặt|do|và|khi|việc|đây|qua|nay|hiện|đó|thời|năm 20\d\d|tham mưu|của|để|đầu tiên|thứ [A-Za-zÀ-ỹ\d]{1,4}) )/gu;
/** Without a verb of issuing, only what the body said stands in its document ("ý kiến chỉ đạo của … theo Văn bản số"). */
const AT_ONLY = /^ theo $/u;
const SAID = /(?:chỉ đạo|ý kiến|yêu cầu|kết luận|chủ trương|chấp thuận|phê duyệt|đề nghị) của $/u;
/** Between the body and the verb: "Cục … (Bộ …) đã có", "Chủ tịch …, ông …, vừa ký". */
const APPOSITION = /(?: \([^()]{2,40}\)|, (?:ông|bà|đồng chí) [^,.;]{3,40})$/u;
/** "Thủ tướng Chính phủ Nguyễn Xuân Phúc vừa ký": after a body whose whole name is known. */
const NAME = /(?: \p{Lu}\p{Ll}{0,6}){2,4}$/u;
const REACH = 150;
const DATE_GAP = /^[\s,]{0,3}(?:(?:tại|ở|thay mặt|ông|bà|đồng chí|kỳ họp) [^,.;]{2,40}, )?$/u;

/** What the clause before a document says of its issuer and date; both null where it says nothing certain. */
export function leadBefore(flow: Flow, offset: number): Lead {
  const clause = before(flow, offset, REACH);
  const from = offset - clause.length;
  // The verb may have another before it ("trình … phê duyệt tại"): the body stands before one of them.
  let at = 0;
  let issued = false;
  for (let i = 0; i < 3; i += 1) {
    const verb = ISSUES.exec(clause.slice(at));
    if (!verb) break;
    issued = true;
    const lead = leadAt(flow, from, clause.slice(0, at + verb.index), AT_ONLY.test(verb[0]));
    if (lead) return lead;
    at += verb.index + 1;
  }
  return { issuer: null, date: null, issued };
}

function leadAt(flow: Flow, from: number, clause: string, said: boolean): Lead | null {
  const last = from + clause.length;
  const end = last - (APPOSITION.exec(clause)?.[0].length ?? 0);
  const named = NAME.exec(flow.marked.slice(from, last))?.[0].length ?? 0;
  return leadTo(flow, from, clause, said, end) ?? (named ? leadTo(flow, from, clause, said, last - named) : null);
}

/** What is said by a clause in which the body's name ends there. */
function leadTo(flow: Flow, from: number, clause: string, said: boolean, end: number): Lead | null {
  let start: number | null = null;
  let isOf = false;
  for (const match of matchesOf(STARTS, clause.slice(0, end - from))) {
    const at = from + match.index + match[0].length;
    if (said && !SAID.test(clause.slice(0, match.index + match[0].length))) continue;
    // Of several bodies the first: "Cục …, Bộ …"; who proposed it ("theo đề nghị của …, Bộ …") is none of them.
    if ((start === null || isOf) && issuerEnd(flow, at, true) === end) [start, isOf] = [at, match[0] === 'của '];
  }
  if (start === null) return null;
  return { issuer: partOf(flow, start, end), date: dateBefore(flow, start), issued: true };
}

function dateBefore(flow: Flow, issuerAt: number): PrintedDate | null {
  const date = datesIn(flow.folded, Math.max(0, issuerAt - 60), issuerAt).at(-1);
  if (!date) return null;
  return DATE_GAP.test(flow.folded.slice(date.at[1], issuerAt)) ? date : null;
}
