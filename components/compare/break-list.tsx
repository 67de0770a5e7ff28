import { letterOf } from '../../lib/compare/chart.ts';
import type { Panel } from '../../lib/compare/panels.ts';
import { capitalised } from '../../lib/present/language.ts';
import { useWords } from '../language.ts';
import { breakWords } from './strand-words.ts';
import { useCompareWords } from './use-compare-words.ts';

type Props = { panel: Panel };

/** Each break of a panel in words: what its two sides don't have in common. */
export function BreakList({ panel: { strands, breaks } }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const unnamed = strands.some(({ dims }) => dims.price.startsWith('unnamed'));
  return (
    <>
      {breaks.length > 0 && (
        <div class="compare-breaks">
          <p class="compare-breaks-head">{say('breaks')}</p>
          <ul>
            {breaks.map(({ differs }, i) => {
              const [before, after] = [strands[i], strands[i + 1]];
              if (!before || !after) return null;
              return (
                <li key={letterOf(i)}>
                  <span class="compare-letter">{letterOf(i)}</span>
                  <span aria-hidden="true" class="compare-cut">
                    ‖
                  </span>
                  <span class="compare-letter">{letterOf(i + 1)}</span>{' '}
                  {breakWords(before, after, differs, say, language).map(capitalised).join('. ')}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {unnamed && <p class="compare-how">{say('price.caution')}</p>}
    </>
  );
}
