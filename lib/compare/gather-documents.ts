import type { Document, RelationKind } from '../digest/model.ts';
import type { Saved } from '../library/types.ts';
import { identityOf } from './document-identity.ts';
import { type Found, type PageInfo, pageInfo } from './page-info.ts';
import { pagePlace } from './page-place.ts';
import { placesToQuote, type Quoter, quoterOf } from './quote.ts';
import { type DocumentMention, type Relation, settleDocuments } from './settle-documents.ts';

/** Takes saved pages one by one and gives the documents that they cite, with what carries out what. */
export function gatherDocuments() {
  const mentions: DocumentMention[] = [];
  const relations: Relation[] = [];
  const add = (saved: Saved): void => {
    const { digest } = saved;
    if (digest.documents.length === 0) return;
    const page = pageInfo(saved.page);
    const place = pagePlace(digest, saved.page.site);
    const quoter = quoterOf(saved.article);
    const own = digest.documents.map((document): DocumentMention => {
      const { type, number, date, issuer, subject, draft } = document;
      const identity = identityOf(document, place, page.id);
      return {
        identity,
        type,
        number,
        date,
        issuer,
        subject,
        draft,
        day: place.day,
        page,
        found: foundOf(document, page, quoter),
      };
    });
    mentions.push(...own);
    for (const [i, document] of digest.documents.entries()) {
      const from = own[i] as DocumentMention;
      for (const { kind, to } of relationsOf(document)) {
        const target = digest.documents.findIndex(({ number, key }) => number === to || key === to);
        relations.push({ kind, from, to: own[target] ?? null, words: to, found: from.found[0] ?? null });
      }
    }
  };
  return { add, done: () => settleDocuments(mentions, relations) };
}

const relationsOf = ({
  implements: carriesOut,
  relations,
}: Document): { kind: RelationKind | 'implements'; to: string }[] => [
  ...(carriesOut === null ? [] : [{ kind: 'implements' as const, to: carriesOut }]),
  ...relations,
];

const foundOf = ({ at }: Document, page: PageInfo, quoter: Quoter): Found[] =>
  placesToQuote(at, quoter).map((span) => ({ page, at: span, quote: quoter.quote(span) }));
