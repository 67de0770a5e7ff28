import { useId, useMemo } from 'preact/hooks';
import type { Headline } from '../../lib/article.ts';
import { webAddress } from '../../lib/export/clean.ts';
import { dayWords } from '../../lib/present/day.ts';
import { PageWords } from '../controls/page-words.tsx';
import { ShowButton } from '../digest/show-button.tsx';
import { useWords } from '../language.ts';
import { PageContext, usePage } from '../page.ts';
import { useStateWords } from './use-state-words.ts';

type Props = {
  headline: Headline;
  /** Whether its day stands beside it: not where it stands above. */
  dated: boolean;
};

/** One headline: a link that the browser opens in a new tab, its day, and the way to it in the page. */
export function HeadlineLine({ headline, dated }: Props) {
  const { language } = useWords();
  const say = useStateWords();
  const id = useId();
  const page = usePage();
  const { text, date, stamp } = headline;
  const url = webAddress(headline.url);
  // To what shows a place of an article, a headline is an article of its own.
  const alone = useMemo(
    () => ({ ...page, article: { ...page.article, title: text, titleStamp: stamp, blocks: [] } }),
    [page, text, stamp],
  );
  return (
    <li class="item-top headline">
      <div class="headline-says" id={id}>
        {url ? (
          <a class="headline-link" href={url} target="_blank" rel="noreferrer">
            <PageWords>{text}</PageWords>
          </a>
        ) : (
          <>
            <PageWords>{text}</PageWords> <span class="unread-reason">({say('listing.unlinked')})</span>
          </>
        )}
      </div>
      {dated && date && (
        <time class="headline-day" dateTime={date}>
          {dayWords(date, language)}
        </time>
      )}
      {stamp >= 0 && (
        <PageContext.Provider value={alone}>
          <ShowButton span={[0, text.length]} describedBy={id} />
        </PageContext.Provider>
      )}
    </li>
  );
}
