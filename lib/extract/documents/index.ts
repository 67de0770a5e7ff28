import type { Document } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import { inPageOrder } from './citation.ts';
import { flowOf } from './flow.ts';
import { headsIn } from './heads.ts';
import { tieToCarriedOut } from './implementing.ts';
import { headOfText } from './legal-head.ts';
import { shareAttributes } from './lists.ts';
import { mergeCitations } from './merge.ts';
import { citationsOf } from './parse.ts';
import { referencesBack } from './references.ts';
import { linksBetween } from './relations.ts';
import { completer } from './years.ts';

/**
 * The official documents that a page cites, in page order, each once with all the places that cite it; a legal text's
 * own head counts as one. In: a reading. Out: documents; attributes that the page leaves open are null. Throws nothing.
 */
export function extractDocuments(reading: Reading): Document[] {
  const flow = flowOf(reading);
  const heads = headsIn(flow);
  const own = headOfText(flow);
  const cited = shareAttributes(flow, citationsOf(flow, heads));
  const citations = tieToCarriedOut(flow, inPageOrder(own ? [own, ...cited] : cited));
  return mergeCitations(
    citations,
    linksBetween(flow, citations),
    referencesBack(flow, heads, citations),
    completer(flow, reading, citations),
  );
}
