import type { KeptRead } from '../../lib/session/kept.ts';

/** What is handed on: how many digests, and where they come from, anew each time. */
export type HandOnSource = {
  count: number;
  reads: () => AsyncIterable<KeptRead> | Iterable<KeptRead>;
};
