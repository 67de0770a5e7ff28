import type { JoinStore } from '../../lib/compare/joins.ts';
import type { Join } from '../../lib/library/types.ts';

/** Keeps joins as long as the test runs, whatever pages they name. */
export function joinsInMemory(first: readonly Join[] = []): JoinStore {
  let all = [...first];
  return {
    joins: async () => all,
    join: async (added) => {
      all = [...all, ...added];
      return all;
    },
    part: async (dropped) => {
      all = all.filter((one) => !dropped.includes(one));
      return all;
    },
  };
}
