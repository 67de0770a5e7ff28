import { fold } from '../../text/fold.ts';
import type { Citation } from './citation.ts';
import type { Head } from './heads.ts';

/**
 * Is a mention without a number one document? Generic words ("các nghị quyết của Đảng", "báo cáo của tỉnh") are none.
 * What each kind must bring stands in the table of document types. `handedOver`: the page tells of its being given
 * to somebody, as decisions on posts are.
 */
export function isOneDocument(head: Head, { issuer, subject, date }: Citation, handedOver: boolean): boolean {
  const facts = [issuer, subject, date].filter(Boolean).length;
  const ofTerm = issuer !== null && /khóa \(?[ivx\d]/u.test(fold(issuer.text));
  switch (head.type.weight) {
    case 'norm':
      return (
        facts > 1 ||
        ofTerm ||
        (handedOver && issuer !== null && !head.plural) ||
        (subject !== null && (head.named || head.draft) && !head.plural)
      );
    case 'letter':
      return !head.plural && subject !== null && (facts > 1 || (head.named && head.type.name !== 'Văn bản'));
    case 'plan':
      return !head.plural && subject !== null && (head.named || head.draft || issuer !== null);
    default:
      return false;
  }
}
