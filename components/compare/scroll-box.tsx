import type { ComponentChildren } from 'preact';

type Props = { label: string; class?: string; children: ComponentChildren };

/** What may be wider than the screen scrolls in a box of its own, which keys reach. */
export const ScrollBox = ({ label, class: className = '', children }: Props) => (
  <section
    class={`compare-scroll ${className}`}
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    tabIndex={0}
  >
    {children}
  </section>
);
