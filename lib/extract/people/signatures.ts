import { lineAt, type Reading, sentenceAt } from '../../text/reading.ts';
import type { Mention } from './mentions.ts';

/** What an official's signature block says before the signer's office (Decree 30/2020/NĐ-CP, Annex I). */
const SIGNED_FOR = /(?:^|[\s.])(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}/u;

/**
 * The person under an official's signature block ("KT. BỘ TRƯỞNG / THỨ TRƯỞNG / name") signs: an office in capitals
 * stands right above, and hardly anything follows.
 */
export function isSigner(reading: Reading, { before, start, end, name }: Mention): boolean {
  const office = before.at(-1);
  if (!office) return false;
  const printed = reading.text.slice(office.start, office.end);
  if (printed !== printed.toUpperCase() || !printed.includes(' ')) return false;
  const last = Math.min(sentenceAt(reading, name.start)[1], lineAt(reading, name.start).end);
  return end >= last - 40 || SIGNED_FOR.test(reading.text.slice(Math.max(0, start - 120), start));
}
