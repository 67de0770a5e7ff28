import type { SavedPage } from '../../lib/library/types.ts';
import { dateWords } from '../../lib/present/index.ts';
import { useWords } from '../language.ts';
import { useShelf } from './library-context.ts';
import { reprintsOf } from './reprints-of.ts';
import { hashOf } from './route.ts';
import { siteOf } from './site-of.ts';
import { useAsked } from './use-asked.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = { page: SavedPage };

/** The other saved pages that print the same text. */
export function ReprintList({ page }: Props) {
  const say = useLibraryWords();
  const { language } = useWords();
  const { library } = useShelf();
  const reprints = useAsked(() => reprintsOf(library, page), page.id) ?? [];
  if (reprints.length === 0) return null;
  return (
    <>
      <h2 class="record-head">{say('reprints')}</h2>
      <ul class="reprints">
        {reprints.map((one) => (
          <li key={one.id}>
            <a href={hashOf({ view: 'page', id: one.id, version: null, show: null })}>{siteOf(one)}</a>
            {one.published && <> · {dateWords(one.published, language)}</>}
          </li>
        ))}
      </ul>
    </>
  );
}
