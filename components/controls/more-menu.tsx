import { useContext } from 'preact/hooks';
import { useWords } from '../language.ts';
import { reasonOf, useNotify } from '../notice.ts';
import { PageContext } from '../page.ts';
import { useServices } from '../services.ts';
import { Icon } from './icon.tsx';
import { LATER_ENTRIES } from './later-entries.ts';
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
  const toFiles = () =>
    page &&
    files(page).catch((error: unknown) =>
      notify({ says: (say) => say('files.failed', { reason: reasonOf(error) }), failed: true }),
    );
  return (
    <Menu class="bar-button" label={t('more')} menuLabel={t('more')} button={<Icon name="more" />}>
      {(close) => {
        const entry = (says: string, act: () => unknown, lang?: string) => (
          <MenuEntry
            lang={lang}
            onChoose={() => {
              close();
              act();
            }}
          >
            {says}
          </MenuEntry>
        );
        return (
          <>
            {digest && entry(t('files'), toFiles)}
            {library && entry(t('library'), async () => (await library()).open())}
            {entry(t('more.language'), switchLanguage, language === 'vi' ? 'en' : 'vi')}
            {entry(t('reread'), reread)}
            {page && LATER_ENTRIES.map((Entry) => <Entry key={Entry.name} close={close} />)}
            {page && why && entry(t('more.why'), () => why(true))}
          </>
        );
      }}
    </Menu>
  );
}
