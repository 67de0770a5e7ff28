import { useWords } from '../language.ts';
import { useServices } from '../services.ts';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { MenuEntry } from './menu-entry.tsx';

/** What is seldom needed: another language, reading anew. */
export function MoreMenu() {
  const { t, language } = useWords();
  const { reread, switchLanguage } = useServices();
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
        </>
      )}
    </Menu>
  );
}
