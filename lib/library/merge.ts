import { labelsOf } from './own.ts';
import type { Own } from './rows.ts';
import type { TextRef } from './schema.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const later = (a: string | null, b: string | null): string | null => ((a ?? '') >= (b ?? '') ? a : b);

/**
 * The versions of a page in two libraries as one list, by when they were saved. A text that was saved again without a
 * change between is one version, as it would be in one library: the earlier moment stands.
 */
export function mergeTexts(a: readonly TextRef[], b: readonly TextRef[]): TextRef[] {
  const sorted = [...a, ...b].sort((x, y) => compare(x.savedAt, y.savedAt) || compare(x.hash, y.hash));
  return sorted.filter(({ hash }, i) => hash !== sorted[i - 1]?.hash);
}

/** What is the reader's own, of both: every label; both notes; removed only where it is removed in both. */
export const mergeOwn = (a: Own, b: Own): Own => ({
  labels: labelsOf([...a.labels, ...b.labels]),
  note: mergeNotes(a, b),
  notedAt: later(a.notedAt, b.notedAt),
  removedAt: a.removedAt !== null && b.removedAt !== null ? later(a.removedAt, b.removedAt) : null,
});

const PARTED = '\n\n';
/** Whether a note stands in another as a whole paragraph or some. */
const holds = (note: string, other: string): boolean =>
  other === '' || `${PARTED}${note}${PARTED}`.includes(`${PARTED}${other}${PARTED}`);

/** Both notes, the newer first; one that stands in the other already is not repeated. */
function mergeNotes(a: Own, b: Own): string {
  if (holds(a.note, b.note)) return a.note;
  if (holds(b.note, a.note)) return b.note;
  const order = compare(a.notedAt ?? '', b.notedAt ?? '') || compare(a.note, b.note);
  const [first, second] = order > 0 ? [a, b] : [b, a];
  return `${first.note}${PARTED}${second.note}`;
}
