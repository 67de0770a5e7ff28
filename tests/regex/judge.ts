import { check, type Diagnostics, type Parameters } from 'recheck';
import type { Pattern } from './literals.ts';

/**
 * What is tried, one after the other, until it is found safe. By itself recheck attacks a pattern with large bounds as if
 * it had none; with room for them it goes by theory: where every repetition has a bound, a character costs no more than
 * so much, whatever the text. The last looks for attacks once more, where theory has no answer.
 */
const TRIES: readonly Parameters[] = [
  { timeout: 60_000 },
  { checker: 'automaton', timeout: 120_000, maxRepeatCount: 1e6, maxNFASize: 1e6, maxPatternSize: 1e6 },
  { checker: 'fuzz', timeout: 180_000, maxIteration: 5, maxInitialGenerationSize: 200 },
];

export type Verdict = { status: Diagnostics['status']; how: string; attack?: string };

/** Judges a pattern. recheck knows no `v`; none of ours writes what only that flag allows, so that `u` reads it alike. */
export async function judge({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<Verdict> {
  let verdict: Verdict = { status: 'unknown', how: '' };
  for (const parameters of TRIES) {
    const found = await check(source, flags.replace('v', 'u'), parameters);
    const how = `${found.checker}: ${'complexity' in found ? found.complexity.type : 'unknown'}`;
    if (found.status === 'safe') return { status: 'safe', how };
    if (found.status === 'vulnerable') {
      verdict = { status: 'vulnerable', how, attack: found.attack.pattern };
      // Theory doesn't err.
      if (found.checker === 'automaton') return verdict;
    } else if (!verdict.attack) verdict.how += `${verdict.how && ', '}${found.checker}: ${found.error.kind}`;
  }
  return verdict;
}
