import { IMPLEMENTING_WORDS } from '../../lexicon/relations.ts';
import type { Citation } from './citation.ts';
import type { Flow } from './flow.ts';

/** A title that begins so and then names a document. */
const TITLE = new RegExp(`^(?:việc )?(?:${IMPLEMENTING_WORDS}) (?:các )?$`, 'u');

/** Ties documents to those that they carry out where the title says so. In: mentions in page order. */
export const tieToCarriedOut = (flow: Flow, citations: readonly Citation[]): Citation[] =>
  citations.map((one, place) => {
    const title = one.subject?.at;
    const nested = citations[place + 1];
    const says =
      title && nested && title[0] <= nested.at[0] && nested.at[0] < title[1] && one.carriesOut === null
        ? TITLE.test(flow.folded.slice(title[0], nested.at[0]))
        : false;
    return says && nested ? { ...one, carriesOut: nested.at[0] } : one;
  });
