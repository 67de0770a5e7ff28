import type { Format } from '../../lib/export/index.ts';
import { MenuEntry } from '../controls/menu-entry.tsx';

type Props = {
  formats: readonly Format[];
  /** What a format is called in this menu. */
  nameOf: (format: Format) => string;
  /** Closes the menu. */
  close: () => void;
  /** Copies or saves in a format. */
  onChoose: (format: Format) => void;
};

/** The entries of a menu of formats, an entry each. */
export const FormatEntries = ({ formats, nameOf, close, onChoose }: Props) => (
  <>
    {formats.map((format) => (
      <MenuEntry
        key={format}
        onChoose={() => {
          close();
          onChoose(format);
        }}
      >
        {nameOf(format)}
      </MenuEntry>
    ))}
  </>
);
