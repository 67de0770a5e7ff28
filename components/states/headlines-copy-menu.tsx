import type { Format } from '../../lib/export/index.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu } from '../controls/menu.tsx';
import { FormatEntries } from '../digest/format-entries.tsx';
import { useCopy } from '../digest/use-copy.ts';
import { useWords } from '../language.ts';
import { useStateWords } from './use-state-words.ts';

type Props = {
  /** How many headlines there are. */
  count: number;
};

const FORMATS: readonly Format[] = ['plain', 'markdown', 'table', 'csv'];

/** Copies the headlines in one of four forms. */
export function HeadlinesCopyMenu({ count }: Props) {
  const { t } = useWords();
  const say = useStateWords();
  const copy = useCopy();
  return (
    <Menu
      class="bar-button"
      menuLabel={say('listing.copy')}
      button={
        <>
          {t('copy')}
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <FormatEntries
          formats={FORMATS}
          nameOf={(format) => t(`copy.${format}`)}
          close={close}
          onChoose={(format) =>
            copy({ kind: 'headlines' }, format, (_, words) => say('listing.copied', { count, format: words }))
          }
        />
      )}
    </Menu>
  );
}
