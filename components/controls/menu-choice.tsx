import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

type Props = {
  /** What the choice says. */
  children: ComponentChildren;
  /** Whether it is the chosen one of its group. */
  checked: boolean;
  /** Chooses it; the menu stays open. */
  onChoose: () => void;
};

/** An entry of a menu that is one of several choices. */
export const MenuChoice = ({ children, checked, onChoose }: Props) => (
  <button
    type="button"
    class="menu-entry menu-choice"
    role="menuitemradio"
    aria-checked={checked}
    tabIndex={-1}
    onClick={onChoose}
  >
    <Icon name="check" />
    {children}
  </button>
);
