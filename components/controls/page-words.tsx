import type { ComponentChildren } from 'preact';
import { useWords } from '../language.ts';
import { Later } from '../later.tsx';

type Props = {
  /** Words of the page: Vietnamese whatever language the person chose, so that a screen reader speaks them right. */
  children: ComponentChildren;
  /** Class of the element, where it needs a look of its own. */
  class?: string;
  /** Where they are a value: what they say, in English but for its unit. */
  value?: string;
};

const loadGloss = () => import('../gloss/index.tsx').then(({ Gloss }) => Gloss);

/** Words of the page; for a reader of English with their gloss, where the lexicon has one, once it is loaded. */
export const PageWords = ({ children, class: className, value }: Props) => (
  <span lang="vi" class={className}>
    {children}
    {useWords().language === 'en' && <Later load={loadGloss} words={children} value={value} />}
  </span>
);
