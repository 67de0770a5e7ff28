import { EVERYTHING, type Search } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  search: Search;
  onSearch: (part: Partial<Search>) => void;
};

/** Nothing answers: says so, and offers the ways out. */
export function NoHits({ search, onSearch }: Props) {
  const say = useLibraryWords();
  const filtered = Object.keys(search.facets).length > 0 || search.published !== 'any' || search.saved !== 'any';
  return (
    <div class="shelf-says">
      <p class="state-title">{say('none.title')}</p>
      {search.words && <p>{say('none.words')}</p>}
      <p class="shelf-ways">
        {search.words && (
          <button type="button" class="button" onClick={() => onSearch({ words: '' })}>
            {say('search.clear')}
          </button>
        )}
        {filtered && (
          <button type="button" class="button" onClick={() => onSearch({ ...EVERYTHING, words: search.words })}>
            {say('filters.clear')}
          </button>
        )}
      </p>
    </div>
  );
}
