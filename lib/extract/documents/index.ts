import type { Document } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import { flowOf } from './flow.ts';
import { headsIn } from './heads.ts';
import { mergeCitations } from './merge.ts';
import { citationsOf } from './parse.ts';

/**
 * The official documents that a page cites, in page order, each once with all the places that cite it.
 * In: a reading. Out: documents; attributes that the page leaves open are null. Throws nothing.
 */
export function extractDocuments(reading: Reading): Document[] {
  const flow = flowOf(reading);
  return mergeCitations(flow, citationsOf(flow, headsIn(flow)));
}
