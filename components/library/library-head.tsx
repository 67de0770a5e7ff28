import { useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { Menu } from '../controls/menu.tsx';
import { MenuEntry } from '../controls/menu-entry.tsx';
import { useWords } from '../language.ts';
import { useNotify } from '../notice.ts';
import { useHost } from './host.ts';
import { useShelf } from './library-context.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import { EVERYTHING, hashOf, type Route } from './route.ts';
import { libraryWords, useLibraryWords } from './use-library-words.ts';
import { WipeDialog } from './wipe-dialog.tsx';

type Props = {
  route: Route;
};

/** The line at the top: where one is, and what is done with the library as a whole. */
export function LibraryHead({ route }: Props) {
  const say = useLibraryWords();
  const { t, language } = useWords();
  const { library, failed } = useShelf();
  const host = useHost();
  const notify = useNotify();
  const [asks, setAsks] = useState<'restore' | 'wipe' | null>(null);
  const backUp = async (): Promise<void> => {
    const [file, count] = await Promise.all([library.backUp(), library.count()]);
    const name = `trich-yeu-thu-vien-${host.now().toISOString().slice(0, 10)}.jsonl`;
    host.download(file, name);
    notify({ says: (_, spoken) => libraryWords(spoken)('backUp.done', { count, name }), stays: true });
  };
  // A saved page belongs to the list, and is not it.
  const current = (view: Route['view']) =>
    route.view === view ? 'page' : route.view === 'page' && view === 'list' ? 'true' : undefined;
  const entries = [
    [say('backUp'), () => void backUp().catch(failed)],
    [say('restore'), () => setAsks('restore')],
    [say('wipe'), () => setAsks('wipe')],
  ] as const;
  return (
    <header class="bar shelf-bar">
      <p class="brand" lang="vi">
        {t('app')}
      </p>
      <nav class="shelf-nav" aria-label={say('nav.label')}>
        <a href={hashOf({ view: 'list', search: EVERYTHING })} aria-current={current('list')}>
          {say('page')}
        </a>
        <a href={hashOf({ view: 'compare', what: 'indicators', ids: [] })} aria-current={current('compare')}>
          {say('compare')}
        </a>
      </nav>
      <Menu class="bar-button" label={say('more')} menuLabel={say('more')} button={<Icon name="more" />}>
        {(close) => (
          <>
            {entries.map(([says, act]) => (
              <MenuEntry
                key={says}
                onChoose={() => {
                  close();
                  act();
                }}
              >
                {says}
              </MenuEntry>
            ))}
            <MenuEntry
              lang={language === 'vi' ? 'en' : 'vi'}
              onChoose={() => {
                close();
                host.switchLanguage();
              }}
            >
              {say('more.language')}
            </MenuEntry>
          </>
        )}
      </Menu>
      {asks === 'restore' && <RestoreDialog onClose={() => setAsks(null)} />}
      {asks === 'wipe' && <WipeDialog onClose={() => setAsks(null)} />}
    </header>
  );
}
