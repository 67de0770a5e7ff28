import type { ComponentChildren } from 'preact';

type Props = {
  /** Id of the heading inside. */
  labelledBy: string;
  children: ComponentChildren;
};

/** A table with its head and what goes along; a group and no landmark, since a page has many. */
export const PanelBox = ({ labelledBy, children }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
  <div class="compare-panel" role="group" aria-labelledby={labelledBy}>
    {children}
  </div>
);
