import type { Document, Person } from '../../lib/digest/model.ts';
import { decodeSymbol } from '../../lib/grammar/symbols.ts';
import type { Check, Fact } from './check.ts';
import { quotes, type Shown, says, saysDay, saysYear, shown } from './compare.ts';

const ofRecord = <Item extends Document | Person>(
  pick: 'documents' | 'people',
  facts: (item: Item, shown: Shown) => [says: string, holds: boolean][],
): Check => {
  return ({ text, digest }) =>
    digest[pick]
      .filter(({ rule }) => rule === 'record')
      .flatMap((item) => facts(item as Item, shown(text, item)).map(([says, holds]): Fact => ({ says, holds, item })));
};
const ofDocument = (facts: (item: Document, shown: Shown) => [string, boolean][]) =>
  ofRecord<Document>('documents', facts);

/** What a page's record says is printed whole in its values: nothing of it is told by a date of posting, or near by. */
export const RECORD: Record<string, Check> = {
  "a record's document has its type, or its symbol tells it": ofDocument(({ type, key }, item) => [
    [type, says(item, type) || type === (key === null ? 'Văn bản' : (decodeSymbol(key).type ?? 'Văn bản'))],
  ]),
  "a record's document has day, month and year of its date": ofDocument(({ date }, item) =>
    date ? [[date, saysDay(item, date, 'date') && saysYear(item, date.slice(0, 4), 'date')]] : [],
  ),
  "a record's document has its issuer in print": ofDocument(({ issuer }, item) =>
    issuer ? [[issuer, says(item, issuer, 'issuer')]] : [],
  ),
  "a record's signer has the name in a place of its own": ofRecord<Person>('people', ({ name, roles }, item) => [
    [
      `${name} ${roles}`,
      roles.includes('signer') && quotes(item).some((quote) => quote.toLowerCase() === name.toLowerCase()),
    ],
  ]),
};
