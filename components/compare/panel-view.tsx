import { useEffect, useId, useState } from 'preact/hooks';
import type { Panel } from '../../lib/compare/panels.ts';
import { capitalised } from '../../lib/present/language.ts';
import { Icon } from '../controls/icon.tsx';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { BreakList } from './break-list.tsx';
import { CopyTable } from './copy-table.tsx';
import { PanelBox } from './panel-box.tsx';
import { PanelChart } from './panel-chart.tsx';
import { panelCopy } from './panel-copy.ts';
import { PanelTable } from './panel-table.tsx';
import { QuoteLine } from './quote-line.tsx';
import { type Say, useCompareWords } from './use-compare-words.ts';

type Props = {
  /** The indicator as pages print it. */
  name: string;
  panel: Panel;
};

/** "Kon Tum, Quảng Ngãi (nay là Quảng Ngãi)": the names that the figures stood under, and today's where it is another. */
function placeWords({ now, strands }: Panel, say: Say): string {
  if (now === null) return say('country');
  const names = [...new Set(strands.flatMap(({ territory }) => (territory ? [territory.name] : [])))];
  if (names.length > 1) return say('panel.merged', { places: names.join(', '), now });
  return names[0] === now ? now : say('panel.became', { place: names[0] ?? now, now });
}

/** What is kept open without a click: more sentences than these would bury the next panel. */
const FEW = 3;

/** An indicator on one ground in one unit: chart, table, what parts its series, and the sentence of every figure. */
export function PanelView({ name, panel }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const id = useId();
  const place = placeWords(panel, say);
  const unit = [panel.unit, panel.per].filter(Boolean).join('/');
  const words = { name: capitalised(name), place, unit };
  const title = unit ? say('panel', words) : say('panel.unitless', words);
  const figures = panel.strands.flatMap(({ columns }) =>
    columns.flatMap((column) => [...column.figures.target, ...column.figures.estimate, ...column.figures.result]),
  );
  const quotes = figures.flatMap(({ found }) => found);
  const numbers = new Map(quotes.map((found, i) => [found, i + 1]));
  const [open, setOpen] = useState(quotes.length <= FEW);
  const [wanted, setWanted] = useState<{ number: number } | null>(null);
  const show = (number: number) => {
    setOpen(true);
    setWanted({ number });
  };
  // The sentences are drawn first, then the one that was asked for gets the focus.
  useEffect(() => {
    if (wanted) document.getElementById(`${id}-${wanted.number}`)?.focus();
  }, [wanted]);
  return (
    <PanelBox labelledBy={id}>
      <div class="compare-panel-head">
        <h4 id={id}>
          {place}
          {unit && (
            <>
              {' · '}
              <PageWords>{unit}</PageWords>
            </>
          )}
        </h4>
        <CopyTable table={() => panelCopy(title, panel, say, language)} describedBy={id} />
      </div>
      <PanelChart title={title} panel={panel} />
      <PanelTable title={title} panel={panel} numberOf={(found) => numbers.get(found) ?? 0} onQuote={show} />
      <BreakList panel={panel} />
      <button
        type="button"
        class="text-button"
        aria-expanded={open}
        aria-controls={open ? `${id}-quotes` : undefined}
        onClick={() => setOpen(!open)}
      >
        {say('quotes.show', { count: quotes.length })}
        <Icon name="down" />
      </button>
      {open && (
        <ol class="compare-quotes" id={`${id}-quotes`} aria-label={say('quotes')}>
          {quotes.map((found, i) => (
            <li key={`${found.page.id} ${found.at.join()}`} id={`${id}-${i + 1}`} tabIndex={-1}>
              <QuoteLine found={found} />
            </li>
          ))}
        </ol>
      )}
    </PanelBox>
  );
}
