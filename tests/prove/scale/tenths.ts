import type { Sample } from './long-run.ts';

export type Tenth = { digests: number; perSecond: number; perProcessorSecond: number; rssMb: number };

/** The run in ten parts: speed by the clock and by the processor's time, and the most memory. */
export function tenthsOf(samples: readonly Sample[]): Tenth[] {
  const size = samples.length / 10;
  let before: Sample = { digests: 0, seconds: 0, processorSeconds: 0, rssMb: 0 };
  return Array.from({ length: 10 }, (_, tenth) => {
    const part = samples.slice(Math.round(tenth * size), Math.round((tenth + 1) * size));
    const last = part.at(-1) as Sample;
    const done = last.digests - before.digests;
    const made = {
      digests: last.digests,
      perSecond: done / (last.seconds - before.seconds),
      perProcessorSecond: done / (last.processorSeconds - before.processorSeconds),
      rssMb: Math.max(...part.map(({ rssMb }) => rssMb)),
    };
    before = last;
    return made;
  });
}

/** By how much memory grows from the second tenth to the end, by the line that lies nearest to all samples, in MB. */
export function growthOf(samples: readonly Sample[]): number {
  const counted = samples.slice(Math.round(samples.length / 10));
  const mean = (of: (sample: Sample) => number): number =>
    counted.reduce((sum, one) => sum + of(one), 0) / counted.length;
  const x = mean(({ digests }) => digests);
  const y = mean(({ rssMb }) => rssMb);
  const slope = mean((one) => (one.digests - x) * (one.rssMb - y)) / mean((one) => (one.digests - x) ** 2);
  return slope * ((counted.at(-1) as Sample).digests - (counted[0] as Sample).digests);
}
