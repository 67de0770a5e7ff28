import { useMemo } from 'preact/hooks';
import { headlinesOf } from '../../lib/page/headlines.ts';
import { sourceOf } from '../../lib/page/source-of.ts';
import { MoreMenu } from '../controls/more-menu.tsx';
import { TopBar } from '../controls/top-bar.tsx';
import { SourceHead } from '../digest/source-head.tsx';
import { UnreadLine } from '../digest/unread-line.tsx';
import { PageContext, usePage } from '../page.ts';
import { HeadlineList } from './headline-list.tsx';
import { HeadlinesCopyMenu } from './headlines-copy-menu.tsx';
import { UnreadKindView } from './unread-kind-view.tsx';
import { useStateWords } from './use-state-words.ts';

/** A page that lists others: the headlines that it offers, to open, to find in the page and to copy. */
export function ListingView() {
  const page = usePage();
  const say = useStateWords();
  const { article, digest } = page;
  const headlines = useMemo(() => {
    const raw = sourceOf(article);
    return article.headlines ?? (raw ? headlinesOf(raw) : []);
  }, [article]);
  const shown = useMemo(() => ({ ...page, article: { ...article, headlines } }), [page, headlines]);
  if (headlines.length === 0) return <UnreadKindView kind="listing" note={say('listing.none')} />;
  return (
    <PageContext.Provider value={shown}>
      <TopBar>
        <HeadlinesCopyMenu count={headlines.length} />
        <MoreMenu />
      </TopBar>
      <main class="digest">
        <header class="source">
          <SourceHead article={article} timed={false} />
        </header>
        <div class="state-says list-head">
          <h2 class="state-title">{say('listing.title')}</h2>
          <p class="state-text">{say('listing.count', { count: headlines.length })}</p>
        </div>
        <section
          class="panel"
          aria-label={say('listing.list')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
          tabIndex={0}
        >
          <HeadlineList headlines={headlines} />
        </section>
        {digest.unread.length > 0 && (
          <section class="foot">
            <UnreadLine unread={digest.unread} />
          </section>
        )}
      </main>
    </PageContext.Provider>
  );
}
