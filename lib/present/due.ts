import { dateWords } from './date.ts';
import type { Language } from './language.ts';
import { periodWords } from './period.ts';

/** When a task is due: the page's own words as they are; a date or a period code in words, since codes are never shown. */
export function dueWords(due: string | null, language: Language): string {
  if (!due) return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(due)) return dateWords(due, language);
  return /^(?:by:)?\d{4}/.test(due) ? periodWords(due, language) : due;
}
