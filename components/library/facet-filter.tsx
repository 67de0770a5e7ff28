import { useId, useState } from 'preact/hooks';
import type { Facet } from '../../lib/library/types.ts';
import { Icon } from '../controls/icon.tsx';
import { FacetValues } from './facet-values.tsx';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  facet: Facet;
  /** The values that are asked for: any of them will do. */
  chosen: readonly string[];
  onChosen: (values: string[]) => void;
};

/** One way to narrow the list; its values are asked for when it is opened. */
export function FacetFilter({ facet, chosen, onChosen }: Props) {
  const say = useLibraryWords();
  const id = useId();
  const [open, setOpen] = useState(chosen.length > 0 || facet === 'label');
  return (
    <section class="facet">
      <h2 class="facet-head">
        <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          <span>{say(`facet.${facet}`)}</span>
          {chosen.length > 0 && <span class="facet-count">{chosen.length}</span>}
          <Icon name="down" />
        </button>
      </h2>
      {open && (
        <div id={id} class="facet-body">
          <FacetValues facet={facet} chosen={chosen} onChosen={onChosen} />
        </div>
      )}
    </section>
  );
}
