import type { Event } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

export function extractEvent(_reading: Reading): Event | null {
  return null;
}
