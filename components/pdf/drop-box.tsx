import { FileButton } from './file-button.tsx';
import { usePdfWords } from './use-pdf-words.ts';

type Props = {
  /** Reads a file of the person's. */
  onFile: (file: File) => void;
};

/** Takes a file by drop (the whole page does) or by the browser's own file picker. */
export function DropBox({ onFile }: Props) {
  const say = usePdfWords();
  return (
    <div class="drop-box">
      <p class="drop-title">{say('drop.title')}</p>
      <p class="drop-text">{say('drop.text')}</p>
      <FileButton says={say('drop.choose')} class="pdf-button" onFile={onFile} />
    </div>
  );
}
