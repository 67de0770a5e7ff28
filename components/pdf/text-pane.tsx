import { useRef } from 'preact/hooks';
import type { Article } from '../../lib/article.ts';
import type { Span } from '../../lib/digest/model.ts';
import { pagesOf } from '../../lib/pdf/places.ts';
import { MOST_PAGES } from '../../lib/pdf/read.ts';
import { Icon } from '../controls/icon.tsx';
import { FileButton } from './file-button.tsx';
import { MarkedText } from './marked-text.tsx';
import { PageBlocks } from './page-blocks.tsx';
import { useMarkInView } from './use-mark-in-view.ts';
import { usePdfWords } from './use-pdf-words.ts';

type Props = {
  article: Article;
  /** How many pages the file has. */
  pages: number;
  /** Pages that are pictures. */
  scanned: readonly number[];
  /** The place that was asked for last; `asked` counts up, so that asking twice scrolls twice. */
  shown: { span: Span; asked: number } | null;
  /** Goes back to the digest, where that stands above. */
  onBack: () => void;
  /** Reads another file. */
  onFile: (file: File) => void;
};

/** The text of the file as it was read, page by page; a sentence that is asked for comes into view, marked. */
export function TextPane({ article, pages, scanned, shown, onBack, onFile }: Props) {
  const say = usePdfWords();
  const pane = useRef<HTMLElement>(null);
  const span = shown?.span ?? null;
  useMarkInView(pane, shown?.asked);
  const read = pagesOf(article);
  const numbers = [...new Set([...read.map(({ page }) => page), ...scanned])].toSorted((a, b) => a - b);
  return (
    <section class="pdf-text" aria-label={say('text.label')} ref={pane}>
      <div class="pdf-sheet">
        <div class="text-head">
          <p class="text-note">{say('text.note')}</p>
          <FileButton says={say('another')} class="text-button" onFile={onFile} />
        </div>
        <p class="text-title" lang="vi">
          <MarkedText text={article.title} start={0} shown={span} />
        </p>
        {numbers.map((page) => (
          <section key={page} class="text-page" aria-labelledby={`page-${page}`}>
            <h2 class="text-number" id={`page-${page}`}>
              {say('text.page', { page })}
            </h2>
            {scanned.includes(page) && <p class="text-note">{say('text.scanned', { page })}</p>}
            <div lang="vi">
              {read
                .filter((one) => one.page === page)
                .map(({ blocks }) => (
                  <PageBlocks key={page} blocks={blocks} shown={span} />
                ))}
            </div>
          </section>
        ))}
        {pages > MOST_PAGES && <p class="text-note">{say('text.rest', { pages, most: MOST_PAGES })}</p>}
      </div>
      {shown && (
        <button type="button" class="pdf-button text-back" onClick={onBack}>
          <Icon name="down" />
          {say('text.back')}
        </button>
      )}
    </section>
  );
}
