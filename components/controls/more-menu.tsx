import { useContext } from 'preact/hooks';
import { useWords } from '../language.ts';
import { PageContext } from '../page.ts';
import { useServices } from '../services.ts';
import { Icon } from './icon.tsx';
import { LATER_ENTRIES } from './later-entries.ts';
import { Menu } from './menu.tsx';
import { MenuEntry } from './menu-entry.tsx';

/** What is seldom needed: another language, reading anew and, of a page that was read, why it was read so. */
export function MoreMenu() {
  const { t, language } = useWords();
  const { reread, switchLanguage, why } = useServices();
  const page = useContext(PageContext);
  return (
    <Menu class="bar-button" label={t('more')} menuLabel={t('more')} button={<Icon name="more" />}>
      {(close) => (
        <>
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
          {page && LATER_ENTRIES.map((Entry) => <Entry key={Entry.name} close={close} />)}
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
