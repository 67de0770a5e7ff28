import { PER_PAGE } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  /** The place of the first hit that is shown. */
  from: number;
  total: number;
  onFrom: (from: number) => void;
};

/** Leads through a list that is longer than one page of it. */
export function Pager({ from, total, onFrom }: Props) {
  const say = useLibraryWords();
  if (total <= PER_PAGE) return null;
  return (
    <nav class="pager" aria-label={say('page.label')}>
      <button type="button" class="button" disabled={from === 0} onClick={() => onFrom(Math.max(0, from - PER_PAGE))}>
        {say('page.before')}
      </button>
      <span>{say('total.part', { first: from + 1, last: Math.min(from + PER_PAGE, total), count: total })}</span>
      <button type="button" class="button" disabled={from + PER_PAGE >= total} onClick={() => onFrom(from + PER_PAGE)}>
        {say('page.after')}
      </button>
    </nav>
  );
}
