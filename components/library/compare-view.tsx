import type { Span } from '../../lib/digest/model.ts';
import { Later } from '../later.tsx';
import { loadCompare } from './beside.ts';
import { useShelf } from './library-context.ts';
import { COMPARISONS, hashOf, type Route } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = { route: Extract<Route, { view: 'compare' }> };

/** What several pages say, set side by side. */
export function CompareView({ route: { what, ids } }: Props) {
  const say = useLibraryWords();
  const { library, go, failed } = useShelf();
  return (
    <main class="shelf-compare">
      <div class="compare-head">
        <h1 class="shelf-title">{say('compare')}</h1>
        <nav class="compare-kinds" aria-label={say('compare.label')}>
          {COMPARISONS.map((one) => (
            <a
              key={one}
              href={hashOf({ view: 'compare', what: one, ids })}
              aria-current={one === what ? 'page' : undefined}
            >
              {say(`compare.${one}`)}
            </a>
          ))}
        </nav>
        <p class="shelf-quiet">
          {ids.length > 0 ? say('compare.some', { count: ids.length }) : say('compare.all')}
          {ids.length > 0 && (
            <>
              {' · '}
              <a href={hashOf({ view: 'compare', what, ids: [] })}>{say('compare.toAll')}</a>
            </>
          )}
        </p>
      </div>
      <Later
        key={`${what} ${ids.join()}`}
        load={loadCompare}
        view={what}
        saved={() => library.all(ids.length > 0 ? ids : undefined)}
        joins={library}
        onFailed={failed}
        onOpen={(id: number, at?: Span) => go({ view: 'page', id, version: null, show: at ?? null })}
      />
    </main>
  );
}
