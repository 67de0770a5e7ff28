import { phraseTable } from '../../grammar/phrases.ts';
import { ACTIONS } from '../../lexicon/directives.ts';
import * as words from '../../lexicon/event-words.ts';

/** The lexicon's rows in the form that rules look them up in, built once. */
export const heads = phraseTable(words.EVENT_HEADS);
export const verbs = phraseTable(words.EVENT_VERBS);
export const triggers = phraseTable(words.EVENT_TRIGGERS);
export const stops = phraseTable(words.EVENT_STOPS);
export const edges = phraseTable(words.EVENT_EDGES);
export const goesOn = phraseTable(words.EVENT_GOES_ON, ACTIONS);
export const notBefore = phraseTable(words.NOT_EVENT_BEFORE);
export const hostVerbs = phraseTable(words.HOST_VERBS);
