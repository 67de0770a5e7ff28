import { useRef, useState } from 'preact/hooks';
import type { ImportOutcome } from '../../lib/library/types.ts';
import { importWords } from './import-words.ts';
import { useShelf } from './library-context.ts';
import { useLibraryWords } from './use-library-words.ts';

type Came = { state: 'reading' } | { state: 'done'; outcome: ImportOutcome } | { state: 'failed'; error: unknown };

type Props = {
  /** Hears of what came, where this box may go with the change. */
  onDone?: (outcome: ImportOutcome) => void;
};

/** Takes a back-up by the file picker or by drop, and says what came of it or where the file is broken. */
export function RestoreBox({ onDone }: Props) {
  const say = useLibraryWords();
  const { library, touch } = useShelf();
  const input = useRef<HTMLInputElement>(null);
  const [came, setCame] = useState<Came | null>(null);
  const [over, setOver] = useState(false);
  const take = async (file: Blob | undefined): Promise<void> => {
    if (!file) return;
    setCame({ state: 'reading' });
    try {
      const outcome = await library.restoreFrom(file);
      setCame({ state: 'done', outcome });
      onDone?.(outcome);
      touch();
    } catch (error) {
      setCame({ state: 'failed', error });
    }
  };
  const said = (): string => {
    if (!came) return '';
    if (came.state === 'reading') return say('restore.reading');
    if (came.state === 'done') return say('restore.done', came.outcome);
    return importWords(came.error, say);
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
        accept=".jsonl,.json,application/jsonl,application/json"
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
