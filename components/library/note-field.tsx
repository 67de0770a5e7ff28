import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useShelf } from './library-context.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  /** The page that the note belongs to. */
  id: number;
  note: string;
};

/** After this long without a key the note is saved. */
const PAUSE_MS = 600;

/** The reader's note: saved as it is typed, and said to be so once the library says so. */
export function NoteField({ id, note }: Props) {
  const say = useLibraryWords();
  const { library, failed } = useShelf();
  const domId = useId();
  const [typed, setTyped] = useState(note);
  const [state, setState] = useState<'still' | 'saving' | 'saved'>('still');
  /** What is typed and not saved yet, for when the field goes before the pause is over. */
  const unsaved = useRef<string | null>(null);
  const save = async (): Promise<void> => {
    const text = unsaved.current;
    if (text === null) return;
    unsaved.current = null;
    try {
      await library.setNote(id, text);
      if (unsaved.current === null) setState('saved');
    } catch (error) {
      unsaved.current ??= text;
      setState('still');
      failed(error);
    }
  };
  useEffect(() => {
    if (unsaved.current === null) return;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const leave = (): void => void save();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <div class="note">
      <label class="record-head" for={domId}>
        {say('note')}
      </label>
      <textarea
        id={domId}
        rows={3}
        aria-describedby={`${domId}-hint`}
        value={typed}
        onInput={(event) => {
          unsaved.current = event.currentTarget.value;
          setState('saving');
          setTyped(event.currentTarget.value);
        }}
        onBlur={() => void save()}
      />
      <p class="note-foot">
        <span id={`${domId}-hint`}>{say('note.hint')}</span>
        <span role="status">
          {state === 'saved' ? say('note.saved') : state === 'saving' ? say('note.saving') : ''}
        </span>
      </p>
    </div>
  );
}
