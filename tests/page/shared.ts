import { existsSync } from 'node:fs';

/** The evaluation data beside the project, where it is there; its tests say so and stand aside where it is not. */
export const SHARED = '../shared';

export function hasShared(part: string): boolean {
  const there = existsSync(`${SHARED}/${part}`);
  if (!there) console.log(`left out: ${SHARED}/${part} is not here`);
  return there;
}
