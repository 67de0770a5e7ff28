import type { ComponentChildren } from 'preact';

type Props = { label: string; children: ComponentChildren };

/** What may be wider than the screen scrolls in a box of its own, which keys reach; a group, since a page has many. */
export const ScrollBox = ({ label, children }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
  <div
    class="compare-scroll"
    role="group"
    aria-label={label}
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    tabIndex={0}
  >
    {children}
  </div>
);
