import { useRef, useState } from 'preact/hooks';
import type { ImportOutcome } from '../../lib/library/types.ts';
import { LibraryError } from '../../lib/library/types.ts';
import { useWords } from '../language.ts';
import { faultWords } from './fault-words.ts';
import { importWords } from './import-words.ts';
import { useShelf } from './library-context.ts';
import { useLibraryWords } from './use-library-words.ts';

type Came = { state: 'reading' } | { state: 'done'; outcome: ImportOutcome } | { state: 'failed'; error: unknown };

/** Takes a back-up by the file picker or by drop, and says what came of it or where the file is broken. */
export function RestoreBox() {
  const say = useLibraryWords();
  const { language } = useWords();
  const { library, touch } = useShelf();
  const input = useRef<HTMLInputElement>(null);
  const [came, setCame] = useState<Came | null>(null);
  const [over, setOver] = useState(false);
  const take = async (file: Blob | undefined): Promise<void> => {
    if (!file) return;
    setCame({ state: 'reading' });
    try {
      setCame({ state: 'done', outcome: await library.restoreFrom(file) });
      touch();
    } catch (error) {
      setCame({ state: 'failed', error });
    }
  };
  const said = (): string => {
    if (!came) return '';
    if (came.state === 'reading') return say('restore.reading');
    if (came.state === 'done') return say('restore.done', came.outcome);
    return came.error instanceof LibraryError
      ? faultWords(came.error, say)
      : say('restore.broken', { reason: importWords(came.error, language) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by key
    <div
      class="restore-box"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <p>{over ? say('restore.now') : say('restore.drop')}</p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {say('restore.choose')}
      </button>
      <input
        ref={input}
        class="hidden-input"
        type="file"
        accept="application/json,.json"
        aria-label={say('restore.choose')}
        tabIndex={-1}
        onChange={() => {
          void take(input.current?.files?.[0]);
          if (input.current) input.current.value = '';
        }}
      />
      <p role="status" class="restore-says" data-failed={came?.state === 'failed'}>
        {said()}
      </p>
    </div>
  );
}
