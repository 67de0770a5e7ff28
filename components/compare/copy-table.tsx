import type { CopiedTable } from '../../lib/compare/table-copy.ts';
import { Icon } from '../controls/icon.tsx';
import { useCompare } from './context.ts';
import { useCompareWords } from './use-compare-words.ts';

type Props = {
  /** Makes the table when it is asked for. */
  table: () => CopiedTable;
  /** Id of what names the table: all these buttons have one name. */
  describedBy: string;
};

export function CopyTable({ table, describedBy }: Props) {
  const say = useCompareWords();
  const { copy } = useCompare();
  return (
    <button type="button" class="text-button compare-copy" aria-describedby={describedBy} onClick={() => copy(table())}>
      <Icon name="copy" />
      {say('copy')}
    </button>
  );
}
