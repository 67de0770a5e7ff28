import type { Document } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

export function extractDocuments(_reading: Reading): Document[] {
  return [];
}
