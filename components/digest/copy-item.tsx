import type { Section } from '../../lib/digest/coverage.ts';
import type { Format, Selection } from '../../lib/export/index.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu } from '../controls/menu.tsx';
import { useWords } from '../language.ts';
import { FormatEntries } from './format-entries.tsx';
import { FORMATS } from './formats.ts';
import { useCopy } from './use-copy.ts';

type Props = {
  /** The item's section and index ("targets:3"). */
  id: string;
  /** Id of the element that names the item. */
  headId: string;
};

/** Copies one item with its sentence: the first form at once, the other forms by a menu. */
export function CopyItem({ id, headId }: Props) {
  const { t } = useWords();
  const copy = useCopy();
  const [section, index] = id.split(':') as [Section | 'event', string];
  const selection: Selection =
    section === 'event' ? { kind: 'event' } : { kind: 'item', section, index: Number(index) };
  const copyAs = (format: Format) => copy(selection, format, (say, words) => say('copied.item', { format: words }));
  return (
    <div class="copy-item">
      <button type="button" class="text-button" aria-describedby={headId} onClick={() => copyAs(FORMATS[0] as Format)}>
        <Icon name="copy" />
        {t('copy.item')}
      </button>
      <Menu
        class="text-button"
        menuLabel={t('copy.item')}
        button={
          <>
            {t('copy.item.formats')}
            <Icon name="down" />
          </>
        }
      >
        {(close) => (
          <FormatEntries formats={FORMATS} nameOf={(format) => t(`copy.${format}`)} close={close} onChoose={copyAs} />
        )}
      </Menu>
    </div>
  );
}
