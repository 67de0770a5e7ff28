import { phraseSet, phraseTable } from '../../grammar/phrases.ts';
import { ABOUT, BODIES, DOCUMENT_SUBJECTS, NOT_AUTHORS, OFFICES, PERSONS, PLURALS } from '../../lexicon/addressees.ts';
import * as words from '../../lexicon/directives.ts';

/** The lexicon's rows in the form that rules look them up in, built once. */
export const instructs = phraseTable(words.INSTRUCTS, words.WEAK_INSTRUCTS);
export const weakInstructs = phraseSet(words.WEAK_INSTRUCTS);
export const says = phraseTable(words.SAYS);
export const saysBefore = phraseSet(words.SAYS);
export const modals = phraseTable(words.MODALS);
export const notModalAfter = phraseSet(words.NOT_MODAL_AFTER);
export const notModalBefore = phraseTable(words.NOT_MODAL_BEFORE);
export const nounAfter = phraseSet(words.NOUN_AFTER);
export const adverbs = phraseSet(words.ADVERBS);
export const connectors = phraseTable(words.CONNECTORS);
export const actions = phraseTable(words.ACTIONS);
export const noActionAfter = phraseSet(words.NO_ACTION_AFTER);
export const clauseWords = phraseTable(words.CLAUSE_WORDS);
export const addresseeEdges = phraseSet(words.ADDRESSEE_EDGES);
export const addresseeOpenings = phraseTable(words.ADDRESSEE_OPENINGS);
export const clauseOpenings = phraseSet(words.CLAUSE_OPENINGS);
export const adverbials = phraseTable(words.ADVERBIALS);

export const bodies = phraseTable(BODIES);
export const offices = phraseTable(OFFICES);
export const persons = phraseTable(PERSONS);
export const plurals = phraseTable(PLURALS);
export const documentSubjects = phraseTable(DOCUMENT_SUBJECTS);
export const notAuthors = phraseTable(NOT_AUTHORS);
export const notGives = phraseTable(words.NOT_GIVES);
export const notClauseWords = phraseTable(words.NOT_CLAUSE_WORDS);
export const about = phraseTable(ABOUT);
export const remarks = phraseTable(words.REMARKS);
