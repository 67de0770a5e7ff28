import type { Query } from '../../lib/library/types.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  order: Query['order'];
  onOrder: (order: Query['order']) => void;
};

/** In which order the hits stand. */
export function OrderSelect({ order, onOrder }: Props) {
  const say = useLibraryWords();
  return (
    <label class="order">
      <span class="visually-hidden">{say('order')}</span>
      <select
        class="select"
        value={order}
        onChange={(event) => onOrder(event.currentTarget.value === 'published' ? 'published' : 'saved')}
      >
        <option value="saved">{say('order.saved')}</option>
        <option value="published">{say('order.published')}</option>
      </select>
    </label>
  );
}
