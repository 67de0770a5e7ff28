import type { Target } from '../../digest/model.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, wordSet } from '../../text/overlap.ts';
import type { Reading } from '../../text/reading.ts';

/** Values that stand so near to each other are two, unless all words of one name are in the other's. */
const NEAR = 40;

/**
 * The same value stated again is the same item: the title gives way to the body, elsewhere the first one stays.
 * In: items in page order. Out: those that say something new.
 */
export function dropRepeats(reading: Reading, targets: Target[]): Target[] {
  const titleEnd = reading.lines[0]?.end ?? 0;
  const byValue = new Map<string, Target[]>();
  const kept = new Set<Target>();
  const inBodyFirst = [...targets.filter((t) => t.at[0] > titleEnd), ...targets.filter((t) => t.at[0] <= titleEnd)];
  for (const target of inBodyFirst) {
    const key = `${target.value}/${target.value_to}/${fold(target.unit ?? '').split(' ')[0]}/${target.direction}`;
    const same = byValue.get(key) ?? [];
    const again = same.some((other) => {
      const near = Math.abs(target.at[0] - other.at[1]) < NEAR && target.at[0] > titleEnd;
      return (
        (other.period === target.period || !target.period || !other.period || target.at[0] <= titleEnd) &&
        other.scope === target.scope &&
        // A plan and its result may well be equal.
        !(near && other.status !== target.status) &&
        overlaps(wordSet(target.indicator), wordSet(other.indicator), near ? 1 : 0.5)
      );
    });
    if (again) continue;
    byValue.set(key, [...same, target]);
    kept.add(target);
  }
  return targets.filter((target) => kept.has(target));
}
