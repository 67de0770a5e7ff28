import { phraseTable } from '../../grammar/phrases.ts';
import { ABOUT, BODIES, DOCUMENT_SUBJECTS, NOT_AUTHORS, OFFICES, PERSONS, PLURALS } from '../../lexicon/addressees.ts';
import * as words from '../../lexicon/directives.ts';

/** The lexicon's rows in the form that rules look them up in, built once. */
export const instructs = phraseTable(words.INSTRUCTS, words.WEAK_INSTRUCTS);
export const weakInstructs = phraseTable(words.WEAK_INSTRUCTS);
export const says = phraseTable(words.SAYS);
export const modals = phraseTable(words.MODALS);
export const notModalAfter = phraseTable(words.NOT_MODAL_AFTER);
export const notModalBefore = phraseTable(words.NOT_MODAL_BEFORE);
export const nounAfter = phraseTable(words.NOUN_AFTER);
export const adverbs = phraseTable(words.ADVERBS);
export const connectors = phraseTable(words.CONNECTORS);
export const actions = phraseTable(words.ACTIONS);
export const noActionAfter = phraseTable(words.NO_ACTION_AFTER);
export const clauseWords = phraseTable(words.CLAUSE_WORDS);
export const addresseeEdges = phraseTable(words.ADDRESSEE_EDGES);
export const clauseOpenings = phraseTable(words.CLAUSE_OPENINGS);
export const adverbials = phraseTable(words.ADVERBIALS);
export const notInstructs = phraseTable(words.NOT_INSTRUCTS);
export const notActions = phraseTable(words.NOT_ACTIONS);
export const notClauseWords = phraseTable(words.NOT_CLAUSE_WORDS);
export const reports = phraseTable(words.REPORTS);
export const remarks = phraseTable(words.REMARKS);

export const bodies = phraseTable(BODIES);
export const offices = phraseTable(OFFICES);
export const humans = phraseTable(OFFICES, PERSONS);
export const parties = phraseTable(BODIES, OFFICES, PERSONS, NOT_AUTHORS);
export const subjects = phraseTable(BODIES, OFFICES, PERSONS, NOT_AUTHORS, DOCUMENT_SUBJECTS);
export const about = phraseTable(ABOUT);
export const partyLeads = phraseTable(ABOUT, PLURALS);
export const notParties = phraseTable(words.ADVERBIALS, DOCUMENT_SUBJECTS);
export const documentSubjects = phraseTable(DOCUMENT_SUBJECTS);
export const notAuthors = phraseTable(NOT_AUTHORS);
