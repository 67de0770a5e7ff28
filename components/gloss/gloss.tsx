import type { ComponentChildren } from 'preact';
import { glossOf, valueInEnglish } from '../../lib/gloss/index.ts';

type Props = {
  /** Words of the page; what is more than words has no gloss. */
  words: ComponentChildren;
  /** Where they are a value: what they say, in English but for its unit. */
  value?: string | undefined;
};

/** Whatever the page's words around it look like; styled here, so that the popup's style pays nothing for it. */
const LOOK = { display: 'block', padding: 0, fontSize: '12px', fontWeight: 'normal' };

/** The English of an office, a body, a document, a unit or an indicator, beside the page's words; nothing where none is sure. */
export function Gloss({ words, value }: Props) {
  if (typeof words !== 'string') return null;
  const gloss = value === undefined ? glossOf(words) : valueInEnglish(words, value);
  return gloss ? (
    <span class="gloss" lang="en" style={LOOK}>
      {' '}
      {gloss}
    </span>
  ) : null;
}
