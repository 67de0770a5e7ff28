import type { Restriction } from '../../lib/browser/restriction.ts';
import { ReadPdfButton } from './read-pdf-button.tsx';
import { StateView } from './state-view.tsx';
import { useStateWords } from './use-state-words.ts';

type Props = {
  /** What kind of page the browser closes. */
  why: Restriction;
};

/** What may be a PDF in the browser's own viewer. */
const MAYBE_PDF: ReadonlySet<Restriction> = new Set(['pdf', 'file', 'unknown']);

export function RestrictedView({ why }: Props) {
  const say = useStateWords();
  return (
    <StateView title={say('restricted.title')} text={say(`restricted.${why}`)}>
      {MAYBE_PDF.has(why) && <ReadPdfButton from={null} />}
    </StateView>
  );
}
