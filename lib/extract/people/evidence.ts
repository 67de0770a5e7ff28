import type { NameCandidate } from '../../grammar/names.ts';
import type { Reading } from '../../text/reading.ts';
import { isTitled, type Mention, type Offices } from './mentions.ts';
import { isCredit, isInBody, isStreetName, isTerritory, isWholeSentence } from './not-people.ts';

/** Whether what stands around the name makes it a person's; where it does not, only a plain full name may still be one. */
export function isPerson(reading: Reading, mention: Mention, { byEnd, byHead }: Offices): boolean {
  const { name, honorific, after } = mention;
  if (honorific) return true;
  if (isTerritory(reading, mention)) return false;
  if (!isTitled(mention)) {
    if (after.length === 0) return name.shape === 'full' && isPlainName(reading, name);
    return (name.shape === 'full' || name.shape === 'two') && !isCredit(reading, name);
  }
  if (name.shape === 'full') return true;
  if (name.shape === 'two') return after.length > 0 || !isInBody(reading, name);
  /** No office stands right before it, or one without its body. */
  const bare = !byEnd.has(name.start - 1) || byHead.has(name.start - 1);
  return bare || name.foreign;
}

/** A full name without any title counts where its spelling is plain and it is neither a credit, a byline nor a street. */
const isPlainName = (reading: Reading, name: NameCandidate): boolean =>
  name.sure &&
  !name.caps &&
  !name.foreign &&
  !isCredit(reading, name) &&
  !isStreetName(reading, name) &&
  !isInBody(reading, name) &&
  !isWholeSentence(reading, name);
