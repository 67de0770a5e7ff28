import { fold } from '../../text/fold.ts';
import type { Citation } from './citation.ts';
import type { Head } from './heads.ts';

/** Bodies that stand for all of a kind: "quyết định của Nhà nước" is none in particular. */
const VAGUE = /^(?:nhà nước|đảng|đảng và nhà nước|đảng, nhà nước|trung ương|chính quyền)$/u;

/**
 * Is a mention without a number one document? Generic words ("các nghị quyết của Đảng", "báo cáo của tỉnh") are none.
 * What each kind must bring stands in the table of document types. `issued`: a verb of issuing stands before;
 * `handedOver`: the page tells of its being given to somebody, as decisions on posts are.
 */
export function isOneDocument(
  head: Head,
  { issuer, subject, date, implied }: Citation,
  { issued: isIssued, handedOver }: { issued: boolean; handedOver: boolean },
): boolean {
  const issued = issuer !== null && (head.capital || !VAGUE.test(fold(issuer.text)));
  const facts = [issued, subject, date].filter(Boolean).length;
  const ofTerm = issuer !== null && /khóa \(?[ivx\d]/u.test(fold(issuer.text));
  switch (head.type.weight) {
    case 'norm':
      return (
        facts > 1 ||
        ofTerm ||
        (handedOver && issuer !== null && !head.plural) ||
        (subject !== null && (head.named || head.draft || isIssued) && !head.plural)
      );
    case 'letter':
      return !head.plural && subject !== null && (facts > 1 || (head.named && head.type.name !== 'Văn bản'));
    case 'plan':
      return !head.plural && subject !== null && (head.named || head.draft || implied.issuer !== undefined);
    default:
      return false;
  }
}
