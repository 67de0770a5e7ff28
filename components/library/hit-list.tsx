import type { Hit } from '../../lib/library/types.ts';
import { HitLine } from './hit-line.tsx';
import type { Chosen } from './list-view.tsx';

type Props = {
  hits: readonly Hit[];
  chosen: Chosen;
  onChoose: (id: number, reprints: readonly number[], isChosen: boolean) => void;
};

/** Where a key leads from one title. */
const NEXT: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The hits; arrows move from title to title. */
export const HitList = ({ hits, chosen, onChoose }: Props) => (
  <ol
    class="hits"
    onKeyDown={(event) => {
      const step = NEXT[event.key];
      const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.hit-title')];
      const at = titles.indexOf(document.activeElement as HTMLElement);
      if (!step || at < 0) return;
      event.preventDefault();
      if (at + step < 0) document.querySelector<HTMLElement>('.search-field input')?.focus();
      else titles[at + step]?.focus();
    }}
  >
    {hits.map((hit) => (
      <li key={hit.page.id}>
        <HitLine
          hit={hit}
          chosen={chosen.has(hit.page.id)}
          onChoose={(isChosen) =>
            onChoose(
              hit.page.id,
              hit.reprints.map(({ id }) => id),
              isChosen,
            )
          }
        />
      </li>
    ))}
  </ol>
);
