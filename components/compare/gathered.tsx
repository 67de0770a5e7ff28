import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Saved } from '../../lib/library/types.ts';
import type { CompareView } from './index.tsx';
import { useCompareWords } from './use-compare-words.ts';
import { type Gatherer, useGathered } from './use-gathered.ts';

type Props<Item> = {
  view: CompareView;
  saved: () => AsyncIterable<Saved>;
  /** Makes what takes the pages; the same function each time. */
  make: () => Gatherer<Item[]>;
  /** What the head says of it. */
  note: string;
  children: (items: Item[]) => ComponentChildren;
};

/** The head of a comparison, and below it what the pages came to, or how far their reading is. */
export function Gathered<Item>({ view, saved, make, note, children }: Props<Item>) {
  const say = useCompareWords();
  const [round, setRound] = useState(0);
  const gathering = useGathered(saved, make, round);
  const id = useId();
  return (
    <section class="compare-view" aria-labelledby={id} aria-busy={gathering.state === 'reading'}>
      <h2 class="compare-title" id={id}>
        {say(`head.${view}`)}
      </h2>
      <p class="compare-note">{note}</p>
      {gathering.state === 'reading' && (
        <p class="compare-wait" role="status">
          {say('wait', { count: gathering.count })}
        </p>
      )}
      {gathering.state === 'failed' && (
        <div role="alert" class="compare-failed">
          <p>{say('failed', { reason: gathering.reason })}</p>
          <button type="button" class="compare-button" onClick={() => setRound(round + 1)}>
            {say('retry')}
          </button>
        </div>
      )}
      {gathering.state === 'done' &&
        (gathering.result.length > 0 ? (
          children(gathering.result)
        ) : (
          <div class="compare-empty">
            <p>{say(`empty.${view}`)}</p>
            <p>{say('empty.hint')}</p>
          </div>
        ))}
    </section>
  );
}
