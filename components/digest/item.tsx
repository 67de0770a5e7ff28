import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/digest/model.ts';
import { sentenceSpan } from '../../lib/present/index.ts';
import { useOpened } from '../opened.ts';
import { usePage } from '../page.ts';
import { ItemDetail } from './item-detail.tsx';
import type { MarkedSentence } from './marked-sentences.ts';
import { ShowButton } from './show-button.tsx';

type Props = {
  /** The item's section and index ("targets:3"): what it is kept open by, and copied by. */
  id: string;
  /** Where the page says it, in page order. */
  spans: readonly Span[];
  /** What names the item, inside the button that opens it. */
  head: ComponentChildren;
  /** What else is said of it, below the head; a click on it opens the item too. */
  body?: ComponentChildren;
  /** What the item opens to where that is not the sentences of its spans. */
  quotes?: readonly MarkedSentence[];
  /** Class of the whole. */
  class?: string;
};

/** One item of a digest: opens to its whole sentence, and shows that sentence in the page. */
export function Item({ id, spans, head, body, quotes, class: className }: Props) {
  const { has, toggle } = useOpened();
  const { reading } = usePage();
  const open = has(id);
  const domId = `item-${id.replace(':', '-')}`;
  return (
    <div class={`item ${className ?? ''}`} data-open={open}>
      <div class="item-top">
        <div class="item-says">
          <button
            type="button"
            class="item-head"
            id={domId}
            aria-expanded={open}
            aria-controls={open ? `${domId}-detail` : undefined}
            onClick={() => toggle(id)}
          >
            {head}
          </button>
          {body}
        </div>
        {spans[0] && <ShowButton span={sentenceSpan(reading, spans[0])} describedBy={domId} />}
      </div>
      {open && <ItemDetail id={id} domId={`${domId}-detail`} headId={domId} spans={spans} quotes={quotes} />}
    </div>
  );
}
