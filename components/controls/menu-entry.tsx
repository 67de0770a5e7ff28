import type { ComponentChildren } from 'preact';

type Props = {
  /** What the entry says. */
  children: ComponentChildren;
  /** Language of the words, where it differs from the rest. */
  lang?: string;
  /** What choosing it does. */
  onChoose: () => void;
};

/** An entry of a menu that does something. */
export const MenuEntry = ({ children, lang, onChoose }: Props) => (
  <button type="button" class="menu-entry" role="menuitem" tabIndex={-1} lang={lang} onClick={onChoose}>
    {children}
  </button>
);
