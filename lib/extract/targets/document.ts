import type { Document, Span, Status } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';

export function documentOf(
  _reading: Reading,
  _documents: readonly Document[],
  _sentence: Sentence,
  _clause: Clause,
  _status: Status,
): { label: string; at: Span; implied: boolean } | null {
  return null;
}
