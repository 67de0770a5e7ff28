import { IMPLEMENTING_WORDS } from '../../lexicon/relations.ts';
import type { Citation } from './citation.ts';
import type { Flow } from './flow.ts';

/** A title that begins so and then names a document. */
const TITLE = new RegExp(`^(?:việc )?(?:${IMPLEMENTING_WORDS}) (?:các )?$`, 'u');

/** The title of a numbered document that issues a programme for another. */
const ISSUES = /^(?:về )?(?:việc )?ban hành $/u;

/** Ties documents to those that they carry out where the title says so. In: mentions in page order. */
export const tieToCarriedOut = (flow: Flow, citations: readonly Citation[]): Citation[] =>
  citations.map((one, place) => {
    const [start, end] = one.subject?.at ?? one.at;
    const next = citations[place + 1];
    if (!next || next.at[0] >= end) return one;
    const lead = flow.folded.slice(start, next.at[0]);
    const carriesOut = TITLE.test(lead) ? next.at[0] : one.key && ISSUES.test(lead) ? next.carriesOut : null;
    return carriesOut === null ? one : { ...one, carriesOut };
  });
