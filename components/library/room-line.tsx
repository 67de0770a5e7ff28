import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../language.ts';

import { useHost } from './host.ts';
import { useShelf } from './library-context.ts';
import { sizeWords } from './size-words.ts';
import { useLibraryWords } from './use-library-words.ts';

/** How much room the library takes, as the browser tells it. */
export function RoomLine() {
  const say = useLibraryWords();
  const { language } = useWords();
  const { room } = useHost();
  const { changed } = useShelf();
  const [found, setFound] = useState<Awaited<ReturnType<typeof room>>>(null);
  useEffect(() => {
    void room().then(setFound, () => {});
  }, [changed]);
  if (!found) return null;
  const used = sizeWords(found.used, language);
  return (
    <p class="room">
      {found.most === null ? say('room', { used }) : say('room.most', { used, most: sizeWords(found.most, language) })}
    </p>
  );
}
