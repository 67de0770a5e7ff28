import type { Format } from '../../lib/export/index.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu } from '../controls/menu.tsx';
import { useWords } from '../language.ts';
import { reasonOf, useNotify } from '../notice.ts';
import { usePage } from '../page.ts';
import { useServices } from '../services.ts';
import { FormatEntries } from './format-entries.tsx';

const FILES: readonly Format[] = ['csv', 'markdown', 'json', 'plain', 'table'];

/** Writes the digest to a file, by the page that saves files. */
export function SaveMenu() {
  const { t } = useWords();
  const page = usePage();
  const { save } = useServices();
  const notify = useNotify();
  return (
    <Menu
      class="bar-button"
      menuLabel={t('save.menu')}
      button={
        <>
          {t('save')}
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <FormatEntries
          formats={FILES}
          nameOf={(format) => t(`save.${format}`)}
          close={close}
          onChoose={(format) => {
            save(page, format).catch((error: unknown) =>
              notify({ says: (say) => say('save.failed', { reason: reasonOf(error) }), failed: true }),
            );
          }}
        />
      )}
    </Menu>
  );
}
