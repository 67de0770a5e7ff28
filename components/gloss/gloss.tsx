import { glossOf } from '../../lib/gloss/index.ts';

type Props = {
  /** Words of the page. */
  words: string;
};

/** The English of an office, a body, a document, a unit or an indicator, beside the page's words; nothing where none is sure. */
export function Gloss({ words }: Props) {
  const gloss = glossOf(words);
  return gloss ? (
    <span class="gloss" lang="en">
      {' '}
      {gloss}
    </span>
  ) : null;
}
