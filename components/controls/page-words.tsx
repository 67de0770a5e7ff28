import type { ComponentChildren } from 'preact';
import { useWords } from '../language.ts';
import { Later } from '../later.tsx';

type Props = {
  /** Words of the page: Vietnamese whatever language the person chose, so that a screen reader speaks them right. */
  children: ComponentChildren;
  /** Class of the element, where it needs a look of its own. */
  class?: string;
};

const loadGloss = () => import('../gloss/gloss.tsx').then(({ Gloss }) => Gloss);

/** Words of the page; for a reader of English with their gloss, where the lexicon has one, once it is loaded. */
export const PageWords = ({ children, class: className }: Props) => (
  <span lang="vi" class={className}>
    {children}
    {useWords().language === 'en' && <Later load={loadGloss} words={children} />}
  </span>
);
