import { overlaps } from '../../text/overlap.ts';
import type { Scored } from './score.ts';

/** Two sentences that share this much of the shorter one's words say the same. */
const SAME = 0.6;

/** Three sentences of a short page, five of a long one. */
const howMany = (sentences: number): number => (sentences < 30 ? 3 : sentences < 70 ? 4 : 5);

/** The best sentences, none of which repeats a better one, in page order. */
export function pick(scored: readonly Scored[]): Scored[] {
  const picked: Scored[] = [];
  const most = howMany(scored.length);
  const ranked = scored
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => b.score - a.score || a.at[0] - b.at[0]);
  for (const sentence of ranked) {
    if (picked.length === most) break;
    if (!picked.some((other) => overlaps(sentence.words, other.words, SAME))) picked.push(sentence);
  }
  return picked.sort((a, b) => a.at[0] - b.at[0]);
}
