import { Dialog } from './dialog.tsx';
import { RestoreBox } from './restore-box.tsx';
import { useLibraryWords } from './use-library-words.ts';

type Props = { onClose: () => void };

/** Takes a back-up over, and says what came of it. */
export function RestoreDialog({ onClose }: Props) {
  const say = useLibraryWords();
  return (
    <Dialog title={say('restore.title')} onClose={onClose}>
      <p>{say('restore.text')}</p>
      <RestoreBox />
      <p class="dialog-ways">
        <button type="button" class="button" onClick={onClose}>
          {say('close')}
        </button>
      </p>
    </Dialog>
  );
}
