import type { Document, Event, Target } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

export function extractTargets(
  _reading: Reading,
  _known: { documents: readonly Document[]; event: Event | null },
): Target[] {
  return [];
}
