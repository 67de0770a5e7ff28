import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeMenu } from './place-menu.ts';

type Props = {
  /** What the button shows. */
  button: ComponentChildren;
  /** The button's name where it shows only a drawing. */
  label?: string;
  /** Class of the button. */
  class?: string;
  /** What the menu offers, for screen readers. */
  menuLabel: string;
  /** The entries; each gets what closes the menu and gives the focus back to the button. */
  children: (close: () => void) => ComponentChildren;
};

const ENTRIES = '[role^="menuitem"]';

/** A button with a menu, as the ARIA practices describe it: arrows, Home, End, a first letter, Escape. */
export function Menu({ button, label, class: className, menuLabel, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = (refocus = true) => {
    setOpen(false);
    if (refocus) opener.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open || !opener.current || !list.current) return;
    placeMenu(list.current, opener.current);
    list.current.querySelector<HTMLElement>(ENTRIES)?.focus();
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) close(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('scroll', outside, true);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('scroll', outside, true);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return close(false);
    const entries = [...(list.current?.querySelectorAll<HTMLElement>(ENTRIES) ?? [])];
    const next = entryFor(event.key, entries, entries.indexOf(document.activeElement as HTMLElement));
    if (event.key !== 'Escape' && !next) return;
    event.preventDefault();
    event.stopPropagation();
    if (next) next.focus();
    else close();
  };

  return (
    <div class="menu" ref={root}>
      <button
        ref={opener}
        type="button"
        class={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          // A key may come before the focus is in the list.
          if (open) return onKeyDown(event);
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {button}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          class="menu-list"
          role="menu"
          tabIndex={-1}
          aria-label={menuLabel}
          onKeyDown={onKeyDown}
        >
          {children(() => close())}
        </div>
      )}
    </div>
  );
}

/** The entry that a key moves to; undefined where the key moves nowhere. */
function entryFor(key: string, entries: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const count = entries.length;
  if (key === 'ArrowDown') return entries[(at + 1) % count];
  if (key === 'ArrowUp') return entries[(at - 1 + count) % count];
  if (key === 'Home') return entries[0];
  if (key === 'End') return entries[count - 1];
  if (key.length !== 1 || key === ' ') return undefined;
  const after = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return after.find((entry) => entry.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}
