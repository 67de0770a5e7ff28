import { lineAt, type Reading, sentenceAt } from '../../text/reading.ts';
import type { Mention } from './mentions.ts';
import { addPositions, addRoles, type Draft, draftOf } from './people.ts';
import { positionOf } from './positions.ts';

/** What an official's signature block says before the signer's office (Decree 30/2020/NĐ-CP, Annex I). */
const SIGNED_FOR = /(?:^|[\s.])(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}/u;

/**
 * The person under an official's signature block ("KT. BỘ TRƯỞNG / THỨ TRƯỞNG / name") signs; the office in capitals
 * right above is the position.
 */
export function markSigners(reading: Reading, mentions: readonly Mention[], drafts: Map<string, Draft>): void {
  for (const mention of mentions) {
    const first = mention.before.at(-1);
    if (!first) continue;
    const printed = reading.text.slice(first.start, first.end);
    if (printed !== printed.toUpperCase() || !printed.includes(' ')) continue;
    const [, sentenceEnd] = sentenceAt(reading, mention.name.start);
    const { end } = lineAt(reading, mention.name.start);
    if (
      mention.end < Math.min(sentenceEnd, end) - 40 &&
      !SIGNED_FOR.test(reading.text.slice(mention.start - 120, mention.start))
    )
      continue;
    const draft = draftOf(drafts, reading, mention);
    addRoles(draft, ['signer']);
    const position = positionOf(reading, first);
    if (position) addPositions(draft, [position]);
    draft.rule = 'signature';
  }
}
