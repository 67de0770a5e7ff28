import type { EngineRun } from './engine.ts';
import type { Tool } from './tools.ts';

/** What the runs of one archive have in common. */
export type Shared = {
  folder: string;
  archive: string;
  tools: Record<Tool, string>;
  /** The command that digests a block. */
  digest: string;
  /** How parallel is asked to cut the archive. */
  blocks: readonly string[];
  /** Holds a run against the one process, and notes it. */
  report: (what: string, run: EngineRun, beside?: string) => void;
};

/** At which of the blocks a run is disturbed. */
export const MIDST = 3;
