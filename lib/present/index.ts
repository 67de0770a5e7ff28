/** Words for facts: from a digest's items to what a person reads, in Vietnamese and English. Pure. */
export { baseWords, directionWords, wayWords } from './change.ts';
export { dateWords, timeWords } from './date.ts';
export { documentName, referenceWords, relationsWords, titleWords } from './documents.ts';
export { dueWords } from './due.ts';
export { groupTargets, type TargetGroup, type TargetNode } from './group.ts';
export { impliedNotes, sharedNotes } from './implied.ts';
export { capitalised, type Language } from './language.ts';
export { positionWords, rolesWords } from './people.ts';
export { periodWords } from './period.ts';
export { type Placed, sentenceSpan, sentencesFor, spansOf } from './sentence.ts';
export { numberWords, valueInWords, valueWords } from './value.ts';
export {
  comparatorWords,
  decodedWords,
  draftWords,
  heldWords,
  metWords,
  statusWords,
  unreadWords,
} from './words.ts';
