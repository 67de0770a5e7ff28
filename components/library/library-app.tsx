import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Library } from '../../lib/library/types.ts';
import { type Words, WordsContext } from '../language.ts';
import { NoticeContext } from '../notice.ts';
import { NoticeLine } from '../notice-line.tsx';
import { CompareView } from './compare-view.tsx';
import { faultWords } from './fault-words.ts';
import { type Host, HostContext } from './host.ts';
import { type Shelf, ShelfContext } from './library-context.ts';
import { LibraryHead } from './library-head.tsx';
import { ListView } from './list-view.tsx';
import { PageView } from './page-view.tsx';
import { EVERYTHING, type Search } from './route.ts';
import { libraryWords } from './use-library-words.ts';
import { useNotice } from './use-notice.ts';
import { useRoute } from './use-route.ts';

type Props = {
  library: Library;
  host: Host;
  /** The language of the words around what was saved. */
  words: Words;
};

/** The page of the library: its list, one saved page, or a comparison, as the address says. */
export function LibraryApp({ library, host, words }: Props) {
  const [route, go] = useRoute();
  const [notice, notify] = useNotice();
  const [changed, setChanged] = useState(0);
  /** What was looked for last: the way back to the list leads there. */
  const [search, setSearch] = useState<Search>(EVERYTHING);
  const [chosen, setChosen] = useState<ReadonlyMap<number, readonly number[]>>(new Map());
  useEffect(() => {
    if (route.view === 'list') setSearch(route.search);
  }, [route]);
  useEffect(() => {
    // Another tab, or the popup, may have saved something meanwhile.
    const onSeen = (): void => {
      if (document.visibilityState === 'visible') setChanged((count) => count + 1);
    };
    document.addEventListener('visibilitychange', onSeen);
    return () => document.removeEventListener('visibilitychange', onSeen);
  }, []);
  const shelf = useMemo<Shelf>(() => {
    const touch = (): void => setChanged((count) => count + 1);
    const failed = (error: unknown): void =>
      notify({ says: (_, language) => faultWords(error, libraryWords(language)), failed: true });
    const restore = async (ids: readonly number[]): Promise<void> => {
      await library.restore(ids);
      touch();
      notify({ says: (_, language) => libraryWords(language)('undone', { count: ids.length }) });
    };
    const remove = async (ids: readonly number[]): Promise<void> => {
      await library.remove(ids);
      touch();
      setChosen(new Map());
      notify({
        says: (_, language) => libraryWords(language)('deleted', { count: ids.length }),
        stays: true,
        offer: {
          says: (language) => libraryWords(language)('undo'),
          act: () => void restore(ids).catch(failed),
        },
      });
    };
    return { library, changed, touch, go, failed, remove: (ids) => remove(ids).catch(failed) };
  }, [library, changed]);
  return (
    <WordsContext.Provider value={words}>
      <HostContext.Provider value={host}>
        <NoticeContext.Provider value={notify}>
          <ShelfContext.Provider value={shelf}>
            <LibraryHead route={route} />
            {route.view === 'list' && <ListView search={route.search} chosen={chosen} choose={setChosen} />}
            {route.view === 'page' && <PageView key={route.id} route={route} back={search} />}
            {route.view === 'compare' && <CompareView route={route} />}
            <NoticeLine notice={notice} onClose={() => notify(null)} />
          </ShelfContext.Provider>
        </NoticeContext.Provider>
      </HostContext.Provider>
    </WordsContext.Provider>
  );
}
