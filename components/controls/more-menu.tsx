import { useContext } from 'preact/hooks';
import { useWords } from '../language.ts';
import { reasonOf, useNotify } from '../notice.ts';
import { PageContext } from '../page.ts';
import { useServices } from '../services.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { MenuEntry } from './menu-entry.tsx';

type Props = {
  /** Whether a digest is shown, which can be written to files. */
  digest?: boolean;
};

/** What is seldom needed: files, the library, another language, reading anew and, of a page that was read, why it was read so. */
export function MoreMenu({ digest }: Props) {
  const { t, language } = useWords();
  const { files, library, reread, switchLanguage, why } = useServices();
  const notify = useNotify();
  const page = useContext(PageContext);
  return (
    <Menu class="bar-button" label={t('more')} menuLabel={t('more')} button={<Icon name="more" />}>
      {(close) => (
        <>
          {page && digest && (
            <MenuEntry
              onChoose={() => {
                close();
                files(page).catch((error: unknown) =>
                  notify({ says: (say) => say('files.failed', { reason: reasonOf(error) }), failed: true }),
                );
              }}
            >
              {t('files')}
            </MenuEntry>
          )}
          {library && (
            <MenuEntry
              onChoose={() => {
                close();
                void library().then(({ open }) => open());
              }}
            >
              {t('library')}
            </MenuEntry>
          )}
          <MenuEntry
            lang={language === 'vi' ? 'en' : 'vi'}
            onChoose={() => {
              close();
              switchLanguage();
            }}
          >
            {t('more.language')}
          </MenuEntry>
          <MenuEntry
            onChoose={() => {
              close();
              reread();
            }}
          >
            {t('reread')}
          </MenuEntry>
          {page && why && (
            <MenuEntry
              onChoose={() => {
                close();
                why(true);
              }}
            >
              {t('more.why')}
            </MenuEntry>
          )}
        </>
      )}
    </Menu>
  );
}
