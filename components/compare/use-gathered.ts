import { useEffect, useState } from 'preact/hooks';
import type { Saved } from '../../lib/library/types.ts';

/** Takes pages one by one, and gives what they come to. */
export type Gatherer<Result> = { add: (saved: Saved) => void; done: () => Result };
export type Gathering<Result> =
  | { state: 'reading'; count: number }
  | { state: 'done'; result: Result; count: number }
  | { state: 'failed'; reason: string };

/** How many pages are read before the count on the screen is renewed. */
const STEP = 200;

/**
 * Reads all saved pages once. In: the pages, what takes them; `round` changes to read them anew.
 * Out: how far it is, and in the end what they come to.
 */
export function useGathered<Result>(
  saved: () => AsyncIterable<Saved>,
  make: () => Gatherer<Result>,
  round: number,
): Gathering<Result> {
  const [gathering, setGathering] = useState<Gathering<Result>>({ state: 'reading', count: 0 });
  useEffect(() => {
    let stopped = false;
    const run = async () => {
      const gatherer = make();
      let count = 0;
      setGathering({ state: 'reading', count });
      try {
        for await (const one of saved()) {
          if (stopped) return;
          gatherer.add(one);
          count += 1;
          if (count % STEP !== 0) continue;
          setGathering({ state: 'reading', count });
          // The page is drawn and clicks are answered in between, also where the pages come without any waiting.
          await new Promise((resolve) => setTimeout(resolve));
        }
        const result = gatherer.done();
        if (!stopped) setGathering({ state: 'done', result, count });
      } catch (error) {
        if (!stopped) setGathering({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
      }
    };
    void run();
    return () => {
      stopped = true;
    };
    // The pages are read when the view opens and when the reader asks, and not for every new function that is handed in.
  }, [make, round]);
  return gathering;
}
