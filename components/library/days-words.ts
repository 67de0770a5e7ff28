import { dateWords, type Language } from '../../lib/present/index.ts';
import type { DayChoice } from './days.ts';
import type { SayLibrary } from './use-library-words.ts';

/** A choice of days in words: "Tuần này", "1/1/2023 – 31/3/2023". */
export function daysWords(choice: DayChoice, language: Language, say: SayLibrary): string {
  if (typeof choice === 'string') return say(`days.${choice}`);
  const from = choice.from && dateWords(choice.from, language);
  const to = choice.to && dateWords(choice.to, language);
  if (from && to) return say('days.between', { from, to });
  return from ? say('days.since', { from }) : say('days.until', { to: to ?? '' });
}
