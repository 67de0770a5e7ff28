import { useEffect, useState } from 'preact/hooks';
import type { Join, JoinStore } from '../../lib/compare/joins.ts';
import { useCompare } from './context.ts';
import { useCompareWords } from './use-compare-words.ts';

/** The reader's joins, and what changes them: shown at once, and kept; what can't be kept is said. */
export function useJoins(store: JoinStore): { joins: Join[]; change: (next: Join[], said: string) => void } {
  const say = useCompareWords();
  const { notify } = useCompare();
  const [joins, setJoins] = useState<Join[]>([]);
  const failed = (error: unknown) =>
    notify(say('people.unsaved', { reason: error instanceof Error ? error.message : String(error) }));
  useEffect(() => {
    let stopped = false;
    store.get().then((kept) => stopped || setJoins(kept), failed);
    return () => {
      stopped = true;
    };
  }, [store]);
  const change = (next: Join[], said: string) => {
    setJoins(next);
    store.set(next).then(() => notify(said), failed);
  };
  return { joins, change };
}
