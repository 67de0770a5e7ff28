import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { hasWords } from '../../lib/compare/find.ts';
import { FilterField } from './filter-field.tsx';
import type { CompareView } from './index.tsx';
import { Pager } from './pager.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props<Item> = {
  view: CompareView;
  items: readonly Item[];
  /** What an item is found by, as `searchable` gives it. */
  wordsOf: (item: Item) => string;
  children: (items: readonly Item[]) => ComponentChildren;
  /** How many stand on one page. */
  size?: number;
  /** What stands beside the field. */
  beside?: ComponentChildren;
};

/** Items that can be searched and turned over, page by page. */
export function FoundList<Item>({ view, items, wordsOf, children, size = 20, beside }: Props<Item>) {
  const say = useCompareWords();
  const [wanted, setWanted] = useState('');
  const [page, setPage] = useState(0);
  const searched = useMemo(() => items.map(wordsOf), [items]);
  const found = useMemo(
    () => (wanted.trim() === '' ? items : items.filter((_, i) => hasWords(searched[i] ?? '', wanted))),
    [items, searched, wanted],
  );
  const pages = Math.max(1, Math.ceil(found.length / size));
  const at = Math.min(page, pages - 1);
  return (
    <>
      <div class="compare-tools">
        <FilterField
          label={say(`filter.${view}`)}
          hint={say('filter.hint')}
          value={wanted}
          onInput={(words) => {
            setWanted(words);
            setPage(0);
          }}
        />
        {beside}
        <p class="compare-count" role="status">
          {found.length > 0
            ? say('filter.count', { count: found.length })
            : say('filter.none', { words: wanted.trim() })}
        </p>
      </div>
      {found.length > 0 && children(found.slice(at * size, (at + 1) * size))}
      {pages > 1 && <Pager page={at} count={pages} onPage={setPage} />}
    </>
  );
}
