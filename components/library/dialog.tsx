import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

type Props = {
  title: string;
  children: ComponentChildren;
  /** Closed by Escape, a click beside it or a button in it. */
  onClose: () => void;
};

/** A question over the page; the browser keeps the focus in it and gives it back. */
export function Dialog({ title, children, onClose }: Props) {
  const id = useId();
  const root = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    root.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the browser's own doing
    <dialog
      ref={root}
      class="dialog"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === root.current) onClose();
      }}
    >
      <div class="dialog-box">
        <h2 class="dialog-title" id={id}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
