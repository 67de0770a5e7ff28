import type { Person } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';

export function extractPeople(_reading: Reading): Person[] {
  return [];
}
