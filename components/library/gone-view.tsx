import { hashOf, type Search } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = { back: Search };

/** The page that the address names isn't in the library. */
export function GoneView({ back }: Props) {
  const say = useLibraryWords();
  return (
    <main class="shelf-empty">
      <h1 class="shelf-title">{say('gone.title')}</h1>
      <p>{say('gone.text')}</p>
      <p class="shelf-ways">
        <a class="button" href={hashOf({ view: 'list', search: back })}>
          {say('back.hits')}
        </a>
      </p>
    </main>
  );
}
