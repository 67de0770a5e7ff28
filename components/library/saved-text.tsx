import { useRef } from 'preact/hooks';
import type { Article } from '../../lib/article.ts';
import type { Span } from '../../lib/digest/model.ts';
import { pagesOf } from '../../lib/pdf/places.ts';
import { Icon } from '../controls/icon.tsx';
import { MarkedText } from '../pdf/marked-text.tsx';
import { PageBlocks } from '../pdf/page-blocks.tsx';
import { useMarkInView } from '../pdf/use-mark-in-view.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  article: Article;
  /** The place that was asked for last; `asked` counts up, so that asking twice scrolls twice. */
  shown: { span: Span; asked: number } | null;
  /** Goes back to the digest, where that stands above. */
  onBack: () => void;
};

/** The text of a page as it was saved; a sentence that is asked for comes into view, marked. */
export function SavedText({ article, shown, onBack }: Props) {
  const say = useLibraryWords();
  const pane = useRef<HTMLElement>(null);
  const span = shown?.span ?? null;
  useMarkInView(pane, shown?.asked);
  const pages = pagesOf(article);
  const numbered = article.blocks.some(({ page }) => page !== undefined);
  return (
    <section class="pdf-sheet" aria-label={say('text')} ref={pane}>
      <p class="text-note">{say('text.note')}</p>
      <div class="saved-sheet">
        <p class="text-title" lang="vi">
          <MarkedText text={article.title} start={0} shown={span} />
        </p>
        {pages.map(({ page, blocks }, index) => (
          <div key={`${index} ${page}`} class="text-page">
            {numbered && <p class="text-number">{say('text.page', { page })}</p>}
            <div lang="vi">
              <PageBlocks blocks={blocks} shown={span} />
            </div>
          </div>
        ))}
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
