import { useEffect, useState } from 'preact/hooks';
import type { JoinStore } from '../../lib/compare/joins.ts';
import type { Join } from '../../lib/library/types.ts';
import { useCompare } from './context.ts';
import { useCompareWords } from './use-compare-words.ts';

export type Joins = {
  all: readonly Join[];
  join: (added: readonly Join[]) => void;
  part: (dropped: readonly Join[]) => void;
};

/** The reader's joins, and what changes them: shown once they are kept, with what others made meanwhile. */
export function useJoins(store: JoinStore): Joins {
  const say = useCompareWords();
  const { notify, failed } = useCompare();
  const [all, setAll] = useState<readonly Join[]>([]);
  useEffect(() => {
    let stopped = false;
    store.joins().then((kept) => stopped || setAll(kept), failed);
    return () => {
      stopped = true;
    };
  }, [store]);
  const keep = (kept: Promise<Join[]>, said: string): void =>
    void kept.then((next) => {
      setAll(next);
      notify(said);
    }, failed);
  return {
    all,
    join: (added) => keep(store.join(added), say('people.joined')),
    part: (dropped) => keep(store.part(dropped), say('people.parted')),
  };
}
