import type { Office } from '../../grammar/offices.ts';
import type { Reading } from '../../text/reading.ts';
import type { Mention, Offices } from './mentions.ts';
import {
  isCredit,
  isHistoric,
  isInBody,
  isNamedAfter,
  isStreetName,
  isTerritory,
  isWholeSentence,
} from './not-people.ts';

/** Whether what stands around the name makes it a person's; where it does not, only a plain full name may still be one. */
export function isPerson(reading: Reading, mention: Mention, offices: Offices): boolean {
  const { name } = mention;
  const titled = mention.honorific || mention.before.length > 0 || mention.shared.length > 0;
  if (isHistoric(reading, name) || isTerritory(reading, mention)) return false;
  if (titled && !mention.honorific && isNamedAfter(reading, name)) return false;
  const office = offices.byEnd.get(name.start - 1);
  const bare =
    office === undefined ? true : (offices.list[office] as Office).end === (offices.list[office] as Office).headEnd;
  switch (name.shape) {
    case 'full':
      if (titled || mention.after.length > 0) return !(!titled && isCredit(reading, name));
      return isPlainName(reading, mention);
    case 'two':
      if (!titled && (mention.after.length === 0 || isCredit(reading, name))) return false;
      return mention.honorific || mention.after.length > 0 || !isInBody(reading, name);
    case 'loose':
      if (mention.honorific) return true;
      return titled && (bare ? !isNamedAfter(reading, name) : name.foreign && !isInBody(reading, name));
    default:
      return name.foreign && titled && (mention.honorific || bare);
  }
}

/** A full name without any title counts where its spelling is plain and it is neither a credit, a byline nor a street. */
function isPlainName(reading: Reading, mention: Mention): boolean {
  const { name } = mention;
  if (name.caps) return false;
  if (isCredit(reading, name) || isNamedAfter(reading, name) || isStreetName(reading, name)) return false;
  if (isInBody(reading, name) || isWholeSentence(reading, name) || name.foreign) return false;
  mention.rule = 'full-name';
  return name.sure;
}
