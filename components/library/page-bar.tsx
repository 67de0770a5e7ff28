import type { SavedPage } from '../../lib/library/types.ts';
import { useShelf } from './library-context.ts';
import { hashOf, type Search } from './route.ts';
import { ShelfIcon } from './shelf-icon.tsx';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  page: SavedPage;
  /** The number of the version that is shown. */
  shown: number;
  back: Search;
};

/** The way back to the list, the source, and what deletes the page. */
export function PageBar({ page, shown, back }: Props) {
  const say = useLibraryWords();
  const { remove, go } = useShelf();
  const newest = hashOf({ view: 'page', id: page.id, version: null, show: null });
  return (
    <nav class="page-bar" aria-label={say('record')}>
      <a class="text-button" href={hashOf({ view: 'list', search: back })} aria-label={say('back.hits')}>
        <ShelfIcon name="back" />
        {say('back')}
      </a>
      {shown < page.versions && (
        <p class="page-bar-says">
          {say('version.old', { number: shown })} <a href={newest}>{say('version.toNewest')}</a>
        </p>
      )}
      <span class="page-bar-ways">
        {/^https?:/.test(page.url) && (
          <a class="text-button" href={page.url} target="_blank" rel="noreferrer">
            {say('source')}
          </a>
        )}
        <button
          type="button"
          class="text-button"
          onClick={() => {
            void remove([page.id]);
            go({ view: 'list', search: back });
          }}
        >
          {say('delete')}
        </button>
      </span>
    </nav>
  );
}
