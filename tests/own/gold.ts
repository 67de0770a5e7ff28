import { readdirSync, readFileSync } from 'node:fs';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Digest, Document, Event, Person, Target, Task } from '../../lib/digest/model.ts';

/**
 * What a text must give, as its gold file states it. What an item leaves out is null, of a target's `base` and
 * `printed` and a document's `key` and `decoded`: not asked for. An optional item counts neither for nor against.
 */
type Stated<Item, Always extends keyof Item> = Pick<Item, Always> & Partial<Item> & { optional?: boolean };
export type Gold = {
  event: Stated<Event, 'name'> | null;
  targets: Stated<Target, 'indicator' | 'value'>[];
  people: Stated<Person, 'name' | 'positions' | 'roles'>[];
  documents: Stated<Document, 'type'>[];
  tasks: Stated<Task, 'action'>[];
};

const FOLDER = new URL('.', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** The names of the texts, without their ending. */
export const names = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();

export const goldOf = (name: string): Gold => JSON.parse(textOf(`${name}.gold.json`));
export const digestOf = (name: string): Digest => digest(articleFromText(textOf(`${name}.txt`)));
