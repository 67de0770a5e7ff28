import { type Services, useServices } from '../services.ts';
import { useStateWords } from './use-state-words.ts';

type Props = {
  /** The file to read; null for the page that takes a dropped one. */
  from: Parameters<Services['readPdf']>[0];
};

/** Asks for one PDF, on this click and no other; where no script may ask, opens the page that takes the saved file. */
export function ReadPdfButton({ from }: Props) {
  const say = useStateWords();
  const { readPdf } = useServices();
  return (
    <button type="button" class="text-button read-pdf" onClick={() => readPdf(from)}>
      {say(from ? 'pdf.read' : 'pdf.open')}
    </button>
  );
}
