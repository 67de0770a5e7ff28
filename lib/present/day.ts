import { dateWords, monthName } from './date.ts';
import type { Language } from './language.ts';

/** A headline's day in words, also one without its year: "--03-16" → "16/3" in Vietnamese, "16 March" in English. */
export function dayWords(day: string, language: Language): string {
  const [, month, number] = /^--(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (!month) return dateWords(day, language);
  return language === 'vi' ? `${Number(number)}/${Number(month)}` : `${Number(number)} ${monthName(Number(month))}`;
}
