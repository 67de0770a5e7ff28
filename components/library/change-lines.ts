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

/** An item in words: what it is known by, then all that it says, part by part. */
type Says<Item> = (item: Item, of: SavedVersion) => { about: string; parts: (string | null | false)[] };

const said = (language: Language) => ({
  targets: ((one) => ({
    about: capitalised([one.indicator, one.scope].filter(Boolean).join(', ')),
    parts: [
      valueWords(one),
      periodWords(one.period, language),
      one.status !== 'target' && statusWords(one.status, language),
      one.document,
      one.base,
      metWords(one.met, language),
    ],
  })) satisfies Says<Target>,
  people: ((one) => ({
    about: one.name,
    parts: [...positionWords(one, language), ...rolesWords(one, language)],
  })) satisfies Says<Person>,
  documents: ((one, of) => {
    const { name, about } = titleWords(one, articleText(of.article));
    const relations = relationsWords(one, of.digest.documents, language);
    return { about: name, parts: [one.date && dateWords(one.date, language), one.issuer, about, ...relations] };
  }) satisfies Says<Document>,
  tasks: (({ from, to, action, due }) => ({
    about: capitalised(action),
    parts: [action, from, to, due && dateWords(due, language)],
  })) satisfies Says<Task>,
  summary: (({ text }) => ({ about: text, parts: [text] })) satisfies Says<KeySentence>,
  event: (({ name, date, place, host }) => ({
    about: name,
    parts: [name, date && dateWords(date, language), place, host],
  })) satisfies Says<Event>,
});

const whole = ({ about, parts }: ReturnType<Says<unknown>>): string =>
  [about, ...parts.filter((part) => part && part.toLowerCase() !== about.toLowerCase())].filter(Boolean).join(', ');

/** What only one of two says, part by part; all of it where the other says no other part. */
function apart(parts: readonly (string | null | false)[], other: readonly (string | null | false)[]): string {
  const own = parts.filter((part) => part && !other.includes(part));
  return own.join(', ') || parts.filter(Boolean).join(', ');
}

/**
 * Changes in words, kind by kind. Picked sentences are left out: another choice is no change of what the page says, and
 * a changed sentence shows in its items, or in the text.
 */
export function changeLines(
  changes: Changes,
  older: SavedVersion,
  newer: SavedVersion,
  language: Language,
): ChangeLine[] {
  const words = said(language);
  const linesOf = <Kind extends keyof Changes>(kind: Kind): ChangeLine[] => {
    type Item = Digest[Kind] extends readonly (infer One)[] ? One : Event;
    const says = words[kind] as unknown as Says<Item>;
    const itemOf = (index: number): string | null => (kind === 'event' ? null : `${kind}:${index}`);
    return (changes[kind] as unknown as Change<Item>[]).map(({ came, ...sides }) => {
      const change = { came, ...sides } as Change<Item>;
      const [side, of] = change.came === 'dropped' ? [change.older, older] : [change.newer, newer];
      const now = says(side.item, of);
      const line = { came, version: of.version, item: itemOf(side.index) };
      if (change.came !== 'changed') return { ...line, about: whole(now), before: null, after: null };
      const before = says(change.older.item, older);
      return {
        ...line,
        about: now.about,
        before: apart(before.parts, now.parts),
        after: apart(now.parts, before.parts),
      };
    });
  };
  return (['targets', 'people', 'documents', 'tasks', 'event'] as const).flatMap(linesOf);
}
