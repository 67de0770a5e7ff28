import type { Citation } from './citation.ts';
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';

/** Words of issuing before a document: what comes is one document, not a kind of one. */
const ISSUED =
  /(?:^|[^\p{L}])(?:ban hành|ký|ra|có|trình|thông qua|gửi|công bố|phê duyệt|trao|thay mặt|tại|theo) (?:một )?$/u;

/**
 * Is a mention without a number one document? Generic words ("các nghị quyết của Đảng", "báo cáo của tỉnh") are none.
 * What each kind must bring stands in the table of document types.
 */
export function isOneDocument(flow: Flow, head: Head, citation: Citation): boolean {
  const { issuer, subject, date } = citation;
  const facts = [issuer, subject, date].filter(Boolean).length;
  const issued = ISSUED.test(flow.folded.slice(Math.max(0, head.start - 24), head.start));
  switch (head.type.weight) {
    case 'norm':
      if (head.plural) return facts > 1;
      return facts > 1 || (facts > 0 && (head.named || issued));
    case 'letter':
      return !head.plural && subject !== null && (facts > 1 || head.named || issued);
    case 'plan':
      return !head.plural && subject !== null && head.named;
    default:
      return false;
  }
}

/** A document that carries out another: named, or the other has a number. "chương trình thực hiện nghị quyết" is none. */
export function isNamedPlan(head: Head, target: Citation): boolean {
  if (head.plural) return false;
  return head.capital || (target.number !== null && !head.draft);
}
