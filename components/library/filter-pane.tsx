import { DaysFilter } from './days-filter.tsx';
import { FacetFilter } from './facet-filter.tsx';
import { FACETS, type Search } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  search: Search;
  /** Whether it is shown where the window has no room for it beside the hits. */
  open: boolean;
  onSearch: (part: Partial<Search>) => void;
};

/** What the list can be narrowed by. */
export function FilterPane({ search, open, onSearch }: Props) {
  const say = useLibraryWords();
  return (
    <aside class="filters" id="filters" aria-label={say('filters')} data-open={open}>
      {FACETS.map((facet) => (
        <FacetFilter
          key={facet}
          facet={facet}
          chosen={search.facets[facet] ?? []}
          onChosen={(values) => {
            const { [facet]: _, ...others } = search.facets;
            onSearch({ facets: values.length > 0 ? { ...others, [facet]: values } : others });
          }}
        />
      ))}
      <DaysFilter name="published" choice={search.published} onChoice={(published) => onSearch({ published })} />
      <DaysFilter name="saved" choice={search.saved} onChoice={(saved) => onSearch({ saved })} />
    </aside>
  );
}
