import { useState } from 'preact/hooks';
import { Later } from '../later.tsx';
import { loadHandOn } from './beside.ts';
import { withReprints } from './everything.ts';
import { LabelMany } from './label-many.tsx';
import { useShelf } from './library-context.ts';
import type { Chosen } from './list-view.tsx';
import { hashOf } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  chosen: Chosen;
  /** The hits that stand on this page of the list. */
  here: Chosen;
  /** How many answer in all. */
  total: number;
  onChoose: (chosen: Chosen) => void;
  /** Chooses all that answer. */
  onAll: () => void;
};

/** Chooses hits, and does something with the chosen ones. */
export function SelectionBar({ chosen, here, total, onChoose, onAll }: Props) {
  const say = useLibraryWords();
  const { library, remove } = useShelf();
  const [tagging, setTagging] = useState(false);
  const allHere = [...here.keys()].every((id) => chosen.has(id));
  const leads = [...chosen.keys()];
  const onHere = (): void => {
    const next = new Map(chosen);
    for (const [id, reprints] of here)
      if (allHere) next.delete(id);
      else next.set(id, reprints);
    onChoose(next);
  };
  return (
    <div class="selection" data-any={chosen.size > 0}>
      <label class="selection-all">
        <input
          type="checkbox"
          aria-label={say('choose.page')}
          checked={allHere}
          ref={(box) => {
            if (box) box.indeterminate = !allHere && chosen.size > 0;
          }}
          onChange={onHere}
        />
        <span aria-hidden="true">{chosen.size > 0 ? say('chosen', { count: chosen.size }) : say('choose.page')}</span>
      </label>
      <p class="visually-hidden" role="status">
        {chosen.size > 0 ? say('chosen', { count: chosen.size }) : ''}
      </p>
      {chosen.size > 0 && (
        <fieldset class="selection-ways" aria-label={say('chosen.label')}>
          {allHere && total > chosen.size && (
            <button type="button" class="text-button" onClick={onAll}>
              {say('choose.all', { count: total })}
            </button>
          )}
          <button type="button" class="text-button" aria-expanded={tagging} onClick={() => setTagging(!tagging)}>
            {say('chosen.tag')}
          </button>
          <a class="text-button" href={hashOf({ view: 'compare', what: 'indicators', ids: leads })}>
            {say('chosen.compare')}
          </a>
          <Later load={loadHandOn} count={chosen.size} saved={() => library.all(leads)} />
          <button type="button" class="text-button" onClick={() => void remove(withReprints(chosen))}>
            {say('delete')}
          </button>
          <button type="button" class="text-button" onClick={() => onChoose(new Map())}>
            {say('choose.none')}
          </button>
        </fieldset>
      )}
      {chosen.size > 0 && tagging && <LabelMany ids={withReprints(chosen)} />}
    </div>
  );
}
