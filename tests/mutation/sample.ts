import type { Mutant } from '@stryker-mutator/api/core';

/** How many mutants of a hundred are tried; all where nothing else is said. */
const share = (): number => Number(process.env.MUTATION_SAMPLE ?? 100);

/**
 * Whether a mutant is tried: by what it changes and where, so that each run of the same code tries the same ones.
 * In: the mutant, and the number that its locations have for a first line and column (0 for a runner, 1 in results).
 */
export function isSampled({ fileName, location, replacement }: Mutant, first = 0): boolean {
  const file = fileName.slice(fileName.lastIndexOf('lib/'));
  const places = [location.start, location.end].flatMap(({ line, column }) => [line - first, column - first]);
  const place = [file, ...places, replacement].join(' ');
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (let at = 0; at < place.length; at += 1) hash = Math.imul(hash ^ place.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % 100 < share();
}
