import type { Hit, SavedPage } from '../../lib/library/types.ts';
import { dateWords } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { dayOf } from './day-of.ts';
import { LabelList } from './label-list.tsx';
import { hashOf } from './route.ts';
import { siteOf } from './site-of.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  hit: Hit;
  chosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** As many sources as a line has room for. */
const MOST_REPRINTS = 6;
const COUNTED = ['targets', 'people', 'documents', 'tasks'] as const;
const linkTo = ({ id }: SavedPage): string => hashOf({ view: 'page', id, version: null, show: null });

/** One text of the library: what it is, when it was saved, what it holds and what the reader wrote to it. */
export function HitLine({ hit: { page, reprints }, chosen, onChoose }: Props) {
  const say = useLibraryWords();
  const { language } = useWords();
  const title = page.title || say('hit.untitled');
  const counts = COUNTED.filter((kind) => page.counts[kind] > 0);
  return (
    <article class="hit" data-chosen={chosen}>
      <label class="hit-choice">
        <input
          type="checkbox"
          aria-label={say('choose', { title })}
          checked={chosen}
          onChange={() => onChoose(!chosen)}
        />
      </label>
      <div class="hit-says">
        <h2>
          <a class="hit-title" href={linkTo(page)} lang="vi">
            {title}
          </a>
        </h2>
        <p class="hit-facts">
          <span class="hit-site">{siteOf(page)}</span>
          {page.published && <time dateTime={page.published}>{dateWords(page.published, language)}</time>}
          <span>{say('hit.saved', { date: dateWords(dayOf(page.savedAt), language) })}</span>
          {page.versions > 1 && <span class="hit-versions">{say('hit.versions', { count: page.versions })}</span>}
        </p>
        {counts.length > 0 && (
          <p class="hit-counts">
            {counts.map((kind) => (
              <span key={kind}>{say(`count.${kind}`, { count: page.counts[kind] })}</span>
            ))}
          </p>
        )}
        {reprints.length > 0 && (
          <p class="hit-reprints">
            {say('hit.reprints')}{' '}
            {reprints.slice(0, MOST_REPRINTS).map((one, index) => (
              <>
                {index > 0 && ', '}
                <a href={linkTo(one)}>{siteOf(one)}</a>
              </>
            ))}
            {reprints.length > MOST_REPRINTS && (
              <> {say('hit.reprints.more', { count: reprints.length - MOST_REPRINTS })}</>
            )}
          </p>
        )}
        {page.note && (
          <p class="hit-note">
            <span class="visually-hidden">{say('hit.note')} </span>
            <PageWords>{page.note}</PageWords>
          </p>
        )}
        {page.labels.length > 0 && <LabelList labels={page.labels} />}
      </div>
    </article>
  );
}
