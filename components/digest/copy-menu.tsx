import { useState } from 'preact/hooks';
import type { Section } from '../../lib/digest/coverage.ts';
import type { Format } from '../../lib/export/index.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu } from '../controls/menu.tsx';
import { MenuChoice } from '../controls/menu-choice.tsx';
import { useWords } from '../language.ts';
import { FormatEntries } from './format-entries.tsx';
import { FORMATS } from './formats.ts';
import { useCopy } from './use-copy.ts';

type Props = {
  /** The section that is shown: the menu offers to copy it alone. */
  section: Section;
};

/** Copies the whole digest, or the section that is shown, in one of five forms. */
export function CopyMenu({ section }: Props) {
  const { t } = useWords();
  const copy = useCopy();
  const [whole, setWhole] = useState(true);
  const name = t(`tab.${section}`);
  const copyAs = (format: Format) =>
    copy(whole ? { kind: 'all' } : { kind: 'section', section }, format, (say, words) =>
      whole
        ? say('copied.whole', { format: words })
        : say('copied.section', { section: say(`tab.${section}`), format: words }),
    );
  return (
    <Menu
      class="bar-button"
      menuLabel={t('copy.menu')}
      button={
        <>
          {t('copy')}
          <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <>
          <FormatEntries formats={FORMATS} nameOf={(format) => t(`copy.${format}`)} close={close} onChoose={copyAs} />
          <fieldset class="menu-choices" aria-label={t('copy.what')}>
            <MenuChoice checked={whole} onChoose={() => setWhole(true)}>
              {t('copy.whole')}
            </MenuChoice>
            <MenuChoice checked={!whole} onChoose={() => setWhole(false)}>
              {t('copy.section', { section: name })}
            </MenuChoice>
          </fieldset>
        </>
      )}
    </Menu>
  );
}
