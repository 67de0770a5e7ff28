import { useEffect, useRef, useState } from 'preact/hooks';
import { ChosenFilters } from './chosen-filters.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { everything } from './everything.ts';
import { FilterPane } from './filter-pane.tsx';
import { HitList } from './hit-list.tsx';
import { useHost } from './host.ts';
import { useShelf } from './library-context.ts';
import { NoHits } from './no-hits.tsx';
import { OrderSelect } from './order-select.tsx';
import { Pager } from './pager.tsx';
import { RoomLine } from './room-line.tsx';
import { hashOf, isNarrowed, PER_PAGE, queryOf, type Search } from './route.ts';
import { SearchField } from './search-field.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useAsked } from './use-asked.ts';
import { useLibraryWords } from './use-library-words.ts';

/** Chosen hits, by the page that leads each, with the pages that reprint it. */
export type Chosen = ReadonlyMap<number, readonly number[]>;

type Props = {
  search: Search;
  chosen: Chosen;
  /** Chooses others; two clicks may come before the first is drawn. */
  choose: (next: Chosen | ((before: Chosen) => Chosen)) => void;
};

/** The list: a field to search by, filters, and what answers. */
export function ListView({ search, chosen, choose }: Props) {
  const say = useLibraryWords();
  const { library, go, failed } = useShelf();
  const { now } = useHost();
  const key = hashOf({ view: 'list', search });
  const answer = useAsked(async () => ({ ...(await library.search(queryOf(search, now()))), from: search.from }), key);
  const [filtering, setFiltering] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const set = (part: Partial<Search>, how?: { replace: boolean }): void =>
    go({ view: 'list', search: { ...search, from: 0, ...part } }, how);
  useEffect(() => {
    // A part of the list that isn't there any more: its pages were deleted.
    if (answer && answer.hits.length === 0 && answer.total > 0 && answer.from === search.from)
      set({ from: Math.floor((answer.total - 1) / PER_PAGE) * PER_PAGE }, { replace: true });
  }, [answer]);
  if (!answer) return <main class="shelf-list" aria-busy="true" />;
  const narrowed = isNarrowed(search);
  if (answer.total === 0 && !narrowed) return <EmptyLibrary />;
  const ids = answer.hits.map(({ page, reprints }) => [page.id, reprints.map(({ id }) => id)] as const);
  const last = Math.min(answer.from + PER_PAGE, answer.total);
  const filters =
    Object.values(search.facets).reduce((sum, values) => sum + values.length, 0) +
    Number(search.published !== 'any') +
    Number(search.saved !== 'any');
  return (
    <main class="shelf-list">
      <h1 class="visually-hidden">{say('list')}</h1>
      <div class="shelf-search" ref={top}>
        <SearchField words={search.words} onWords={(words) => set({ words }, { replace: true })} />
        <button
          type="button"
          class="button filters-button"
          aria-expanded={filtering}
          aria-controls="filters"
          onClick={() => setFiltering(!filtering)}
        >
          {filters > 0 ? say('filters.count', { count: filters }) : say('filters')}
        </button>
      </div>
      <div class="shelf-columns">
        <FilterPane search={search} open={filtering} onSearch={set} />
        <section class="shelf-hits" aria-label={say('hits')}>
          <ChosenFilters search={search} onSearch={set} />
          <div class="hits-head">
            <p role="status" class="hits-total">
              {answer.total > PER_PAGE
                ? say('total.part', { first: answer.from + 1, last, count: answer.total })
                : say('total', { count: answer.total })}
            </p>
            <OrderSelect order={search.order} onOrder={(order) => set({ order })} />
          </div>
          {answer.total > 0 && (
            <SelectionBar
              chosen={chosen}
              here={new Map(ids)}
              total={answer.total}
              onChoose={choose}
              onAll={() => {
                everything(library, search, now()).then(choose, failed);
              }}
            />
          )}
          {answer.total === 0 ? (
            <NoHits search={search} onSearch={set} />
          ) : (
            <HitList
              hits={answer.hits}
              chosen={chosen}
              onChoose={(id, reprints, isChosen) =>
                choose((before) => {
                  const next = new Map(before);
                  if (isChosen) next.set(id, reprints);
                  else next.delete(id);
                  return next;
                })
              }
            />
          )}
          <Pager
            from={answer.from}
            total={answer.total}
            onFrom={(from) => {
              set({ from });
              scrollTo({ top: 0 });
            }}
          />
        </section>
      </div>
      <RoomLine />
    </main>
  );
}
