import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';

type Props = {
  /** What the head shows; it names the button. */
  head: ComponentChildren;
  /** What it opens to: made only when it is opened. */
  children: () => ComponentChildren;
};

/** An entry of a list that opens: a heading that is a button. */
export function Fold({ head, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li class="compare-fold">
      <h3 class="compare-fold-head">
        <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          <Icon name="down" />
          <span>{head}</span>
        </button>
      </h3>
      {open && (
        <div class="compare-fold-body" id={id}>
          {children()}
        </div>
      )}
    </li>
  );
}
