import type { Kind } from '../items.ts';
import type { Judgement } from '../judge.ts';
import type { Scorer } from '../scorer.ts';

/**
 * One error. `group` is 'missed', 'false' or the attribute that is wrong, `name` the class of error, `rule` that of the
 * predicted item it is about or that stands near it (null: none does), `note` what a person needs to see it.
 */
export type Finding = { group: string; name: string; rule: string | null; item: string; note: string };
/** One kind's errors on one page. In: the judgement, the page's text, and the scorer for its folding of words and units. */
export type Classify<K extends Kind> = (judgement: Judgement<K>, text: string, scorer: Scorer) => Finding[];

/** A value that is wrong, in words: "gold → predicted". */
export const arrow = (gold: unknown, predicted: unknown): string => `${inWords(gold)} → ${inWords(predicted)}`;
const inWords = (value: unknown): string =>
  value === null || value === undefined || value === '' ? 'none' : String(value);
