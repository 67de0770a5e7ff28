import { useWords } from '../language.ts';
import { bytesWords } from './bytes-words.ts';
import type { PdfState } from './state.ts';
import { usePdfWords } from './use-pdf-words.ts';

type Props = {
  progress: Extract<PdfState, { state: 'asking' | 'reading' }>;
};

/** A file on its way: how much of it has come, then how many of its pages are read. */
export function ProgressView({ progress }: Props) {
  const say = usePdfWords();
  const { language } = useWords();
  const asking = progress.state === 'asking';
  const title = say(`${progress.state}.title`);
  const [value, max] = asking ? [progress.done, progress.all] : [progress.read, progress.count || null];
  return (
    <div class="pdf-says" aria-busy="true">
      <div role="status">
        <h2 class="state-title">{title}</h2>
      </div>
      <p class="pdf-name" lang="vi">
        {progress.name}
      </p>
      <progress class="pdf-progress" aria-label={title} {...(max ? { value, max } : {})} />
      <p class="pdf-part">{partOf()}</p>
    </div>
  );

  function partOf(): string {
    if (!asking) return max ? say('reading.part', { read: value, count: max }) : ' ';
    if (value === 0) return ' ';
    const done = bytesWords(value, language);
    return max ? say('asking.part', { done, all: bytesWords(max, language) }) : done;
  }
}
