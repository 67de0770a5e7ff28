import type { ComponentChildren } from 'preact';
import { glossOf } from '../../lib/gloss/index.ts';

type Props = {
  /** Words of the page; what is more than words has no gloss. */
  words: ComponentChildren;
};

/** The English of an office, a body, a document, a unit or an indicator, beside the page's words; nothing where none is sure. */
export function Gloss({ words }: Props) {
  const gloss = typeof words === 'string' ? glossOf(words) : null;
  return gloss ? (
    <span class="gloss" lang="en">
      {' '}
      {gloss}
    </span>
  ) : null;
}
