import type { Article } from '../../lib/article.ts';
import { articleText } from '../../lib/article.ts';
import { readingMinutes } from '../../lib/i18n/minutes.ts';
import { dateWords } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';

type Props = {
  /** The page that was read. */
  article: Article;
  /** Whether its text is long enough for a reading time to mean something. */
  timed: boolean;
};

/** What page this is: title, site, date, and how long it takes to read. */
export function SourceHead({ article, timed }: Props) {
  const { t, language } = useWords();
  const facts = [
    article.site && <span class="source-site">{article.site}</span>,
    article.published && <time dateTime={article.published}>{dateWords(article.published, language)}</time>,
    timed && <span>{t('source.minutes', { minutes: readingMinutes(articleText(article)) })}</span>,
  ].filter(Boolean);
  return (
    <>
      <h1 class="source-title" title={article.title}>
        {article.title ? <PageWords>{article.title}</PageWords> : t('source.title.none')}
      </h1>
      {facts.length > 0 && (
        <p class="source-facts">
          {facts.map((fact, index) => (
            <>
              {index > 0 && ' · '}
              {fact}
            </>
          ))}
        </p>
      )}
    </>
  );
}
