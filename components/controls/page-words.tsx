import type { ComponentChildren } from 'preact';

type Props = {
  /** Words of the page: Vietnamese whatever language the person chose, so that a screen reader speaks them right. */
  children: ComponentChildren;
  /** Class of the element, where it needs a look of its own. */
  class?: string;
};

export const PageWords = ({ children, class: className }: Props) => (
  <span lang="vi" class={className}>
    {children}
  </span>
);
