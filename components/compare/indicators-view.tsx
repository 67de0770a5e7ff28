import { searchable } from '../../lib/compare/find.ts';
import { gatherIndicators, type Indicator } from '../../lib/compare/gather-indicators.ts';
import type { Saved } from '../../lib/library/types.ts';
import { capitalised } from '../../lib/present/language.ts';
import { PageWords } from '../controls/page-words.tsx';
import { Fold } from './fold.tsx';
import { FoundList } from './found-list.tsx';
import { Gathered } from './gathered.tsx';
import { IndicatorDetail } from './indicator-detail.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = { saved: () => AsyncIterable<Saved> };

const wordsOf = ({ form, name }: Indicator): string => searchable(`${name} ${form}`);

/** Indicators, those of most pages first; each opens to its figures over pages and years. */
export function IndicatorsView({ saved }: Props) {
  const say = useCompareWords();
  return (
    <Gathered view="indicators" saved={saved} make={gatherIndicators} note={say('note.indicators')}>
      {(items: Indicator[]) => (
        <FoundList view="indicators" items={items} wordsOf={wordsOf}>
          {(shown) => (
            <ul class="compare-list">
              {shown.map((indicator) => (
                <Fold
                  key={indicator.form}
                  head={
                    <>
                      <PageWords class="compare-name">{capitalised(indicator.name)}</PageWords>{' '}
                      <span class="compare-amount">{say('pages.count', { count: indicator.pages })}</span>
                    </>
                  }
                >
                  {() => <IndicatorDetail indicator={indicator} />}
                </Fold>
              ))}
            </ul>
          )}
        </FoundList>
      )}
    </Gathered>
  );
}
