import { useMemo } from 'preact/hooks';
import type { Indicator } from '../../lib/compare/gather-indicators.ts';
import { panelsOf } from '../../lib/compare/panels.ts';
import { ApartList } from './apart-list.tsx';
import { PanelView } from './panel-view.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = { indicator: Indicator };

/** The figures of an indicator: a panel for each ground and unit, and what fits into none. */
export function IndicatorDetail({ indicator }: Props) {
  const say = useCompareWords();
  const panels = useMemo(() => panelsOf(indicator), [indicator]);
  return (
    <>
      {panels.length === 0 && <p class="compare-note">{say('apart.none')}</p>}
      {panels.map((panel) => (
        <PanelView key={`${panel.now} ${panel.unit} ${panel.per}`} name={indicator.name} panel={panel} />
      ))}
      {indicator.apart.length > 0 && <ApartList figures={indicator.apart} />}
    </>
  );
}
