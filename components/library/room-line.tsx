import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../language.ts';
import { bytesWords } from '../pdf/bytes-words.ts';
import { useHost } from './host.ts';
import { useShelf } from './library-context.ts';
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
  const used = bytesWords(found.used, language);
  return (
    <p class="room">
      {found.most === null ? say('room', { used }) : say('room.most', { used, most: bytesWords(found.most, language) })}
    </p>
  );
}
