import { useCompareWords } from './use-compare-words.ts';

type Props = {
  /** The page that is shown, from 0. */
  page: number;
  count: number;
  onPage: (page: number) => void;
};

/** Turns over pages of a list. */
export function Pager({ page, count, onPage }: Props) {
  const say = useCompareWords();
  const turn = (to: number, words: string) => (
    <button
      type="button"
      class="compare-button"
      // A disabled button would lose the focus at the last page.
      aria-disabled={to < 0 || to >= count}
      onClick={() => to >= 0 && to < count && onPage(to)}
    >
      {words}
    </button>
  );
  return (
    <nav class="compare-pager" aria-label={say('page.all')}>
      {turn(page - 1, say('page.before'))}
      <span aria-live="polite">{say('page.at', { page: page + 1, count })}</span>
      {turn(page + 1, say('page.next'))}
    </nav>
  );
}
