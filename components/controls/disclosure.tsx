import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

type Props = {
  /** What the button says. */
  says: ComponentChildren;
  /** What it opens to. At the foot this stands above the button, so that the button stays under the pointer. */
  children: ComponentChildren;
};

/** Words that open to more. */
export function Disclosure({ says, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class="disclosure-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {says}
        <Icon name="down" />
      </button>
      {open && (
        <div class="disclosure-content" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
