import { MOST_BYTES } from '../../lib/pdf/messages.ts';
import { useWords } from '../language.ts';
import { bytesWords } from './bytes-words.ts';
import { DropBox } from './drop-box.tsx';
import type { PdfState } from './state.ts';
import { usePdfWords } from './use-pdf-words.ts';

export type Asking = {
  /** Asks the page's tab for the file again; null where there is no tab to ask. */
  ask: (() => void) | null;
  /** Has the browser save the file of the tab's page; null where that can't be. */
  save: ((url: string) => void) | null;
  onFile: (file: File) => void;
};

type Props = Asking & {
  shown: Extract<PdfState, { state: 'refused' | 'faulty' | 'ready' }>;
};

/** Of these, another try may come to something else. */
const AGAIN = new Set(['network', 'status', 'gone', 'broken']);
/** These files are the page's own: the browser can save them though no script may fetch them. */
const OWN = new Set(['policy', 'large', 'network']);

/** No text to show: why, what can be done with the file, and where to drop it. */
export function RefusalView({ shown, ask, save, onFile }: Props) {
  const say = usePdfWords();
  const { language } = useWords();
  const why = shown.state === 'refused' ? shown.why : shown.state === 'faulty' ? shown.fault : 'ready';
  const url = shown.state === 'refused' ? shown.url : null;
  const status = shown.state === 'refused' ? shown.status : 0;
  const isEmpty = shown.state === 'ready' && !ask;
  return (
    <div class="pdf-says">
      {!isEmpty && (
        <div role="status">
          <h2 class="state-title">{say(`${why}.title`)}</h2>
          <p class="state-text">
            {say(`${why}.text`, { host: hostOf(url), status, most: bytesWords(MOST_BYTES, language) })}
          </p>
        </div>
      )}
      {shown.state === 'faulty' && (
        <p class="pdf-name" lang="vi">
          {shown.name}
        </p>
      )}
      {(ask || url) && (
        <p class="pdf-ways">
          {ask && shown.state === 'ready' && (
            <button type="button" class="pdf-button" onClick={ask}>
              {say('ready.ask')}
            </button>
          )}
          {url && /^https?:/.test(url) && (
            <a class="pdf-button" href={url} target="_blank" rel="noreferrer">
              {say('open')}
            </a>
          )}
          {url && save && OWN.has(why) && (
            <button type="button" class="pdf-button" onClick={() => save(url)}>
              {say('save.file')}
            </button>
          )}
          {ask && AGAIN.has(why) && (
            <button type="button" class="pdf-button" onClick={ask}>
              {say('again')}
            </button>
          )}
        </p>
      )}
      <DropBox onFile={onFile} />
    </div>
  );
}

function hostOf(url: string | null): string {
  try {
    return new URL(url ?? '').host;
  } catch {
    return url ?? '';
  }
}
