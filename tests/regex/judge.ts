import { check, type Diagnostics, type Parameters } from 'recheck';
import type { Pattern } from './literals.ts';
import type { Attack } from './replay.ts';

/** A pattern whose every repetition is bounded costs so much for a character, whatever the text: no fuzzing is needed to know. */
const ALL_BOUNDS = { maxRepeatCount: 1_000_000, maxNFASize: 1_000_000, maxPatternSize: 1_000_000 };
/** What is tried, one after the other, until it is known: theory, which knows not every pattern, then attacks. */
const TRIES: readonly Parameters[] = [
  { checker: 'automaton', timeout: 60_000, ...ALL_BOUNDS },
  { timeout: 60_000 },
  { checker: 'fuzz', timeout: 180_000, maxIteration: 5, maxInitialGenerationSize: 200 },
];

export type Verdict = { status: Diagnostics['status']; how: string; attack?: Attack; said?: string };

/** Judges a pattern. recheck knows no `v`; none of ours writes what only that flag allows, so that `u` reads it alike. */
export async function judge({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<Verdict> {
  let how = '';
  for (const parameters of TRIES) {
    const found = await check(source, flags.replace('v', 'u'), parameters);
    const by = `${found.checker}: ${'complexity' in found ? found.complexity.type : 'unknown'}`;
    if (found.status === 'vulnerable') {
      const { pumps, suffix, pattern } = found.attack;
      return { status: 'vulnerable', how: by, attack: { pumps, suffix }, said: pattern };
    }
    if (found.status === 'safe') return { status: 'safe', how: by };
    how += `${how && ', '}${found.checker}: ${found.error.kind}`;
  }
  return { status: 'unknown', how };
}
