import type { KeySentence } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import { pick } from './pick.ts';
import { type Known, scoreSentences } from './score.ts';

/**
 * Key sentences: three to five sentences of the page itself, in page order, chosen by where they stand, by what they
 * share with the title and the rest of the page, and by what the digest found in them; never two that say the same.
 */
export const extractSummary = (reading: Reading, known: Known): KeySentence[] =>
  pick(scoreSentences(reading, known)).map(({ at }) => ({ text: reading.text.slice(...at), at }));
