import type { Document } from '../../lib/digest/model.ts';
import type { DecodedSymbol } from '../../lib/grammar/symbols.ts';
import { decodedWords } from '../../lib/present/index.ts';
import { fold } from '../../lib/text/fold.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';

type Props = {
  document: Document;
  /** Whether its name says who issued it. */
  issued: boolean;
  /** What its symbol says of it; null where it has none. */
  symbol: DecodedSymbol | null;
};

/** Whether the printed issuer is the body that the symbol names, or one of it: "Tỉnh ủy" of "Tỉnh ủy/Thành ủy". */
const isSaid = (body: string | undefined | null, printed: string | null): boolean =>
  Boolean(body && printed) &&
  [body, ...(body ?? '').split('/')].some((one) => fold(printed ?? '').startsWith(fold(one ?? '')));

/** Who issued a document, as printed; and what its symbol says, marked as read off the symbol. */
export function DocumentFacts({ document, issued, symbol }: Props) {
  const { language } = useWords();
  const { type, issuer, decoded } = document;
  const printed = issuer && !decoded.includes('issuer') ? issuer : null;
  const body = isSaid(symbol?.body, printed) ? null : (symbol?.body ?? (printed ? null : issuer));
  const level = body && symbol?.level?.toLowerCase().includes(body.toLowerCase()) ? null : symbol?.level;
  const read = [symbol?.type === type ? null : symbol?.type, body, level].filter(Boolean).join(', ');
  return (
    <>
      {printed && !issued && <PageWords class="issuer">{printed}</PageWords>}
      {read && (
        <span class="decoded">
          <PageWords>{read}</PageWords> [{decodedWords(language)}]
        </span>
      )}
    </>
  );
}
