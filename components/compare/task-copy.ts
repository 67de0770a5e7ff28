import type { SavedTask } from '../../lib/compare/gather-tasks.ts';
import type { CopiedTable } from '../../lib/compare/table-copy.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { dateWords } from '../../lib/present/date.ts';
import { dueWords } from '../../lib/present/due.ts';
import type { Say } from './use-compare-words.ts';

/** Tasks as a table to be pasted. */
export const taskCopy = (title: string, tasks: readonly SavedTask[], say: Say, language: Language): CopiedTable => ({
  title,
  heads: [
    say('tasks.due'),
    say('tasks.action'),
    say('tasks.to'),
    say('tasks.from'),
    say('column.sentence'),
    say('column.title'),
    say('column.site'),
    say('column.published'),
  ],
  rows: tasks.map(({ due, action, to, from, found: { page, quote } }) => [
    dueWords(due, language),
    action,
    to,
    from,
    quote.words,
    page.title,
    page.site,
    page.published === null ? null : dateWords(page.published, language),
  ]),
  tail: say('tail'),
});
