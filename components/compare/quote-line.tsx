import type { Found } from '../../lib/compare/page-info.ts';
import { dateWords } from '../../lib/present/date.ts';
import { Icon } from '../controls/icon.tsx';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { useCompare } from './context.ts';
import { useCompareWords } from './use-compare-words.ts';

type Props = { found: Found };

/** A sentence with what was read from it marked, and the page that says it, which a click opens there. */
export function QuoteLine({ found: { page, at, quote } }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const { open } = useCompare();
  const [from, to] = quote.mark;
  return (
    <div class="compare-quote">
      <blockquote class="sentence" lang="vi">
        {quote.words.slice(0, from)}
        <mark>{quote.words.slice(from, to)}</mark>
        {quote.words.slice(to)}
      </blockquote>
      <p class="compare-source">
        <PageWords class="compare-source-title">{page.title}</PageWords>
        <span class="compare-source-facts">
          {[page.site, page.published ? dateWords(page.published, language) : say('undated.page')]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <button
          type="button"
          class="text-button"
          aria-label={say('open.named', { title: page.title })}
          onClick={() => open(page.id, at)}
        >
          <Icon name="show" />
          {say('open')}
        </button>
      </p>
    </div>
  );
}
