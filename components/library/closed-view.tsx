import { LibraryError } from '../../lib/library/types.ts';
import { TopBar } from '../controls/top-bar.tsx';
import { type Words, WordsContext } from '../language.ts';
import { faultWords } from './fault-words.ts';
import { libraryWords } from './use-library-words.ts';

type Props = {
  /** Why the library isn't there. */
  error: unknown;
  words: Words;
};

/** There is no library to show: in a private window, or where the browser gives none. */
export function ClosedView({ error, words }: Props) {
  const say = libraryWords(words.language);
  const isPrivate = error instanceof LibraryError && error.fault === 'private';
  return (
    <WordsContext.Provider value={words}>
      <TopBar>{null}</TopBar>
      <main class="shelf-empty">
        <h1 class="shelf-title">{say(isPrivate ? 'private.title' : 'failed.title')}</h1>
        <p>{isPrivate ? say('private.text') : faultWords(error, say)}</p>
      </main>
    </WordsContext.Provider>
  );
}
