import type { Person } from '../../lib/digest/model.ts';
import { type Check, type Fact, liesInText } from './check.ts';
import { type Shown, says, shown } from './compare.ts';

const each =
  (facts: (person: Person, item: Shown) => [says: string, holds: boolean][]): Check =>
  ({ text, digest }) =>
    digest.people.flatMap((person) =>
      facts(person, shown(text, person)).map(([says, holds]): Fact => ({ says, holds, item: person })),
    );

export const PEOPLE: Record<string, Check> = {
  'a person lies in the text': each((_, item) => [['places', liesInText(item)]]),
  'a person has the name': each(({ name }, item) => [[name, says(item, name)]]),
  'a person has each position in one place': each(({ positions }, item) =>
    positions.map((position) => [`position ${position}`, says(item, position)]),
  ),
  'a person holds in some way only what stands among the positions': each(({ held, positions }) =>
    Object.keys(held).map((position) => [`held ${position}`, positions.includes(position)]),
  ),
};
