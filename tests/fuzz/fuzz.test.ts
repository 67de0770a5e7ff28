import { describe, expect, it } from 'vitest';
import { runChunk } from './chunk.ts';

/** The same cases each time, so that a failure is the code's; FUZZ_SEED names others. The long run is tests/prove/fuzz.ts. */
const SEED = Number(process.env.FUZZ_SEED ?? 2026);
const BUDGET = { pages: 60, imports: 6, settings: 50 };

describe('mutated pages, texts and files', () => {
  it('break nothing: no throw, no hang, no unsupported fact, nothing lost', { timeout: 300_000 }, async () => {
    console.log(`fuzz: seed ${SEED}`);
    const { failures, ...tally } = await runChunk(SEED, BUDGET);
    expect(failures).toEqual([]);
    // And they are what they should be: items, found where they stand; files of which most are refused.
    expect(tally.items).toBeGreaterThan(BUDGET.pages);
    expect(tally.found).toBeGreaterThan(tally.places * 0.9);
    expect(tally.refused).toBeGreaterThan(0);
  });
});
