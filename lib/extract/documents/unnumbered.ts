import { type Citation, isFromBefore } from './citation.ts';
import { before, type Flow } from './flow.ts';
import type { Head } from './heads.ts';

/** Decisions on posts are given to somebody: they are one, whatever else is said of them. */
const HANDED_OVER = /(?:trao|công bố)(?: các)? $/u;
/** A paper put before a meeting is one paper. */
const PUT_FORWARD = /(?:trình bày|đọc|nghe|thông qua|xem xét|thảo luận|góp ý|cho ý kiến(?: về| vào)?)(?: về)? $/u;
const BACK = 24;

/**
 * Is a mention without a number one document? Generic words ("các nghị quyết của Đảng", "báo cáo của tỉnh") are none.
 * What each kind must bring stands in the table of document types. `issued`: a verb of issuing stands before.
 */
export function isOneDocument(flow: Flow, head: Head, citation: Citation, issued: boolean): boolean {
  const { issuer, subject, date } = citation;
  const fromBefore = isFromBefore(citation, issuer);
  const named = head.named || head.draft;
  const lead = before(flow, head.start, BACK);
  const facts = [issuer, subject, date].filter(Boolean).length;
  switch (head.type.weight) {
    case 'norm':
      // What the clause before says ("ngày 5/3, Công an … đã ra quyết định") may be the verb's, not the paper's.
      if (!subject && (fromBefore || isFromBefore(citation, date))) return false;
      if (facts > 1) return true;
      if (head.plural) return false;
      if (issuer && /khóa \(?[ivx\d]/.test(issuer.folded)) return true;
      return subject ? named || issued || HANDED_OVER.test(lead) : issuer !== null && HANDED_OVER.test(lead);
    case 'letter':
      if (head.plural || !subject) return false;
      return facts > 1 || (head.named && head.type.name !== 'Văn bản') || PUT_FORWARD.test(lead);
    case 'plan':
      return !head.plural && subject !== null && !/^hành động(?:,|$)/u.test(subject.text) && (named || fromBefore);
    default:
      return false;
  }
}
