import { useNotify } from '../notice.ts';
import { RestoreBox } from './restore-box.tsx';
import { libraryWords, useLibraryWords } from './use-library-words.ts';

/** How the first page comes into the library. */
export function EmptyLibrary() {
  const say = useLibraryWords();
  const notify = useNotify();
  return (
    <main class="shelf-empty">
      <h1 class="shelf-title">{say('empty.title')}</h1>
      <h2 class="shelf-subtitle">{say('empty.how')}</h2>
      <ol class="steps">
        {(['empty.1', 'empty.2', 'empty.3'] as const).map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <p class="shelf-quiet">{say('empty.restore')}</p>
      <RestoreBox
        onDone={(outcome) =>
          notify({ says: (_, language) => libraryWords(language)('restore.done', outcome), stays: true })
        }
      />
    </main>
  );
}
