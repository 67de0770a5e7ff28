import { decodeSymbol } from '../grammar/symbols.ts';
import type { Language } from '../present/language.ts';
import type { KeptRead } from '../session/kept.ts';
import type { CopyInput } from './types.ts';

/** A whole reading as what files are made from, with what each document's symbol says. */
export const wholeOf = (
  { article, digest, readAt }: KeptRead,
  language: Language,
  separator?: CopyInput['separator'],
): CopyInput => ({
  article,
  digest,
  readAt,
  language,
  ...(separator && { separator }),
  selection: { kind: 'all' },
  symbols: digest.documents.map(({ key }) => (key === null ? null : decodeSymbol(key))),
});
