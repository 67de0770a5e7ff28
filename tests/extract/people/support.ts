import { articleFromText } from '../../../lib/digest/from-text.ts';
import type { Person } from '../../../lib/digest/model.ts';
import { extractPeople } from '../../../lib/extract/people/index.ts';
import { type Reading, read } from '../../../lib/text/reading.ts';

/** A reading of the lines below a title that names nobody. */
export const readingOf = (...lines: string[]): Reading =>
  read(articleFromText(['Bản tin trong tỉnh', ...lines].join('\n')));

export const peopleOf = (...lines: string[]): Person[] => extractPeople(readingOf(...lines));

/** Names and positions alone: { 'Trần Văn An': ['Bí thư Tỉnh ủy'] }. */
export const positionsOf = (...lines: string[]): Record<string, string[]> =>
  Object.fromEntries(peopleOf(...lines).map(({ name, positions }) => [name, positions]));

export const rolesOf = (...lines: string[]): Record<string, string[]> =>
  Object.fromEntries(peopleOf(...lines).map(({ name, roles }) => [name, roles]));
