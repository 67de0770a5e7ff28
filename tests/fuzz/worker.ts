import { runChunk } from './chunk.ts';

/** A process of the long run: is told seeds, says each case before it begins and the figures after. */
process.on('message', async (seed: number) => {
  const tally = await runChunk(seed, undefined, (at) => process.send?.({ at }));
  process.send?.({ seed, tally });
});
process.send?.({ ready: true });
