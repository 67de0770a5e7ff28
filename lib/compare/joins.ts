import type { Join, Library } from '../library/types.ts';

/** Where the reader's joins are kept. */
export type JoinStore = Pick<Library, 'joins' | 'join' | 'part'>;

/** What makes a list of mentions one person: each is joined to the first of them. */
export const joinsOf = (name: string, [first, ...others]: readonly string[]): Join[] =>
  first === undefined ? [] : others.map((other) => ({ name, pages: [first, other] }));

/** Every join by hand between mentions of this list. */
export const joinsWithin = (joins: readonly Join[], name: string, mentions: readonly string[]): Join[] =>
  joins.filter((join) => join.name === name && join.pages.every((page) => mentions.includes(page)));
