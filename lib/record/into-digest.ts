import type { Article } from '../article.ts';
import type { Engine } from '../digest/digest-of.ts';
import type { Digest, Document, Person, Role, Span } from '../digest/model.ts';
import { fold } from '../text/fold.ts';
import { documentOf, isMention, keyOf, merged } from './document.ts';
import type { DocumentRecord } from './record.ts';
import { signersOf } from './signer.ts';

/**
 * The digest with the document that the page is about, first of all documents, and with who signed it; each one item
 * with what the text says of it. In: the article, its digest, its record. Throws nothing.
 */
export function withRecord(article: Article, digest: Digest, record: DocumentRecord, engine: Engine): Digest {
  return {
    ...digest,
    documents: documentsWith(article, digest.documents, record, engine),
    people: signersOf(record).reduce(withSigner, digest.people),
  };
}

function documentsWith({ title }: Article, known: Document[], record: DocumentRecord, engine: Engine): Document[] {
  const own = documentOf(record, engine);
  const places = [[0, title.length] as Span, ...(record.subject ? [record.subject.at] : [])];
  const titled = ([from, to]: Span): boolean => places.some(([start, end]) => start <= from && to <= end);
  const mentions = known.filter((other) => isMention(own, other, titled));
  const whole = merged(own, mentions);
  const isNew = whole.number !== null && !mentions.some(({ number }) => number === whole.number);
  const key = isNew && whole.number ? keyOf(whole.number, engine) : whole.key;
  return [{ ...whole, key }, ...known.filter((other) => !mentions.includes(other))];
}

const ORDER: readonly Role[] = ['chair', 'speaker', 'attendee', 'signer', 'appointed', 'dismissed'];
const firstOf = ({ at }: Person): number => Math.min(...at.map(([from]) => from));

/** Joined with the person of that name, else where the page names them first. */
function withSigner(people: Person[], signer: Person): Person[] {
  const known = people.find(({ name }) => fold(name) === fold(signer.name));
  if (!known) return [...people, signer].sort((a, b) => firstOf(a) - firstOf(b));
  const told = new Map(signer.positions.map((position) => [fold(position), position]));
  // A signature is printed in capitals, the record as one writes.
  const positions = known.positions.map((position) => told.get(fold(position)) ?? position);
  for (const position of signer.positions) if (!positions.includes(position)) positions.push(position);
  const held = Object.fromEntries(
    Object.entries(known.held).map(([position, how]) => [told.get(fold(position)) ?? position, how]),
  );
  const roles = ORDER.filter((role) => role === 'signer' || known.roles.includes(role));
  const at = [...signer.at, ...known.at].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const places = at.filter(([from, to], i) => from !== at[i - 1]?.[0] || to !== at[i - 1]?.[1]);
  return people.map((person) =>
    person === known ? { ...known, positions, held, roles, at: places, rule: signer.rule } : person,
  );
}
