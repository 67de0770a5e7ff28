import type { Citation, Part } from './citation.ts';

type Entry = { from: Citation; words: readonly string[]; group: Citation[] };

/** How much of the shorter title must stand in the longer one. */
const SHARED = 0.8;
/** Pages name few plans: past these the index is not searched further, so that it stays linear. */
const MOST = 100;

/**
 * Plans and programmes are called by more or less of their title ("Chương trình xây dựng nông thôn mới" for "Chương
 * trình mục tiêu quốc gia xây dựng nông thôn mới"): the same where the shorter title's words stand in the longer and
 * it has no year or number that the longer lacks.
 */
export class TitleIndex {
  private readonly entries: Entry[] = [];

  find(one: Citation): Citation[] | undefined {
    const words = wordsOf(one);
    return this.entries.find(
      ({ from, words: other, group }) =>
        from.type === one.type &&
        isSameTitle(other, words) &&
        !holds(from.subject, one) &&
        !(one.key && group.some(({ key }) => key)),
    )?.group;
  }

  add(one: Citation, group: Citation[]): void {
    const words = wordsOf(one);
    if (words.length === 0 || this.entries.length >= MOST) return;
    const title = words.join();
    if (!this.entries.some((entry) => entry.group === group && entry.words.join() === title))
      this.entries.push({ from: one, words, group });
  }
}

const wordsOf = ({ type, key, subject }: Citation): readonly string[] =>
  (type.weight === 'plan' && key === null && subject?.folded.match(/[A-Za-zÀ-ỹ0-9]+/gu)) || [];

/** A document named in another's title is another. */
const holds = (title: Part | null, { at }: Citation): boolean =>
  title !== null && title.at[0] <= at[0] && at[0] < title.at[1];
function isSameTitle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const inLong = new Set(long);
  if (short.length < 3 || short.some((word) => /^\d/.test(word) && !inLong.has(word))) return false;
  return short.filter((word) => inLong.has(word)).length >= short.length * SHARED;
}
