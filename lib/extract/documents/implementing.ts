import { IMPLEMENTING_WORDS } from '../../lexicon/relations.ts';
import type { Citation } from './citation.ts';
import type { Flow } from './flow.ts';

/** A title that begins so and then names a document. */
const TITLE = new RegExp(`^(?:việc )?(?:${IMPLEMENTING_WORDS}) (?:các )?$`, 'u');

/** Ties documents to those that they carry out where the title says so. In: mentions in page order. */
export const tieToCarriedOut = (flow: Flow, citations: readonly Citation[]): Citation[] =>
  citations.map((one, place) => {
    const [start, end] = one.subject?.at ?? one.at;
    const nested = citations[place + 1]?.at[0] ?? end;
    return nested < end && TITLE.test(flow.folded.slice(start, nested)) ? { ...one, carriesOut: nested } : one;
  });
