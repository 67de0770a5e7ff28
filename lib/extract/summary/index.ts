import type { Digest, KeySentence } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

export function extractSummary(
  _reading: Reading,
  _known: Pick<Digest, 'event' | 'targets' | 'people' | 'documents' | 'tasks'>,
): KeySentence[] {
  return [];
}
