import { articleText } from '../../lib/article.ts';
import type { Digest, Document, Event, KeySentence, Person, Target, Task } from '../../lib/digest/model.ts';
import type { Change, Changes } from '../../lib/library/changes.ts';
import type { SavedVersion } from '../../lib/library/types.ts';
import {
  capitalised,
  dateWords,
  type Language,
  metWords,
  periodWords,
  positionWords,
  relationsWords,
  rolesWords,
  statusWords,
  titleWords,
  valueWords,
} from '../../lib/present/index.ts';

/** One change in words: what it is about, and of a changed item what it said before and says now. */
export type ChangeLine = {
  came: Change<unknown>['came'];
  about: string;
  before: string | null;
  after: string | null;
  /** Where it is to be seen: the version, and the item in it ("targets:3"). */
  version: number;
  item: string | null;
};

type Said<Item> = {
  /** What the item is known by. */
  about: (item: Item, of: SavedVersion) => string;
  /** All that can change of it. */
  says: (item: Item, of: SavedVersion) => string;
};

const joined = (parts: readonly (string | null | undefined | false)[], by = ', '): string =>
  parts.filter(Boolean).join(by);

const said = (language: Language) => {
  const target: Said<Target> = {
    about: ({ indicator, scope }) => capitalised(joined([indicator, scope])),
    says: (one) =>
      joined([
        valueWords(one),
        periodWords(one.period, language),
        one.status !== 'target' && statusWords(one.status, language),
        one.document,
        one.base,
        metWords(one.met, language),
      ]),
  };
  const person: Said<Person> = {
    about: ({ name }) => name,
    says: (one) =>
      joined(
        [
          ...one.positions.map((position) => positionWords(one, position, language)),
          rolesWords(one, language).join(', '),
        ],
        '; ',
      ),
  };
  const document: Said<Document> = {
    about: (one, of) => titleWords(one, articleText(of.article)).name,
    says: (one, of) => {
      const { name, about } = titleWords(one, articleText(of.article));
      return joined([
        name,
        one.date && dateWords(one.date, language),
        one.issuer,
        about,
        ...relationsWords(one, of.digest.documents, language),
      ]);
    },
  };
  const task: Said<Task> = {
    about: ({ action }) => capitalised(action),
    says: ({ from, to, action, due }) => joined([from, to, action, due && dateWords(due, language)]),
  };
  const sentence: Said<KeySentence> = { about: ({ text }) => text, says: ({ text }) => text };
  const event: Said<Event> = {
    about: ({ name }) => name,
    says: ({ name, date, place, host }) => joined([name, date && dateWords(date, language), place, host]),
  };
  return { targets: target, people: person, documents: document, tasks: task, summary: sentence, event };
};

/** Changes in words, kind by kind. */
export function changeLines(
  changes: Changes,
  older: SavedVersion,
  newer: SavedVersion,
  language: Language,
): ChangeLine[] {
  const words = said(language);
  const linesOf = <Kind extends keyof Changes>(kind: Kind): ChangeLine[] => {
    type Item = Digest[Kind] extends readonly (infer One)[] ? One : Event;
    const { about, says } = words[kind] as unknown as Said<Item>;
    const idOf = (index: number): string | null => (kind === 'event' ? null : `${kind}:${index}`);
    return (changes[kind] as unknown as Change<Item>[]).map((change) => {
      if (change.came === 'dropped') {
        const { item, index } = change.older;
        return {
          came: change.came,
          about: whole(item, older),
          before: null,
          after: null,
          version: older.version,
          item: idOf(index),
        };
      }
      const { item, index } = change.newer;
      const at = { version: newer.version, item: idOf(index) };
      if (change.came === 'added')
        return { came: change.came, about: whole(item, newer), before: null, after: null, ...at };
      const [before, after] = [says(change.older.item, older), says(item, newer)];
      return { came: change.came, about: about(item, newer), before, after, ...at };
    });
    function whole(item: Item, of: SavedVersion): string {
      const [name, all] = [about(item, of), says(item, of)];
      return all.toLowerCase().includes(name.toLowerCase()) ? capitalised(all) : joined([name, all], ': ');
    }
  };
  // A sentence that was picked otherwise says nothing of the page: what it says is in the other items, or in the text.
  return (['targets', 'people', 'documents', 'tasks', 'event'] as const).flatMap(linesOf);
}
