import { Icon } from '../controls/icon.tsx';
import { useWords } from '../language.ts';
import { daysWords } from './days-words.ts';
import { facetWords } from './facet-words.ts';
import { EVERYTHING, FACETS, type Search } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  search: Search;
  onSearch: (part: Partial<Search>) => void;
};

type Chip = { facet: string; value: string; without: Partial<Search> };

/** The filters that narrow the list now, each with what drops it. */
export function ChosenFilters({ search, onSearch }: Props) {
  const say = useLibraryWords();
  const { language } = useWords();
  const chips: Chip[] = FACETS.flatMap((facet) =>
    (search.facets[facet] ?? []).map((value) => {
      const { [facet]: values = [], ...others } = search.facets;
      const left = values.filter((one) => one !== value);
      return {
        facet: say(`facet.${facet}`),
        value: facetWords(facet, value, language, say) ?? value,
        without: { facets: left.length > 0 ? { ...others, [facet]: left } : others },
      };
    }),
  );
  for (const name of ['published', 'saved'] as const)
    if (search[name] !== 'any')
      chips.push({ facet: say(name), value: daysWords(search[name], language, say), without: { [name]: 'any' } });
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={say('filters.chosen')}>
      {chips.map(({ facet, value, without }) => (
        <li key={`${facet} ${value}`}>
          <button
            type="button"
            class="chip"
            aria-label={say('filters.drop', { facet, value })}
            onClick={() => onSearch(without)}
          >
            <span class="chip-facet">{facet}</span> {value}
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          class="text-button"
          onClick={() => onSearch({ facets: {}, published: EVERYTHING.published, saved: EVERYTHING.saved })}
        >
          {say('filters.clear')}
        </button>
      </li>
    </ul>
  );
}
