import type { Document } from '../../lib/digest/model.ts';
import type { DecodedSymbol } from '../../lib/grammar/symbols.ts';
import { decodedWords } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';

type Props = {
  document: Document;
  /** What its symbol says of it; null where it has none. */
  symbol: DecodedSymbol | null;
};

/** Who issued a document, as printed; and what its symbol says, marked as read off the symbol. */
export function DocumentFacts({ document, symbol }: Props) {
  const { language } = useWords();
  const { type, issuer, decoded } = document;
  const printed = issuer && !decoded.includes('issuer') ? issuer : null;
  const body = symbol?.body ?? (printed ? null : issuer);
  const level = body && symbol?.level?.toLowerCase().includes(body.toLowerCase()) ? null : symbol?.level;
  const read = [symbol?.type === type ? null : symbol?.type, body, level].filter(Boolean).join(', ');
  return (
    <>
      {printed && <PageWords class="issuer">{printed}</PageWords>}
      {read && (
        <span class="decoded">
          <PageWords>{read}</PageWords> [{decodedWords(language)}]
        </span>
      )}
    </>
  );
}
