import { useState } from 'preact/hooks';
import { useNotify } from '../notice.ts';
import { Dialog } from './dialog.tsx';
import { useShelf } from './library-context.ts';
import { EVERYTHING } from './route.ts';
import { useAsked } from './use-asked.ts';
import { libraryWords, useLibraryWords } from './use-library-words.ts';
import { wipe } from './wipe.ts';

type Props = { onClose: () => void };

/** Asks before everything is deleted for good, and says how much that is. */
export function WipeDialog({ onClose }: Props) {
  const say = useLibraryWords();
  const { library, touch, failed, go } = useShelf();
  const notify = useNotify();
  const count = useAsked(() => library.count(), null);
  const [busy, setBusy] = useState(false);
  const onYes = async (): Promise<void> => {
    setBusy(true);
    try {
      const wiped = await wipe(library);
      notify({ says: (_, language) => libraryWords(language)('wipe.done', { count: wiped }), stays: true });
      go({ view: 'list', search: EVERYTHING });
    } catch (error) {
      failed(error);
    }
    touch();
    onClose();
  };
  return (
    <Dialog title={say('wipe.title')} onClose={onClose}>
      {count !== undefined && (
        <>
          <p>{say('wipe.text', { count })}</p>
          <p class="dialog-quiet">{say('wipe.first')}</p>
          <p class="dialog-ways">
            <button type="button" class="button" onClick={onClose}>
              {say('cancel')}
            </button>
            <button type="button" class="button button-danger" disabled={busy} onClick={() => void onYes()}>
              {say('wipe.yes', { count })}
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}
